"""Seeds to records: each file is read by its kind, and each row remembers where it stands."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from etl.errors import SeedError
from etl.read import article, csv_table, election
from etl.records import Batch, Table

WRITTEN = {"checks", "data_dictionary"}
FILLED_ELSEWHERE = {"mentions"}
ARTICLES = {"articles", "article_people", "article_parties", "article_offices", "article_elections", "article_areas"}


def seed_files(seeds: Path) -> list[Path]:
    """All tables and articles below the folder, in a fixed order."""
    return sorted([*seeds.rglob("*.csv"), *seeds.glob("articles/*.md")])


def records(files: Iterable[Path], tables: dict[str, Table]) -> Iterator[Batch]:
    """The rows of all files, as batches."""
    for path in files:
        if path.suffix == ".md":
            yield from article.batches(path)
        else:
            yield from election.own(csv_table.batches(path, table(path, tables)))


def table(path: Path, tables: dict[str, Table]) -> Table:
    """The table whose rows a CSV file holds: the one of its name."""
    if path.stem in WRITTEN:
        raise SeedError(path, f"the build writes the table {path.stem} itself; expected no seed of it")
    if path.stem not in tables:
        raise SeedError(path, f"no table is named {path.stem!r}; expected one of {', '.join(sorted(tables))}")
    return tables[path.stem]


def require_seeds(seeds: Path, files: list[Path], tables: dict[str, Table]) -> None:
    """Raises SeedError where a table has no seed at all."""
    if not any(path.suffix == ".md" for path in files):
        raise SeedError(seeds / "articles", "no .md file here; expected one for each article")
    for name in sorted(tables.keys() - {path.stem for path in files} - WRITTEN - FILLED_ELSEWHERE - ARTICLES):
        raise SeedError(seeds, f"no file for table {name}; expected {name}.csv here or in a folder below")


def origin(path: Path, record: int) -> str:
    """Where a record stands: its file and line; a record of a CSV is numbered from 0, any other by its line."""
    return f"{path}:{csv_table.line_of(path, record) if path.suffix == '.csv' else record}"
