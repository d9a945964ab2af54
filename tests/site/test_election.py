"""The pages of elections, all kinds of them: figures as in the rows they lead to, pictures where there is data."""

import re
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import pytest
from datasette.app import Datasette
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from sqlite_utils import Database

from etl import serve
from etl.derive.seats import Run, TieError, allocated, threshold, votes
from etl.site import elections
from etl.site.addresses import decoded
from etl.site.words import day

Page = Any
KINDS = [
    "provinciales-2026",
    "provinciales-2004",
    "provinciales-1989",
    "referendum-1987",
    "referendum-2021",
    "legislatives-1997",
    "legislatives-2024",
    "presidentielle-2012",
    "europeennes-2014",
    "municipales-2020",
    "municipales-2026",
    "senatoriales-2023",
]
PICTURES = ("congress", "first", "turnout", "share", "results")
NUMBER = re.compile(r"^[\d,]+$")


async def page(site: Datasette, path: str) -> Page:
    """A page that must answer."""
    answer = await site.client.get(path)
    assert answer.status_code == 200, path
    return html.fromstring(answer.text)


async def data(site: Datasette, election: str, query: str = "") -> dict[str, Any]:
    """The sections of the page of an election."""
    return cast(dict[str, Any], (await site.client.get(f"/en/elections/{election}.json{query}")).json())


def figures(row: Page, label: str) -> list[int | None]:
    """The figures of a row under one label; None where it says that they are not published."""
    texts = [cell.text_content().strip() for cell in row.xpath(f"td[@data-l='{label}']")]
    return [int(text.replace(",", "")) if NUMBER.match(text) else None for text in texts]


def rows_of(page: Page) -> dict[str, Page]:
    """The rows of results by the candidacy that they lead from, without the id of the election."""
    return {
        row.get("id")[2:]: row
        for row in page.xpath("//section[@aria-labelledby='results']//tr[starts-with(@id, 'l-')]")
    }


@pytest.mark.parametrize("election", KINDS)
async def test_votes_on_the_page_are_those_of_the_database(site: Datasette, db: Database, election: str) -> None:
    shown = {
        name: figures(row, "Votes") for name, row in rows_of(await page(site, f"/en/elections/{election}")).items()
    }
    expected = """SELECT substr(candidacies.id, length(:id) + 2), votes FROM contests
        JOIN candidacies ON candidacies.contest_id = contests.id
        LEFT JOIN results ON candidacy_id = candidacies.id
            AND results.area_id = iif(contests.area_id = 'fr', 'nc', contests.area_id)
        WHERE election_id = :id ORDER BY 1, results.round"""
    found: dict[str, list[int | None]] = {}
    for name, count in db.execute(expected, {"id": election}).fetchall():
        found.setdefault(name, []).append(count)
    assert shown == found


@pytest.mark.parametrize("election", ["provinciales-2026", "provinciales-2009", "municipales-2026"])
async def test_seats_on_the_page_fill_the_assemblies_as_published(site: Datasette, db: Database, election: str) -> None:
    shown = await page(site, f"/en/elections/{election}")
    label = "Seats" if election.startswith("municipales") else "Province"
    official = """SELECT substr(candidacy_id, length(:id) + 2), seats FROM seats
        WHERE candidacy_id GLOB :id || '.*' AND institution_id <> 'congres-nc' AND seats > 0"""
    in_rows = {name: figures(row, label) for name, row in rows_of(shown).items()}
    assert {name: seats[0] for name, seats in in_rows.items() if seats and seats[0]} == dict(
        db.execute(official, {"id": election}).fetchall()
    )
    if label == "Province":
        halls = [figure.xpath("count(.//circle)") for figure in shown.xpath("//svg[starts-with(@class, 'hemi')]")]
        assert halls == [54, 40, 22, 14]


async def test_no_sum_holds_a_whole_and_its_parts(site: Datasette) -> None:
    sections = await data(site, "provinciales-2026")
    whole, *provinces = sections["turnout"]
    assert sum(row["registered"] for row in sections["communes"]) == whole["registered"]
    assert sum(row["voters"] for row in provinces) == whole["voters"]
    assert len(sections["communes"]) == len({row["area_id"] for row in sections["communes"]}) == 33


@pytest.mark.parametrize("election", KINDS)
async def test_a_picture_answers_where_the_page_links_it(site: Datasette, election: str) -> None:
    shown = await page(site, f"/en/elections/{election}")
    linked = {re.sub(r".*/|\.svg.*", "", href) for href in shown.xpath("//a[@class='embed']/@href")}
    for picture in PICTURES:
        answer = await site.client.get(f"/en/elections/{election}/{picture}.svg")
        assert answer.status_code == (200 if picture in linked else 404), picture


async def test_the_reader_chooses_the_list_of_the_map(site: Datasette, db: Database) -> None:
    chosen = "provinciales-2026.nord.uni-nord"
    sections = await data(site, "provinciales-2026", f"?map={chosen}")
    assert {row["area_id"]: row["votes"] for row in sections["shares"]} == dict(
        db.execute(
            """SELECT area_id, votes FROM results JOIN areas ON areas.id = area_id AND kind = 'commune'
            WHERE candidacy_id = ?""",
            [chosen],
        ).fetchall()
    )
    shown = await page(site, f"/en/elections/provinciales-2026?map={chosen}")
    (chip,) = shown.xpath("//ul[@class='chips']//a[@aria-current]")
    assert chosen in chip.get("href")
    (link,) = (href for href in shown.xpath("//a[@class='embed']/@href") if "/share.svg" in href)
    assert 'aria-label="Koné: 38.5% (1,222 votes)' in (await site.client.get(link)).text


@pytest.mark.parametrize("election", ["provinciales-2019", "provinciales-2026", "municipales-2026"])
async def test_so_many_votes_more_take_the_last_seat(site: Datasette, db: Database, election: str) -> None:
    runs = {(row["contest_id"], row["run"]): row for row in db.query("SELECT * FROM computable_runs")}
    for last in (await data(site, election))["last_seats"]:
        row = runs[last["contest_id"], last["run"]]
        run = Run(row["seats"], row["bonus_seats"], threshold(row["threshold_percent"], row["base"]))
        cast_votes = dict(votes(db, last["contest_id"], row["round"]))
        before = allocated(cast_votes, run)
        cast_votes[last["next_candidacy_id"]] += last["votes_short"] - 1
        with suppress(TieError):  # the age of the candidates would decide
            assert allocated(cast_votes, run) == before
        cast_votes[last["next_candidacy_id"]] += 1
        after = allocated(cast_votes, run)
        moved = {last["next_candidacy_id"]: 1, last["candidacy_id"]: -1}
        assert {name: after[name] - before[name] for name in before if after[name] != before[name]} == moved


async def test_seats_that_differ_are_listed_contradictions(site: Datasette, db: Database) -> None:
    rows = (await data(site, "municipales-2026"))["audits"]
    listed = db.execute("SELECT candidacy_id FROM anomalies WHERE rule = 'seats_recomputed'").fetchall()
    assert [(row["candidacy_id"],) for row in rows if not row["agrees"]] == listed


async def test_the_station_with_the_lowest_turnout_comes_first(site: Datasette, db: Database) -> None:
    shown = await page(site, "/en/elections/provinciales-2026")
    lowest = shown.xpath("//h2[@id='stations']/following::tbody[1]/tr[2]/th/a")[0]
    (expected,) = db.execute(
        """SELECT id FROM polling_stations JOIN station_ballot_counts ON polling_station_id = polling_stations.id
        WHERE election_id = 'provinciales-2026' ORDER BY 1.0 * voters / registered LIMIT 1"""
    ).fetchone()
    assert decoded(lowest.get("href").rsplit("/", 1)[1]) == expected


async def test_every_election_has_a_page_in_both_languages(site: Datasette, db: Database) -> None:
    for (election,) in db.execute("SELECT id FROM elections").fetchall():
        for language in ("en", "fr"):
            shown = await page(site, f"/{language}/elections/{election}")
            repeated = [name for name, count in Counter(shown.xpath("//@id")).items() if count > 1]
            assert repeated == [], election
            missing = {href[1:] for href in shown.xpath("//a/@href") if href.startswith("#")} - {*shown.xpath("//@id")}
            assert missing == set(), election


async def test_elections_of_another_country_have_pages(exemple_built: Path) -> None:
    site = serve.site(exemple_built / "dist")
    listed = await page(site, "/en/elections")
    for href in listed.xpath("//main//table//th/a/@href"):
        await page(site, href)


async def test_elections_are_listed_latest_first_and_narrowed_by_kind(site: Datasette) -> None:
    rows = (await site.client.get("/en/elections.json")).json()["elections"]
    days = [row["first_date"] for row in rows]
    assert days == sorted(days, reverse=True)
    chosen = (await site.client.get("/en/elections.json?kind=referendum&decade=2020")).json()["elections"]
    assert {row["id"] for row in chosen} == {"referendum-2020", "referendum-2021"}
    assert "No, 96.5% (75,720)" in (await page(site, "/en/elections?kind=referendum")).text_content()


@given(st.lists(st.floats(0, 100), max_size=40))
def test_classes_hold_every_value_and_rise_with_it(values: list[float]) -> None:
    cuts = elections.breaks(values)
    classes = [elections.class_of(value, cuts) for value in sorted(values)]
    assert cuts == sorted(set(cuts))
    assert classes == sorted(classes, key=str)
    assert set(classes) <= {f"q{place}" for place in range(1, elections.CLASSES + 1)}
    assert len(elections.steps(cuts)) == (len(cuts) + 1 if cuts else 0)


def test_a_title_says_the_days_instead_of_the_year(db: Database) -> None:
    titles = db.execute(
        """SELECT title_en, min(polling_date), max(polling_date) FROM elections
        JOIN rounds ON election_id = id GROUP BY id"""
    )
    for title, first, last in titles.fetchall():
        whole = elections.dated(title, [first, last])
        assert whole.endswith(day(last))
        assert whole.count(last[:4]) == 1
    assert (
        elections.dated("2024 legislative election", ["2024-06-30", "2024-07-07"])
        == "Legislative election, 30 June and 7 July 2024"
    )
    assert elections.on(["2002-06-09", "2002-06-16"]) == "9 and 16 June 2002"
