"""Rows to records, for the three layouts of delimited files."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from etl.errors import SeedError
from etl.official.columns import FRENCH, LEVELS, Column
from etl.official.records import Cells, Record
from etl.official.table import Header, Sheet

Group = list[tuple[str, int]]
NEEDED = ("registered", "voters", "valid")


def layout_of(sheet: Sheet) -> str:
    """wide, numbered or long, by the header and by the length of the rows."""
    columns = sheet.header.columns
    if any(known and known.number is not None for known in columns):
        return "numbered"
    votes = sum(known is not None and known.field == "votes" for known in columns)
    is_longer = any(len(trimmed(cells, len(columns))) > len(columns) for _, cells in sheet.rows)
    return "wide" if votes > 1 or is_longer else "long"


def level_of(sheet: Sheet) -> str:
    """The finest level of which a column is there and not empty."""
    for level, field in LEVELS.items():
        index = sheet.header.at(field)
        if index is not None and any(index < len(cells) and cells[index] for _, cells in sheet.rows):
            return level
    raise SeedError(f"{sheet.path}:{sheet.header.line}", "missing column 'Code du département'")


def require_columns(sheet: Sheet, level: str) -> None:
    """Raises SeedError where a column is missing or stands twice, in the ministry's words."""
    refuse_twice(sheet)
    fields = {known.field for known in sheet.header.columns if known}
    missing = [field for field in (*NEEDED, "votes") if field not in fields]
    if not fields & {"family_name", "label", "short_label"}:
        missing.append("family_name")
    if LEVELS[level] not in fields and not (level == "territory" and "commune" in fields):
        raise SeedError(f"{sheet.path}:{sheet.header.line}", f"no column for the level {level}")
    if missing:
        names = ", ".join(repr(FRENCH[field]) for field in missing)
        raise SeedError(f"{sheet.path}:{sheet.header.line}", f"missing column {names}")


def refuse_twice(sheet: Sheet) -> None:
    """Raises SeedError where two columns are for one figure, as in a file with two rounds side by side."""
    met = set()
    for name, known in zip(sheet.header.cells, sheet.header.columns, strict=True):
        if known and not known.is_group and known.field != "ignored":
            if known.field in met:
                raise SeedError(sheet.origin(sheet.header.line), f"a second column {name!r}; expected one")
            met.add(known.field)


def one_candidate(sheet: Sheet, group: Sequence[Column | None]) -> None:
    """Raises SeedError where the columns of one candidate have votes twice, or not at all."""
    votes = sum(known is not None and known.field == "votes" for known in group)
    if votes != 1:
        problem = f"{votes} columns 'Voix' for one candidate"
        raise SeedError(sheet.origin(sheet.header.line), f"{problem}; expected one: another --layout?")


def records(sheet: Sheet, layout: str, level: str) -> list[Record]:
    """The areas of a file, each with its candidates."""
    require_columns(sheet, level)
    groups = {"numbered": numbered_groups, "wide": wide_groups, "long": long_groups}[layout](sheet)
    areas = [
        (known.field, index)
        for index, known in enumerate(sheet.header.columns)
        if known and not known.is_group and known.field != "ignored"
    ]
    found = [record(sheet.origin(line), level, areas, (cells, groups)) for line, cells in sheet.rows]
    return merged(found) if layout == "long" else found


def record(origin: str, level: str, areas: Group, row: tuple[list[str], Callable[[int], list[Group]]]) -> Record:
    """One row as a record; raises SeedError where the line is cut within a group of columns."""
    cells, groups = row
    found = [taken(cells, group) for group in groups_within(origin, cells, groups(len(cells)))]
    return Record(origin, level, taken(cells, areas), [group for group in found if any(group.values())])


def taken(cells: list[str], group: Group) -> Cells:
    """The cells of some columns, by field; of two columns for one field, the first that is filled."""
    found: Cells = {}
    for field, index in group:
        found[field] = found.get(field) or cells[index]
    return found


def groups_within(origin: str, cells: list[str], groups: list[Group]) -> Iterator[Group]:
    """The groups that the row has; a group of which it has only a part is a line that was cut."""
    for group in groups:
        held = [cells[index] for _, index in group if index < len(cells)]
        if len(held) == len(group):
            yield group
        elif any(held):
            raise SeedError(
                origin, f"found {len(cells)} cells; expected whole groups of candidate columns: a cut line?"
            )


def numbered_groups(sheet: Sheet) -> Callable[[int], list[Group]]:
    """Groups by the number that the header gives to their columns."""
    groups: dict[int, Group] = {}
    for index, known in enumerate(sheet.header.columns):
        if known and known.is_group and known.number is not None:
            groups.setdefault(known.number, []).append((known.field, index))
    found = [groups[number] for number in sorted(groups)]
    refuse_longer(sheet)
    return lambda length: found


def wide_groups(sheet: Sheet) -> Callable[[int], list[Group]]:
    """Groups one after the other to the end of the row; the header names the first, or all."""
    header, start = sheet.header, sheet.header.groups_start
    if header.columns[start - 1] is None:
        problem = f"unknown column {header.cells[start - 1]!r} before {header.cells[start]!r}"
        raise SeedError(sheet.origin(header.line), f"{problem}; expected to know where the candidates begin")
    one_candidate(sheet, period(header))
    return partial(wide, period(header), start)


def wide(first: list[Column | None], start: int, length: int) -> list[Group]:
    """The groups of a row of that length."""
    count = -(-(length - start) // len(first))
    return [shifted(first, start + number * len(first)) for number in range(count)]


def period(header: Header) -> list[Column | None]:
    """The columns of the first group: up to the name that opens the next one."""
    columns, start = header.columns[header.groups_start :], header.cells[header.groups_start]
    names = header.cells[header.groups_start :]
    end = names.index(start, 1) if start in names[1:] else len(names)
    return columns[:end]


def shifted(columns: list[Column | None], start: int) -> Group:
    """A group of columns that begins at a given cell."""
    return [(known.field if known else "ignored", start + index) for index, known in enumerate(columns)]


def long_groups(sheet: Sheet) -> Callable[[int], list[Group]]:
    """One group, wherever its columns stand."""
    one_candidate(sheet, sheet.header.columns)
    columns = enumerate(sheet.header.columns)
    group = [(known.field, index) for index, known in columns if known and known.is_group]
    refuse_longer(sheet)
    return lambda length: [group]


def refuse_longer(sheet: Sheet) -> None:
    """Raises SeedError where a row has more cells than the header names."""
    expected = len(sheet.header.columns)
    for line, cells in sheet.rows:
        if len(trimmed(cells, expected)) > expected:
            raise SeedError(sheet.origin(line), f"found {len(cells)} cells; expected {expected}, as in the header")


def trimmed(cells: list[str], length: int) -> list[str]:
    """The cells without the empty ones that a separator at the end of the line makes."""
    return cells[:length] if not any(cells[length:]) else cells


def merged(records: list[Record]) -> list[Record]:
    """Rows of one area and round as one record, which stands where its first row does."""
    found: dict[tuple[tuple[str, str], ...], Record] = {}
    for one in records:
        key = tuple(sorted(one.cells.items()))
        found.setdefault(key, Record(one.origin, one.level, one.cells)).groups.extend(one.groups)
    return list(found.values())
