"""What follows from the facts: views and summaries in SQL; seats recomputed and stations followed in Python."""

import re
from pathlib import Path

from sqlite_utils import Database

from etl.derive.seats import audit
from etl.derive.station_links import link_stations

DERIVED = Path(__file__).parent
MADE = re.compile(r"^CREATE (TABLE|VIEW|INDEX) (\w+)", re.MULTILINE)


def derive(db: Database) -> None:
    """Creates the views and summaries, in the order of their files, then audits seats and links stations."""
    for path in sorted(DERIVED.glob("*.sql")):
        db.conn.executescript(path.read_text(encoding="utf-8"))
    audit(db)
    link_stations(db)


def derive_again(db: Database) -> None:
    """Drops what was derived in a finished database, and derives it once more."""
    for path in sorted(DERIVED.glob("*.sql")):
        for kind, name in MADE.findall(path.read_text(encoding="utf-8")):
            db.execute(f"DROP {kind} IF EXISTS {name}")
    derive(db)
