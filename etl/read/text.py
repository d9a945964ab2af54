"""Opens a seed as text, and says in one line why it cannot be."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from etl.errors import SeedError


@contextmanager
def opened(path: Path) -> Iterator[TextIO]:
    """A seed opened as UTF-8; a byte order mark and Windows line ends are accepted."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            yield file
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        raise SeedError(
            f"{path}:{undecodable_line(path)}", f"byte 0x{byte:02x} is not UTF-8; expected a file saved as UTF-8"
        ) from None
    except OSError as error:
        raise SeedError(path, f"cannot be read: {error.strerror}") from None


def undecodable_line(path: Path) -> int:
    """The first line that is not UTF-8."""
    for line, content in enumerate(path.read_bytes().split(b"\n"), 1):
        try:
            content.decode()
        except UnicodeDecodeError:
            return line
    raise AssertionError(f"{path} is UTF-8")
