"""Records to tables, in one transaction; a row that breaks a rule of the schema is named by its file and line."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from sqlite_utils import Database

from etl.errors import SeedError
from etl.read import origin
from etl.records import Batch

CONSTRAINT = r"CONSTRAINT {} CHECK (\(.*?\))\s*(?=,\s*CONSTRAINT|,\s*FOREIGN|\)\s*STRICT)"


@dataclass(frozen=True)
class Loaded:
    """Consecutive rows of a table that came from consecutive records of a file."""

    first_rowid: int
    size: int
    path: Path
    first: int


@dataclass
class Origins:
    """Which file each row of the database came from."""

    loaded: dict[str, list[Loaded]] = field(default_factory=dict)
    rowids: Counter[str] = field(default_factory=Counter)

    def add(self, batch: Batch) -> None:
        """Remembers a batch that has just been loaded."""
        first_rowid = self.rowids[batch.table] + 1
        self.rowids[batch.table] += len(batch.rows)
        self.loaded.setdefault(batch.table, []).append(Loaded(first_rowid, len(batch.rows), batch.path, batch.first))

    def of(self, table: str, rowid: int) -> str:
        """File and line of a row; its table and number where it came from no seed."""
        for part in self.loaded.get(table, ()):
            if part.first_rowid <= rowid < part.first_rowid + part.size:
                return origin(part.path, part.first + rowid - part.first_rowid)
        return f"{table} {rowid}"


def hurry(db: Database) -> None:
    """Settings for a file that is thrown away on failure: no journal, no wait for the disk, 16 MB of pages held."""
    for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -16000"):
        db.execute(f"PRAGMA {setting}")


def load(db: Database, batches: Iterable[Batch]) -> Origins:
    """Fills the tables of a database that is thrown away on failure; raises SeedError on the first row refused."""
    origins = Origins()
    db.begin()
    db.execute("PRAGMA defer_foreign_keys = ON")
    for batch in batches:
        insert(db, batch)
        origins.add(batch)
    try:
        db.commit()
    except sqlite3.IntegrityError:
        raise unknown_id(db, origins) from None
    return origins


def insert(db: Database, batch: Batch) -> None:
    """Inserts the rows of a batch."""
    names = ", ".join(f'"{name}"' for name in batch.columns)
    places = ", ".join("?" * len(batch.columns))
    before = db.conn.total_changes
    try:
        db.conn.executemany(f'INSERT INTO "{batch.table}" ({names}) VALUES ({places})', batch.rows)
    except sqlite3.IntegrityError as error:
        raise refusal(db, batch, db.conn.total_changes - before, str(error)) from None
    except UnicodeEncodeError as error:
        raise SeedError(batch.path, f"half a character: {error.object[error.start]!r}; expected whole ones") from None


def refusal(db: Database, batch: Batch, index: int, error: str) -> SeedError:
    """Why the schema refuses a row: the rule, and what was found."""
    row: dict[str, object] = dict(zip(batch.columns, batch.rows[index], strict=True))
    kind, _, what = error.partition(" constraint failed: ")
    problem = {"CHECK": broken_rule, "UNIQUE": repeated_key}.get(kind)
    return SeedError(origin(batch.path, batch.first + index), problem(db, batch.table, what, row) if problem else error)


def broken_rule(db: Database, table: str, what: str, row: dict[str, object]) -> str:
    """The rule that a row breaks, and the cells that it is about."""
    rule = re.search(CONSTRAINT.format(re.escape(what)), db[table].schema, re.DOTALL)
    expression = " ".join(rule[1].split()).replace("( ", "(").replace(" )", ")") if rule else f"({what})"
    words = set(re.findall(r"\w+", expression))
    found = ", ".join(f"{name} = {value!r}" for name, value in row.items() if name in words)
    return f"{what if rule else 'a cell'} must hold: {expression}; found {found}"


def repeated_key(db: Database, table: str, what: str, row: dict[str, object]) -> str:
    """The key that stands twice."""
    names = [part.partition(".")[2] for part in what.split(", ")]
    return "repeated key: " + ", ".join(f"{name} = {row.get(name)!r}" for name in names) + "; expected once"


def unknown_id(db: Database, origins: Origins) -> SeedError:
    """The first id that is in no table: where it stands, and the known one that looks most like it."""
    table, rowid, parent, key = db.execute("PRAGMA foreign_key_check").fetchone()
    keys = [row for row in db.query(f'PRAGMA foreign_key_list("{table}")') if row["id"] == key]
    names = ", ".join(f'"{row["from"]}"' for row in keys)
    found = db.execute(f'SELECT {names} FROM "{table}" WHERE rowid = ?', [rowid]).fetchone()
    targets = ", ".join(f'"{row["to"]}"' for row in keys)
    known = [", ".join(map(str, row)) for row in db.execute(f'SELECT {targets} FROM "{parent}"')]
    alike = get_close_matches(", ".join(map(str, found)), known, 1)
    expected = f"did you mean {alike[0]!r}?" if alike else f"expected one that is in {parent}"
    values = ", ".join(f"{row['from']} {value!r}" for row, value in zip(keys, found, strict=True))
    return SeedError(origins.of(table, rowid), f"unknown {values}; {expected}")
