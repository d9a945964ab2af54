"""The folder of an election holds rows of that election only."""

from collections.abc import Iterable, Iterator

from etl.errors import SeedError
from etl.read.csv_table import line_of
from etl.records import Batch

FOLDER = "elections"
KEYS = ("election_id", "contest_id", "candidacy_id", "polling_station_id", "id")
"""Columns whose values begin with the id of an election; the first that a file has is looked at."""


def own(batches: Iterable[Batch]) -> Iterator[Batch]:
    """The batches as they are; raises SeedError at the first row that belongs to another election than its folder."""
    for batch in batches:
        key = next((name for name in KEYS if name in batch.columns), None)
        if key is not None and batch.path.parent.parent.name == FOLDER:
            require_own(batch, key)
        yield batch


def require_own(batch: Batch, key: str) -> None:
    """Raises SeedError where the key of a row does not begin with the name of the folder."""
    election, column = batch.path.parent.name, list(batch.columns).index(key)
    for record, row in enumerate(batch.rows, batch.first):
        value = str(row[column] or election)
        if value != election and not value.startswith(f"{election}."):
            problem = f"{key} is {value!r}; expected {election!r}, as the folder is named, or an id that begins with it"
            raise SeedError(f"{batch.path}:{line_of(batch.path, record)}", problem)
