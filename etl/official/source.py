"""A file as it lies on the disk: what kind it is, and its bytes, with progress on a terminal."""

import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from etl.errors import SeedError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD = 65536
BUFFER = 1 << 20
UTF8_BOM = b"\xef\xbb\xbf"


def is_feed(path: Path) -> bool:
    """Whether the file is XML by its content; raises SeedError where it cannot hold results at all."""
    head = beginning(path).removeprefix(UTF8_BOM)
    if not head.strip():
        raise SeedError(path, "empty file; expected results of an election")
    if b"\0" in head:
        raise SeedError(path, "binary file (it has zero bytes); expected text: CSV or XML")
    return head.lstrip().startswith(b"<")


def beginning(path: Path) -> bytes:
    """The first bytes of a file."""
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except IsADirectoryError:
        raise SeedError(path, "a folder; expected a file, CSV or XML") from None
    except OSError as error:
        raise SeedError(path, f"cannot be read: {error.strerror}") from None


class Watched(io.RawIOBase):
    """A file that says how many bytes have been taken from it."""

    def __init__(self, file: io.FileIO, taken: Callable[[int], None]) -> None:
        self.file = file
        self.taken = taken

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Reads bytes as usual, and tells how many."""
        size = self.file.readinto(buffer)
        self.taken(size)
        return size


@contextmanager
def opened(path: Path) -> Iterator[io.BufferedReader]:
    """The bytes of a file; a bar advances on a terminal, and is not there otherwise."""
    hidden = not sys.stderr.isatty()
    try:
        with (
            click.progressbar(length=path.stat().st_size, label=path.name, file=sys.stderr, hidden=hidden) as bar,
            io.FileIO(path) as file,
        ):
            yield io.BufferedReader(Watched(file, bar.update), BUFFER)
    except OSError as error:
        raise SeedError(path, f"cannot be read: {error.strerror}") from None
