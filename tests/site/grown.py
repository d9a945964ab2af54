"""The invented country a hundred times: copies of all it has, or of its elections alone, beside what was there."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

COPIES = 100
SHARED = {
    "blocs",
    "build",
    "checks",
    "claim_properties",
    "data_dictionary",
    "election_kinds",
    "latest_provincial",
    "publishers",
    "topics",
}
"""Tables that say something of the whole, or hold words that all share: more data does not make them longer."""
ABOUT = ("article", "claim", "event")
"""What articles say is not copied with the elections that it is about."""
NAMED = ("id", "row_key", "recorded_key")
TABLES = """
SELECT name FROM sqlite_master
WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search_entries%'
ORDER BY name
"""


def grown(small: Path, large: Path, is_whole: bool) -> None:
    """Writes a database with a hundred copies of what another holds: of everything, or of the elections."""
    large.write_bytes(small.read_bytes())
    with sqlite3.connect(large) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute("CREATE TEMP TABLE copies (copy INTEGER)")
        db.executemany("INSERT INTO copies VALUES (?)", [(copy,) for copy in range(1, COPIES)])
        copied = set(tables(db)) - SHARED if is_whole else about_elections(db)
        for table in sorted(copied):
            copy(db, table, copied)
        db.execute("ANALYZE")
    db.close()


def tables(db: sqlite3.Connection) -> list[str]:
    """The tables of a database, without those of the search index."""
    return [name for (name,) in db.execute(TABLES)]


def about_elections(db: sqlite3.Connection) -> set[str]:
    """Elections, and every table that refers to them, straight or not."""
    found: set[str] = set()
    more = {"elections"}
    while more - found:
        found |= more
        more = {table for table in tables(db) if set(references(db, table).values()) & found}
        more = {table for table in more if table not in SHARED and not table.startswith(ABOUT)}
    return found - {"latest_seats"}  # one for each institution, however many elections there are


def references(db: sqlite3.Connection, table: str) -> dict[str, str]:
    """The tables that the columns of a table refer to."""
    return {row[3]: row[2] for row in db.execute(f'PRAGMA foreign_key_list("{table}")')}


def copy(db: sqlite3.Connection, table: str, copied: set[str]) -> None:
    """Adds the copies of the rows of a table; ids in them lead to the copies of what they led to."""
    wanted = ", ".join(values(db, table, copied))
    db.execute(f'INSERT INTO "{table}" SELECT {wanted} FROM (SELECT * FROM "{table}"), copies')


def values(db: sqlite3.Connection, table: str, copied: set[str]) -> Iterator[str]:
    """What stands in each column of a copy."""
    to = references(db, table)
    for _, column, kind, *_ in db.execute(f'PRAGMA table_info("{table}")').fetchall():
        is_id = column in NAMED or column.endswith("_id")
        is_changed = to[column] in copied if column in to else is_id
        yield f"""'k' || copy || '-' || "{column}\"""" if is_changed and kind == "TEXT" else f'"{column}"'
