"""What passes from reading to loading: tables as the schema declares them, and batches of their rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

Cell = str | int | float | None


@dataclass(frozen=True)
class Column:
    """A column of the schema: `kind` is TEXT, INTEGER or REAL."""

    name: str
    kind: str
    is_mandatory: bool


@dataclass(frozen=True)
class Table:
    """A table of the schema."""

    name: str
    columns: dict[str, Column]


@dataclass(frozen=True)
class Batch:
    """Rows of one table from one file; `first` is the number of the first one in a CSV, from 0, or a line elsewhere."""

    table: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    path: Path
    first: int = 0


def tables(db: Database) -> dict[str, Table]:
    """The tables that the schema declares, by name."""
    return {name: Table(name, columns(db, name)) for name in db.table_names()}


def columns(db: Database, table: str) -> dict[str, Column]:
    """The columns of a table, by name, in the order of the schema."""
    return {c.name: Column(c.name, c.type, bool(c.notnull)) for c in db[table].columns}
