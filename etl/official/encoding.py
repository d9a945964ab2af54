"""Which encoding a file is in: the one under which the territory's own names come out right."""

import re
from collections.abc import Mapping
from dataclasses import replace

from charset_normalizer import from_bytes

from etl.errors import SeedError
from etl.official.columns import recognised
from etl.official.names import place
from etl.official.table import BYTES, ENCODINGS, Sheet, decoded

SAMPLE = 20_000
OUR_NAMES = {"cp1252": "windows-1252", "latin_1": "iso-8859-1"}
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
Communes = Mapping[str, str]


def encoding_of(sheet: Sheet, communes: Communes) -> str:
    """The encoding; raises SeedError where several read the names equally well and differ."""
    cells = [sheet.header.cells, *(cells for _, cells in sheet.rows)]
    sample = "\n".join(map(";".join, cells)).encode(BYTES)
    possible = [encoding for encoding in ENCODINGS if is_text(sample, encoding)]
    if "utf-8" in possible:
        return "utf-8"
    if not possible:
        raise SeedError(sheet.path, f"in none of {', '.join(ENCODINGS)}; expected one of them, or --encoding")
    marks = {encoding: names_right(sheet, encoding, communes) for encoding in possible}
    best = [encoding for encoding in possible if marks[encoding] == max(marks.values())]
    return unambiguous(sheet, sample, best)


def unambiguous(sheet: Sheet, sample: bytes, best: list[str]) -> str:
    """One of the encodings that read the names equally well, if they agree on every letter or one alone is likely."""
    if len({sample.decode(encoding) for encoding in best}) > 1:
        likely = most_likely(sample)
        best = [encoding for encoding in best if encoding in likely] or best
    if len({sample.decode(encoding) for encoding in best}) > 1:
        problem = f"reads equally well as {' and '.join(best)}, with other letters"
        raise SeedError(sheet.path, f"{problem}; expected --encoding to say which")
    return best[0]


def most_likely(sample: bytes) -> set[str]:
    """The encodings that charset-normalizer finds to make sense."""
    part = b"\n".join(line for line in sample[:SAMPLE].split(b"\n") if not line.isascii())
    matches = from_bytes(part, cp_isolation=list(ENCODINGS))
    return {OUR_NAMES.get(name, name) for match in matches for name in match.could_be_from_charset}


def is_text(sample: bytes, encoding: str) -> bool:
    """Whether the bytes are letters in that encoding, with no control characters among them."""
    try:
        return CONTROL.search(sample.decode(encoding)) is None
    except UnicodeDecodeError:
        return False


def names_right(sheet: Sheet, encoding: str, communes: Communes) -> int:
    """How many names of columns and communes come out as they are known."""
    name, code = sheet.header.at("commune_name"), sheet.header.at("commune")
    right = recognised(decoded(sheet.header.cells, encoding))
    if name is None or code is None:
        return right
    pairs = {(cells[code].strip()[-2:], cells[name]) for _, cells in sheet.rows}
    texts = [(communes.get(f"988{last}"), decoded([text], encoding)[0]) for last, text in pairs]
    return right + sum(known is not None and place(known) == place(text) for known, text in texts)


def decode(sheet: Sheet, encoding: str) -> Sheet:
    """The same header and rows as letters; raises SeedError at the first line that is not in that encoding."""
    header = replace(sheet.header, cells=decoded(sheet.header.cells, encoding))
    rows = [(line, cells_decoded(sheet.origin(line), cells, encoding)) for line, cells in sheet.rows]
    return Sheet(sheet.path, header, rows)


def cells_decoded(origin: str, cells: list[str], encoding: str) -> list[str]:
    """The cells of a row as letters, with single spaces."""
    try:
        texts = [cell if cell.isascii() else cell.encode(BYTES).decode(encoding) for cell in cells]
    except UnicodeDecodeError as error:
        raise SeedError(origin, f"byte 0x{error.object[error.start]:02x}; expected {encoding}") from None
    if CONTROL.search("".join(texts)):
        raise SeedError(origin, "control characters; expected text")
    return [" ".join(text.split()) for text in texts]
