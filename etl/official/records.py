"""What every layout is turned into: the cells of one area, and those of each of its candidates, still as text."""

from dataclasses import dataclass, field

Cells = dict[str, str]


@dataclass(frozen=True)
class Record:
    """The figures of one area in one round: cells by field (see columns.py), one group of them per candidate."""

    origin: str
    level: str
    cells: Cells
    groups: list[Cells] = field(default_factory=list)


@dataclass(frozen=True)
class Wanted:
    """What the reader was asked for; None where the file is to tell."""

    election_id: str
    round: int | None = None
    layout: str | None = None
    level: str | None = None
    encoding: str | None = None
    separator: str | None = None
    has_quotes: bool = True
    accepts_contradictions: bool = False


@dataclass(frozen=True)
class Found:
    """The records of a file, and in a few words how it was read."""

    records: list[Record]
    manner: str
    unknown_columns: tuple[str, ...] = ()
