"""The home page: each of its figures follows from the database, and it stands whatever the database holds."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
from datasette.app import Datasette
from lxml import html
from sqlite_utils import Database

from etl import serve
from etl.site.words import written

LANGUAGES = ("en", "fr")


@pytest.fixture(scope="module")
def small(exemple_built: Path) -> Datasette:
    """The site on the invented country, which has none of the people and places that the page asks about."""
    return serve.site(exemple_built / "dist")


async def home(site: Datasette) -> dict[str, Any]:
    """The data of the page."""
    answer: dict[str, Any] = (await site.client.get("/en/home.json")).json()
    return answer


async def text(site: Datasette, part: str = "//main", language: str = "en") -> str:
    """What a reader sees of a part of the page, without the marks of sources."""
    response = await site.client.get(f"/{language}/")
    assert response.status_code == 200
    page = html.fromstring(response.text)
    for mark in page.xpath("//a[contains(@class, 'src')]"):
        mark.drop_tree()
    return " ".join(page.xpath(f"string({part})").split())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_stands_on_another_country(small: Datasette, language: str) -> None:
    page = await text(small, language=language)
    assert "Bruno Cap" in page
    assert "Sonia Backès" not in page
    for picture in ("map", "congress"):
        assert (await small.client.get(f"/{language}/home/{picture}.svg")).status_code == 200


async def test_the_map_shows_the_list_with_most_votes_in_every_commune(site: Datasette, db: Database) -> None:
    rows = {row["area_id"]: row for row in (await home(site))["map"]}
    most = """SELECT areas.id, max(votes) FROM results JOIN areas ON areas.id = area_id
        WHERE areas.kind = 'commune' AND candidacy_id GLOB 'provinciales-2026.*' GROUP BY areas.id"""
    assert {area: row["votes"] for area, row in rows.items()} == dict(db.execute(most).fetchall())
    listed = await text(site, "//details[contains(@class, 'hero__more')]")
    assert all(written(row["votes"], 0, "en") in listed and row["label"] in listed for row in rows.values())


async def test_the_half_circle_has_every_seat_of_the_congress(site: Datasette, db: Database) -> None:
    rows = (await home(site))["congress"]
    published = "SELECT candidacy_id, seats FROM seats WHERE institution_id = 'congres-nc' AND seats > 0"
    of_2026 = published + " AND candidacy_id GLOB 'provinciales-2026.*'"
    assert {row["candidacy_id"]: row["seats"] for row in rows} == dict(db.execute(of_2026).fetchall())
    page = html.fromstring((await site.client.get("/en/")).text)
    assert len(page.xpath("//*[contains(@class, 'hemi')]//circle")) == sum(row["seats"] for row in rows) == 54


async def test_the_latest_election_is_told_with_its_turnout_blocs_and_seats(site: Datasette) -> None:
    told = await text(site, "//section[@aria-labelledby='latest']")
    assert "122,665 of 192,537 registered voters took part, a turnout of 63.7%, against 66.5% in 2019" in told
    for row in (await home(site))["blocs"]:
        assert written(row["votes"], 0, "en") in told
    assert "76 seats recomputed from the votes, all agree" in told
    assert "other people’s classification" in told


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Who presides over the Congress?", "Virginie Ruffenach, since 10 July 2026"),
        ("Which lists hold seats in North Province?", "UC-FLNKS 10, Union nationale pour l'indépendance (UNI) 9"),
        ("How did Lifou vote in 2021?", "67 yes, 435 no; 525 voters of 10,797 registered (4.9%)"),
        ("When did Sonia Backès leave the French government?", "27 September 2023 or 10 October 2023 sources differ"),
        ("Who was mayor of Païta in 2020?", "Willy Gatuhau, 2019 to 3 May 2024"),
        ("Where was turnout lowest in 2026?", "Nouméa, station 57 (Mairie 3): 3 voters of 62 registered (4.8%)"),
    ],
)
async def test_a_question_is_answered_with_sources_and_leads_to_its_page(
    site: Datasette, question: str, answer: str
) -> None:
    page = html.fromstring((await site.client.get("/en/")).text)
    (item,) = [item for item in page.xpath("//ul[@class='qa']/li") if question in item.text_content()]
    assert item.xpath(".//a[contains(@class, 'src')]")
    assert answer in await text(site, f"//ul[@class='qa']/li[contains(., '{question}')]/p")
    assert item.xpath("a[@class='q']/@href")[0].startswith("/en/")


async def test_no_station_had_a_lower_turnout_than_the_one_named(site: Datasette, db: Database) -> None:
    (named,) = (await home(site))["lowest_turnout"]
    lowest = """SELECT min(1.0 * voters / registered) FROM station_ballot_counts
        WHERE polling_station_id GLOB 'provinciales-2026.*'"""
    assert named["voters"] / named["registered"] == db.execute(lowest).fetchone()[0]


async def test_nobody_whose_term_is_in_doubt_is_listed_without_saying_so(site: Datasette) -> None:
    rows = (await home(site))["in_office"]
    page = html.fromstring((await site.client.get("/en/")).text)
    for row in rows:
        (item,) = page.xpath(f"//section//ul[@class='rows']/li[.//a[@href='/en/people/{row['person_id']}']]")
        is_sure = row["status"] == "in office" and row["confidence"] == "high"
        assert bool(item.xpath(".//*[@class='badge']")) != is_sure, row["person"]
    assert {row["status"] for row in rows} == {"in office", "not established", "reported"}


async def test_the_file_to_download_is_the_one_described(site: Datasette, database: Path) -> None:
    box = await text(site, "//div[@id='download']")
    assert hashlib.sha256(database.read_bytes()).hexdigest() in box
    assert f"{database.stat().st_size / 1e6:.1f} MB" in box
    assert len((await site.client.get("/caillou.db")).content) == database.stat().st_size


async def test_the_counts_are_those_of_the_database(site: Datasette, db: Database) -> None:
    lead = await text(site, "//p[@class='lead'][1]")
    for table in ("people", "terms", "elections"):
        assert f"{db[table].count} " in lead
    kinds = (await home(site))["covers"]
    assert sum(kind["elections"] for kind in kinds) == db["elections"].count
