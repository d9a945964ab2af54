"""The dashboards: what they draw is in their tables, and what is in their tables is in the database."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from datasette.app import Datasette
from lxml import html
from playwright.sync_api import Browser
from sqlite_utils import Database

from etl.site.chart_specs import WORDS
from tests.site.test_metadata import METADATA

BOARDS: dict[str, dict[str, Any]] = METADATA["plugins"]["datasette-dashboards"]
CHARTS = [(board, name) for board, about in BOARDS.items() for name in about["charts"]]
ELECTIONS = ["provinciales-2026", "provinciales-2019", "referendum-2021", "legislatives-2024"]


def drawings(page: str) -> list[dict[str, Any]]:
    """The descriptions of the charts of a page, with their rows."""
    return [json.loads(each.text) for each in html.fromstring(page).xpath('//script[@type="application/json"]')]


@pytest.mark.parametrize(("board", "name"), CHARTS)
@pytest.mark.parametrize("language", ["en", "fr"])
async def test_every_chart_has_its_figures_in_a_table(site: Datasette, board: str, name: str, language: str) -> None:
    text = (await site.client.get(f"/-/dashboards/{board}/{name}?_lang={language}")).text
    (drawing,) = drawings(text)
    page = html.fromstring(text)
    assert len(page.xpath("//main//tbody/tr")) == len(drawing["data"]["values"]) > 0
    assert len(page.xpath('//div[@role="img"]/@aria-label')) == 1
    (sql,) = page.xpath('//a[text()="SQL"]/@href')
    assert (await site.client.get(sql)).status_code == 200


@pytest.mark.parametrize("election", ELECTIONS)
async def test_votes_of_a_dashboard_are_those_of_the_whole_contests(
    site: Datasette, db: Database, election: str
) -> None:
    charts = drawings((await site.client.get(f"/-/dashboards/election?election={election}")).text)
    query = """
    SELECT sum(votes)
    FROM results
    JOIN candidacies ON candidacies.id = results.candidacy_id
    JOIN contests ON contests.id = candidacies.contest_id
    WHERE contests.election_id = :election AND results.area_id = contests.area_id
        AND round = (SELECT max(round) FROM rounds WHERE election_id = :election)"""
    expected = db.execute(query, {"election": election}).fetchone()[0]
    whole, _, by_commune = charts[:3]
    assert sum(row["votes"] for row in whole["data"]["values"]) == expected
    assert len({row["commune"] for row in by_commune["data"]["values"]}) == 33
    assert sum(row["votes"] for row in by_commune["data"]["values"]) == expected


@pytest.mark.parametrize("commune", ["98818", "98827"])
async def test_shares_of_a_commune_never_pass_the_whole(site: Datasette, commune: str) -> None:
    charts = drawings((await site.client.get(f"/-/dashboards/commune?commune={commune}")).text)
    for chart in charts[1:3]:
        totals: dict[str, float] = {}
        for row in chart["data"]["values"]:
            totals[row["election"]] = totals.get(row["election"], 0) + row["vote_percent"]
        assert [total for total in totals.values() if not 99.9 < total < 100.1] == []


async def test_the_congress_has_54_seats_at_every_election(site: Datasette) -> None:
    seats, *_ = drawings((await site.client.get("/-/dashboards/congress")).text)
    totals: dict[str, int] = {}
    for row in seats["data"]["values"]:
        totals[row["polling_date"]] = totals.get(row["polling_date"], 0) + row["congress_seats"]
    assert set(totals.values()) == {54}
    assert len(totals) == 6


def test_every_column_of_a_chart_has_its_words(database: Path) -> None:
    with sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True) as db:
        for board, name in CHARTS:
            query = BOARDS[board]["charts"][name]["query"]
            found = db.execute(query, {"election": "provinciales-2026", "commune": "98818"}).description
            named = {column[0].removesuffix("_fr") for column in found} - {"source_url", "until"}
            assert named <= set(WORDS), (board, name)


async def test_a_choice_that_nothing_is_held_for_says_so(site: Datasette) -> None:
    page = (await site.client.get("/-/dashboards/election?election=legislatives-2024")).text
    assert page.count("No such figures are held for this choice.") == 1


@pytest.mark.browser
@pytest.mark.parametrize("board", BOARDS)
def test_the_charts_are_drawn_under_the_policy(browser: Browser, address: str, board: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 900})
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{address}/-/dashboards/{board}?_lang=fr")
    page.wait_for_selector(".chart svg")
    page.wait_for_load_state("networkidle")
    assert page.locator(".chart svg").count() == len(BOARDS[board]["charts"])
    assert complaints == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()
