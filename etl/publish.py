"""What a finished database needs to be found, understood and cited: search index, data dictionary, build record."""

import hashlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from etl.errors import CheckError

ROOT = Path(__file__).parent.parent
SEARCH = Path(__file__).parent / "search.sql"
HEADING = re.compile(r'CREATE (?:TABLE|VIEW) "?(\w+)"? -- (.+)')
COLUMN = re.compile(r'\s*"?(\w+)"?')


def index(db: Database) -> None:
    """Makes the search index over everything that has a name, insensitive to accents and case."""
    db.conn.executescript(SEARCH.read_text(encoding="utf-8"))


def describe(db: Database) -> None:
    """Fills the data dictionary from the comments that the schema carries."""
    with db.atomic():
        db.table("data_dictionary").insert_all(descriptions(db))


def descriptions(db: Database) -> Iterator[dict[str, str]]:
    """Table, column (empty for the table itself) and description, in the order of the schema."""
    schemas = "SELECT sql FROM sqlite_master WHERE type IN ('table', 'view') AND sql LIKE '% -- %' ORDER BY rowid"
    for (sql,) in db.execute(schemas).fetchall():
        heading = HEADING.match(sql)
        if heading is None:
            raise CheckError(f"no description on the first line of: {sql.splitlines()[0]}")
        for column, description in [("", heading[2]), *column_comments(sql)]:
            yield {"table_name": heading[1], "column_name": column, "description": description.strip()}


def column_comments(sql: str) -> Iterator[tuple[str, str]]:
    """Columns and the comments on the line above them, in the list that follows the heading."""
    comment = ""
    for line in sql.splitlines()[2:]:
        if line.startswith(")"):
            return
        if line.lstrip().startswith("--"):
            comment = line.lstrip(" -")
        elif comment and (column := COLUMN.match(line)):
            yield column[1], comment
            comment = ""


def record(db: Database) -> None:
    """Completes the table `build`: commit, hash of the row counts, checks."""
    facts = {"commit": commit(), "row_counts_sha256": row_counts_hash(db), "checks_passed": str(db["checks"].count)}
    with db.atomic():
        db.table("build").insert_all({"key": key, "value": value} for key, value in facts.items())


def commit() -> str:
    """The commit that this tree is built from; `none` outside a repository, `-modified` where files differ from it."""
    try:
        head = git("rev-parse", "HEAD")
        return head + "-modified" * bool(git("status", "--porcelain", "--", "seeds", "etl"))
    except (OSError, subprocess.CalledProcessError):
        return "none"


def git(*words: str) -> str:
    """What git answers."""
    return subprocess.run(
        ["git", "--no-optional-locks", "-C", str(ROOT), *words], check=True, capture_output=True, text=True
    ).stdout.strip()


def row_counts_hash(db: Database) -> str:
    """SHA-256 of the names of the tables and their numbers of rows."""
    counts = "\n".join(f"{table.name} {table.count}" for table in sorted(db.tables, key=lambda table: table.name))
    return hashlib.sha256(counts.encode()).hexdigest()


def finish(db: Database) -> None:
    """Rewrites the file in its smallest and always the same form, with statistics for the query planner."""
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("ANALYZE")
    db.execute("PRAGMA journal_mode = DELETE")
    db.vacuum()
