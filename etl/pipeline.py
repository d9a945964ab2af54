"""The order of a build, on one screen."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Protocol, TypeVar

from sqlite_utils import Database

from etl.check import check
from etl.derive import derive
from etl.errors import SeedError
from etl.load import Origins, load
from etl.publish import describe, index, record
from etl.read import records, require_seeds, seed_files
from etl.read.geometry import shapes
from etl.records import Batch, tables

SCHEMA = Path(__file__).parent / "schema"
GIVE_SHAPE = "UPDATE areas SET geometry = ? WHERE id = ? AND geometry IS NULL"
Item = TypeVar("Item")
Beside = Callable[[Database], Iterable[Batch]]


class Progress(Protocol):
    """Something that hands out the items of a list, and may show how far it is."""

    def __call__(self, items: list[Item], label: str) -> Iterable[Item]:
        """The items, one by one."""


def silently(items: list[Item], label: str) -> Iterable[Item]:
    """The items, and nothing shown."""
    return items


def nothing(db: Database) -> Iterable[Batch]:
    """No rows beside those of the seeds."""
    return ()


def build(db: Database, seeds: Path, progress: Progress = silently, beside: Beside = nothing) -> None:
    """Fills an empty database from the seeds; raises SeedError or CheckError, and the database is then of no use."""
    create_tables(db)
    origins = load_seeds(db, seeds, progress, beside)
    shaped, checked = partial(load_shapes, seeds=seeds), partial(check, origins=origins)
    steps: list[Callable[[Database], None]] = [shaped, derive, checked, index, describe, record]
    for step in progress(steps, "Deriving and checking"):
        step(db)


def create_tables(db: Database) -> None:
    """Creates the tables of the schema; foreign keys are enforced from here on."""
    db.execute("PRAGMA foreign_keys = ON")
    for path in sorted(SCHEMA.glob("*.sql")):
        db.conn.executescript(path.read_text(encoding="utf-8"))


def load_seeds(db: Database, seeds: Path, progress: Progress, beside: Beside) -> Origins:
    """Loads every file below the folder, then what stands beside the seeds and needs their names."""
    if not seeds.is_dir():
        raise SeedError(seeds, "no such folder; expected the one with the seeds")
    files, known = seed_files(seeds), tables(db)
    require_seeds(seeds, files, known)
    return load(db, chain(records(progress(files, "Loading seeds"), known), beside(db)))


def load_shapes(db: Database, seeds: Path) -> None:
    """Gives each area its shape."""
    with db.atomic():
        for origin, area_id, geometry in shapes(seeds, {row[0] for row in db.execute("SELECT id FROM areas")}):
            if not db.execute(GIVE_SHAPE, [geometry, area_id]).rowcount:
                raise SeedError(origin, f"a second shape for area {area_id!r}; expected one")
