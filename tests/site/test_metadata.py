"""metadata.yml and the data dictionary together say what every table and column is."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
import yaml
from datasette.app import Datasette

from tests.commands import ROOT

METADATA: dict[str, Any] = yaml.safe_load((ROOT / "metadata.yml").read_text(encoding="utf-8"))
TABLES: dict[str, dict[str, Any]] = METADATA["databases"]["caillou"]["tables"]
NAMED = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%'"


@pytest.fixture(scope="module")
def columns(database: Path) -> dict[str, list[str]]:
    """Columns of every table and view, the inner tables of the search index left out."""
    with sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True) as db:
        names = [name for (name,) in db.execute(NAMED) if not name.startswith("search_entries_fts")]
        return {name: [row[1] for row in db.execute(f'PRAGMA table_info("{name}")')] for name in names}


async def test_every_table_and_column_is_described(site: Datasette, columns: dict[str, list[str]]) -> None:
    await site.invoke_startup()
    described = site.metadata("databases")["caillou"]["tables"]
    assert [name for name in columns if not described[name].get("description")] == []
    assert [
        (name, column) for name in columns for column in columns[name] if not described[name]["columns"].get(column)
    ] == []


async def test_the_page_of_a_table_shows_what_its_columns_mean(site: Datasette) -> None:
    page = (await site.client.get("/caillou/ballot_counts")).text
    assert "Voters on the roll (inscrits)." in page
    assert "One row per election, round and area" in page


def test_every_table_and_view_has_a_place_in_metadata(columns: dict[str, list[str]]) -> None:
    assert set(TABLES) == set(columns)


@pytest.mark.parametrize("key", ["facets", "sort", "sort_desc", "label_column"])
def test_every_column_that_metadata_names_exists(columns: dict[str, list[str]], key: str) -> None:
    named = [(table, column) for table, about in TABLES.items() for column in listed(about.get(key))]
    assert named
    assert [(table, column) for table, column in named if column not in columns[table]] == []


def listed(value: str | list[str] | None) -> list[str]:
    """One name, several or none, as a list."""
    return [value] if isinstance(value, str) else value or []


def test_metadata_does_not_repeat_the_data_dictionary() -> None:
    assert [table for table, about in TABLES.items() if {"columns", "description"} & set(about)] == []


async def test_the_licence_and_the_source_are_on_the_page_of_every_table(site: Datasette) -> None:
    for table in ("people", "results", "election_results"):
        page = (await site.client.get(f"/caillou/{table}")).text
        assert METADATA["license_url"] in page
        assert METADATA["source"] in page


async def test_a_source_is_shown_by_its_title(site: Datasette) -> None:
    page = (await site.client.get("/caillou/results?candidacy_id=senatoriales-2023.nc.sonia-backes&round=2")).text
    assert ">Robert Xowie, premier indépendantiste kanak au Sénat</a>" in page


async def test_what_the_machinery_uses_is_not_listed(site: Datasette) -> None:
    page = (await site.client.get("/caillou")).text
    assert 'href="/caillou/election_results"' in page
    assert [name for name, about in TABLES.items() if about.get("hidden") and f'"/caillou/{name}"' in page] == []


def test_every_table_that_readers_see_has_a_title_in_both_languages() -> None:
    seen = {name: about for name, about in TABLES.items() if not about.get("hidden")}
    assert [name for name, about in seen.items() if not (about.get("title") and about.get("title_fr"))] == []
    for key in ("title", "title_fr"):
        assert len({about[key] for about in seen.values()}) == len(seen)


@pytest.mark.parametrize(("language", "name"), [("en", "President of the Congress"), ("fr", "Président du Congrès")])
async def test_a_table_with_names_in_two_languages_is_labelled_in_that_of_the_reader(
    site: Datasette, language: str, name: str
) -> None:
    path = f"/caillou/terms.json?office_id=president-congres&_size=1&_labels=on&_lang={language}&_shape=objects"
    (row,) = (await site.client.get(path)).json()["rows"]
    assert row["office_id"]["label"].startswith(name)


async def test_crawlers_stay_off_facets(site: Datasette) -> None:
    lines = (await site.client.get("/robots.txt")).text.splitlines()
    assert lines[:2] == ["User-agent: *", "Disallow: /*?"]
    assert lines[2].startswith("Sitemap: http")
