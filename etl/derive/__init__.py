"""Everything that follows from the facts: views and summaries in SQL, and seats recomputed from the votes."""

from pathlib import Path

from sqlite_utils import Database

from etl.derive.seats import audit

DERIVED = Path(__file__).parent


def derive(db: Database) -> None:
    """Creates the views and summaries, in the order of their files, then compares seats with votes."""
    for path in sorted(DERIVED.glob("*.sql")):
        db.conn.executescript(path.read_text())
    audit(db)
