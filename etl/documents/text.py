"""Bytes of a saved article to characters, in whatever encoding they were saved."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import from_bytes

from etl.errors import SeedError

MOST_BYTES = 10_000_000
SAMPLE = 20_000
MARKED = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
ENCODINGS = ["cp1252", "latin_1", "mac_roman", "cp850"]
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


@dataclass(frozen=True)
class Text:
    """A document as it was read: its characters, and the SHA-256 of its bytes."""

    path: Path
    characters: str
    encoding: str
    sha256: str


def read(path: Path) -> Text:
    """The text of a file, line ends as they are and without a byte order mark; raises SeedError where there is none."""
    content = contents(path)
    encoding = encoding_of(path, content)
    try:
        characters = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SeedError(path, f"byte {error.start + 1} is not {encoding}; expected a text in one encoding") from None
    if CONTROL.search(characters):
        raise SeedError(path, "holds control characters, as a binary file does; expected a text")
    if not characters.strip():
        raise SeedError(path, "is empty; expected the text of an article")
    return Text(path, characters, encoding, hashlib.sha256(content).hexdigest())


def contents(path: Path) -> bytes:
    """The bytes of a file that is not too large for an article."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise SeedError(path, f"{size:,} bytes; expected an article, at most {MOST_BYTES:,}")
        return path.read_bytes()
    except OSError as error:
        raise SeedError(path, f"cannot be read: {error.strerror}") from None


def encoding_of(path: Path, content: bytes) -> str:
    """The encoding: that of the byte order mark, UTF-8 where the bytes are, else the most likely of the old ones."""
    for mark, encoding in MARKED.items():
        if content.startswith(mark):
            return encoding
    if is_utf_8(content):
        return "utf-8"
    if b"\x00" in content:
        raise SeedError(path, "holds zero bytes, as a binary file does; expected a text")
    return likely(path, content)


def is_utf_8(content: bytes) -> bool:
    """Whether the bytes are UTF-8."""
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def likely(path: Path, content: bytes) -> str:
    """The encoding of another time in which the lines that are not ASCII make most sense."""
    lines = b"\n".join(line for line in content.split(b"\n") if not line.isascii())
    best = from_bytes(lines[:SAMPLE], cp_isolation=ENCODINGS).best()
    if best is None:
        raise SeedError(path, f"in no known encoding; expected UTF-8, or one of {', '.join(ENCODINGS)}")
    return "cp1252" if best.encoding == "latin_1" and is_cp1252(content) else best.encoding


def is_cp1252(content: bytes) -> bool:
    """Whether the bytes are Windows-1252, which has curly quotes where Latin-1 has control characters."""
    try:
        content.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return True
