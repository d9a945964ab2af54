"""The queries of a page do not grow with what else the database holds: the steps of SQLite are counted."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.site.addresses import ONE, TABLES
from etl.site.queries import PAGES, Query, of_page
from tests.site.grown import COPIES, grown

KINDS = sorted(path.name for path in PAGES.iterdir())
FOLDERS = {kind: TABLES.get(folder, folder) for folder, kind in ONE.items()}
FACTOR = 3
FEW = 100
"""Steps below which nothing is compared."""
OF_THE_WHOLE = {
    ("about", "about"): "counts what the database holds",
    ("about", "example"): "looks among all terms for the latest without an end",
    ("about", "reliability"): "counts all sources by reliability",
    ("people", "people"): "counts what each person stood for, and finds the latest",
}
"""Queries that read more of the database than they list, with the reason why they may."""


@pytest.fixture(scope="module", params=[True, False], ids=["everything", "elections"])
def both(
    request: pytest.FixtureRequest, exemple_built: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
    """The invented country, and the same with a hundred times as much of everything, or as many elections."""
    small = exemple_built / "dist" / "caillou.db"
    large = tmp_path_factory.mktemp("grown") / "caillou.db"
    grown(small, large, request.param)
    with sqlite3.connect(small) as one, sqlite3.connect(large) as many:
        for db in (one, many):
            db.execute("SELECT * FROM areas JOIN elections LIMIT 1").fetchall()  # SQLite reads its statistics once
        yield one, many
    one.close()
    many.close()


def work(db: sqlite3.Connection, query: Query, key: str | None) -> tuple[int, int]:
    """Steps that SQLite takes for a query, and the rows that come back."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    db.set_progress_handler(count, 1)
    rows = db.execute(query.sql, dict.fromkeys(query.parameters) | {"id": key}).fetchall()
    db.set_progress_handler(None, 1)
    return steps, len(rows)


def keys(db: sqlite3.Connection, kind: str) -> list[str | None]:
    """Ids of all things that a kind of page is about; one of none for a page that stands alone."""
    return [key for (key,) in db.execute(f"SELECT id FROM {FOLDERS[kind]}")] if kind in FOLDERS else [None]


@pytest.mark.parametrize("kind", KINDS)
def test_the_work_of_a_page_grows_only_with_what_it_lists(
    both: tuple[sqlite3.Connection, sqlite3.Connection], kind: str
) -> None:
    queries = {name: query for name, query in of_page(kind).items() if (kind, name) not in OF_THE_WHOLE}
    for key in keys(both[0], kind):
        before, after = ({name: work(db, query, key) for name, query in queries.items()} for db in both)
        listed = more(sum(rows for _, rows in before.values()), sum(rows for _, rows in after.values()))
        for name, (steps, rows) in before.items():
            most = FACTOR * max(FEW, steps) * max(listed, more(rows, after[name][1]))
            assert after[name][0] <= most, f"{kind}/{name}.sql of {key}: {before[name]} became {after[name]}"


def more(before: int, after: int) -> float:
    """How many times as many; at least once."""
    return max(1, after / max(1, before))


def test_the_grown_country_has_a_hundred_times_as_many_results(
    both: tuple[sqlite3.Connection, sqlite3.Connection],
) -> None:
    one, many = (db.execute("SELECT count(*) FROM results").fetchone()[0] for db in both)
    assert many == COPIES * one
    assert both[1].execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_query_that_reads_everything_is_seen(both: tuple[sqlite3.Connection, sqlite3.Connection]) -> None:
    query = Query("all", "SELECT sum(votes) FROM results WHERE :id IS NULL OR votes > 0")
    (before, _), (after, _) = (work(db, query, None) for db in both)
    assert after > FACTOR * max(FEW, before)
