"""A delimited file to the rows of the territory.

Bytes are read as ISO-8859-1, which never fails and loses nothing: separators and department codes are ASCII in every
encoding at hand. Only the header and the rows of the territory are decoded for good, so a national file goes by at
the speed of the CSV reader.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from etl.errors import SeedError
from etl.official.columns import ENOUGH, Column, column, recognised
from etl.official.source import UTF8_BOM, opened
from etl.read.cells import REMEMBERED

if TYPE_CHECKING:
    from _csv import Reader

BYTES = "latin-1"
ENCODINGS = ("utf-8", "windows-1252", "iso-8859-1", "cp850")
SEPARATORS = (";", ",", "\t")
PREAMBLE = 30
LONGEST_LINE = 1 << 17
CODES = {"ZN", "988"}
SHARED_CODE = "98"
OF_TERRITORY = re.compile(r"(988|8)\d\d")
FULL_CODE = re.compile(r"988\d\d")


@dataclass(frozen=True)
class Header:
    """The line that names the columns: the line it stands on, its cells as bytes, and what they mean."""

    line: int
    separator: str
    cells: list[str]
    columns: list[Column | None]

    def at(self, field: str) -> int | None:
        """Where an area column stands."""
        for index, known in enumerate(self.columns):
            if known and known.field == field and not known.is_group:
                return index
        return None

    @property
    def groups_start(self) -> int:
        """Where the candidate columns begin."""
        starts = (index for index, known in enumerate(self.columns) if known and known.is_group)
        return next(starts, len(self.columns))


@dataclass(frozen=True)
class Sheet:
    """The rows of the territory, their cells still as bytes, each with the line that it ends on."""

    path: Path
    header: Header
    rows: list[tuple[int, list[str]]]

    def origin(self, line: int) -> str:
        """File and line."""
        return f"{self.path}:{line}"


def sheet(path: Path, separator: str | None, has_quotes: bool) -> Sheet:
    """The header and the territory's rows of a file; memory does not grow with the rows of others."""
    with opened(path) as file:
        lines = io.TextIOWrapper(file, BYTES, newline="")
        header = header_of(path, lines, separator)
        reader = reader_of(lines, header.separator, has_quotes)
        line = header.line
        rows = []
        try:
            for line, cells in territory_rows(path, header, reader):
                rows.append((line, cells))
        except csv.Error as error:
            raise broken(path, header.line + reader.line_num, str(error)) from None
    if not rows:
        raise SeedError(path, "no row of the territory; expected the department 988, ZN or 98 with communes 8…")
    return Sheet(path, header, rows)


def reader_of(lines: Iterable[str], separator: str, has_quotes: bool) -> "Reader":
    """The CSV reader of a file; quotation marks are plain characters where there are no quotes."""
    if has_quotes:
        return csv.reader(lines, delimiter=separator, strict=True)
    return csv.reader(lines, delimiter=separator, strict=True, quoting=csv.QUOTE_NONE)


def broken(path: Path, line: int, error: str) -> SeedError:
    """Why the CSV reader gave up, and where."""
    hint = "expected quotes that pair, or --no-quotes for a file where they are plain characters"
    return SeedError(f"{path}:{line}", f"cannot be read as CSV ({error}); {hint}")


def header_of(path: Path, lines: io.TextIOWrapper, separator: str | None) -> Header:
    """The first line with enough known names of columns, under any separator and encoding."""
    for number, line in enumerate(islice(iter(lambda: lines.readline(LONGEST_LINE), ""), PREAMBLE), 1):
        found = best_header(number, line, (separator,) if separator else SEPARATORS)
        if recognised_bytes(found.cells) >= ENOUGH:
            return found
    raise SeedError(
        f"{path}:1", f"no header in the first {PREAMBLE} lines; expected Inscrits, Votants, Exprimés, Voix …"
    )


def best_header(number: int, line: str, separators: Sequence[str]) -> Header:
    """A line as a header, split so that most names are known."""
    line = line.encode(BYTES).removeprefix(UTF8_BOM).decode(BYTES)
    splits = ((separator, split(line, separator)) for separator in separators)
    separator, cells = max(splits, key=lambda found: recognised_bytes(found[1]))
    encoding = max(ENCODINGS, key=lambda name: recognised(decoded(cells, name)))
    return Header(number, separator, cells, [column(name) for name in decoded(cells, encoding)])


def split(line: str, separator: str) -> list[str]:
    """The cells of one line; none where its quotes do not pair."""
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        return []


def recognised_bytes(cells: Sequence[str]) -> int:
    """How many names are known under the encoding that knows most."""
    return max(recognised(decoded(cells, encoding)) for encoding in ENCODINGS)


def decoded(cells: Sequence[str], encoding: str) -> list[str]:
    """Cells in an encoding; what it cannot read is marked."""
    return [cell if cell.isascii() else cell.encode(BYTES).decode(encoding, "replace") for cell in cells]


class Belongs(dict[str, bool]):
    """Whether a code is of the territory; each code is looked at once."""

    def __missing__(self, code: str) -> bool:
        if len(self) >= REMEMBERED:
            self.clear()
        bare = code.strip().upper()
        found = self[code] = bare in CODES or bare == SHARED_CODE or FULL_CODE.fullmatch(bare) is not None
        return found


def territory_rows(path: Path, header: Header, reader: "Reader") -> Iterator[tuple[int, list[str]]]:
    """The rows of the territory; a row too short for one candidate is refused wherever it is."""
    at, least, belongs = territory_at(path, header), shortest(header), Belongs()
    for cells in reader:
        if len(cells) < least:
            if cells and cells != [""]:
                raise SeedError(
                    f"{path}:{header.line + reader.line_num}", f"found {len(cells)} cells; expected {least} or more"
                )
        elif belongs[cells[at]] and not is_elsewhere(header, cells, cells[at]):
            yield header.line + reader.line_num, cells


def territory_at(path: Path, header: Header) -> int:
    """The column that tells which territory a row is of."""
    for field in ("department", "commune", "constituency"):
        index = header.at(field)
        if index is not None:
            return index
    raise SeedError(f"{path}:{header.line}", "missing column 'Code du département' or 'Code de la commune'")


def shortest(header: Header) -> int:
    """How many cells a row has at least: every area column, and the votes of one candidate."""
    areas = [index for index, known in enumerate(header.columns) if known and not known.is_group]
    votes = [index for index, known in enumerate(header.columns) if known and known.field == "votes"]
    return max([*areas, *votes[:1]]) + 1


def is_elsewhere(header: Header, cells: list[str], code: str) -> bool:
    """Whether a row of the shared department 98 is of another territory of the Pacific."""
    if code.strip() != SHARED_CODE:
        return False
    commune, name = header.at("commune"), header.at("department_name")
    if commune is not None:
        return OF_TERRITORY.fullmatch(cells[commune].strip()) is None
    return name is None or not cells[name].lower().startswith("nouvelle")
