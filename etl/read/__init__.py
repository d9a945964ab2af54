"""Seeds to records: each file is read by its kind, and each row remembers where it stands."""

from collections.abc import Iterator
from pathlib import Path

from etl.errors import SeedError
from etl.read import article, csv_table
from etl.records import Batch, Table

WITHOUT_SEED = {
    "checks": "written by the checks",
    "data_dictionary": "read from the comments of the schema",
    "mentions": "filled by those who have the texts",
    "article_offices": "named in the front matter of few articles",
}


def seed_files(seeds: Path) -> list[Path]:
    """All tables and articles below the folder, in a fixed order."""
    return sorted([*seeds.rglob("*.csv"), *seeds.glob("articles/*.md")])


def records(files: list[Path], tables: dict[str, Table]) -> Iterator[Batch]:
    """The rows of all files, as batches."""
    for path in files:
        yield from article.batches(path) if path.suffix == ".md" else csv_table.batches(path, table(path, tables))


def table(path: Path, tables: dict[str, Table]) -> Table:
    """The table whose rows a CSV file holds: the one of its name."""
    if path.stem not in tables:
        raise SeedError(path, f"no table is named {path.stem!r}; expected one of {', '.join(sorted(tables))}")
    return tables[path.stem]


def require_seeds(seeds: Path, files: list[Path], tables: dict[str, Table]) -> None:
    """Raises SeedError where a table has no seed at all."""
    names = {path.stem for path in files}
    articles = {"articles", "article_people", "article_parties", "article_elections", "article_areas"}
    if any(path.suffix == ".md" for path in files):
        names |= articles
    for name in tables:
        if name not in names and name not in WITHOUT_SEED:
            raise SeedError(seeds, f"no file for table {name}; expected {name}.csv here or in a folder below")


def origin(path: Path, record: int) -> str:
    """Where a record stands: file and line of a CSV, file of anything else."""
    return f"{path}:{csv_table.line_of(path, record)}" if path.suffix == ".csv" else str(path)
