"""The order of a build, on one screen."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database

from etl.check import check
from etl.derive import derive
from etl.errors import SeedError
from etl.load import Origins, load
from etl.publish import describe, index, record
from etl.read import records, require_seeds, seed_files
from etl.read.geometry import shapes
from etl.records import tables

SCHEMA = Path(__file__).parent / "schema"
Item = TypeVar("Item")
Progress = Callable[[list[Item]], Iterable[Item]]


def build(db: Database, seeds: Path, progress: Progress[Path] = iter) -> None:
    """Fills an empty database from the seeds; raises SeedError or CheckError, and the database is then of no use."""
    create_tables(db)
    origins = load_seeds(db, seeds, progress)
    load_shapes(db, seeds)
    derive(db)
    check(db, origins)
    index(db)
    describe(db)
    record(db)


def create_tables(db: Database) -> None:
    """Creates the tables of the schema; foreign keys are enforced from here on."""
    db.execute("PRAGMA foreign_keys = ON")
    for path in sorted(SCHEMA.glob("*.sql")):
        db.conn.executescript(path.read_text())


def load_seeds(db: Database, seeds: Path, progress: Progress[Path]) -> Origins:
    """Loads every file below the folder."""
    if not seeds.is_dir():
        raise SeedError(seeds, "no such folder; expected the seeds")
    files, known = seed_files(seeds), tables(db)
    require_seeds(seeds, files, known)
    return load(db, records(progress(files), known))


def load_shapes(db: Database, seeds: Path) -> None:
    """Gives each area its shape."""
    with db.atomic():
        for path, area_id, geometry in shapes(seeds):
            if db.execute("UPDATE areas SET geometry = ? WHERE id = ?", [geometry, area_id]).rowcount != 1:
                raise SeedError(path, f"unknown area {area_id!r}; expected one that is in areas")
