"""Offices, institutions and parties: who held what, gaps and doubts shown as such, every figure that of its row."""

from typing import Any

import pytest
from datasette.app import Datasette
from lxml import etree, html
from sqlite_utils import Database

from etl import serve
from etl.site.charts import when
from tests.conftest import Exemple

LANGUAGES = ("en", "fr")
FOLDERS = ("offices", "institutions", "parties")
PICTURES = {
    "offices": ("succession", "preview"),
    "institutions": ("seats", "elections", "presidents", "preview"),
    "parties": ("family", "people", "results", "preview"),
}
DAY = 1 / 360
"""Part of a year within which two dates are taken for neighbours."""


async def data(site: Datasette, path: str) -> dict[str, Any]:
    """The data of a page."""
    answer: dict[str, Any] = (await site.client.get(f"/en/{path}.json")).json()
    return answer


async def page(site: Datasette, path: str, language: str = "en") -> html.HtmlElement:
    """A page without the marks of sources."""
    response = await site.client.get(f"/{language}/{path}")
    assert response.status_code == 200, path
    read = html.fromstring(response.text)
    for mark in read.xpath("//a[contains(@class, 'src')]"):
        mark.drop_tree()
    return read


def text(element: html.HtmlElement, part: str = "//main") -> str:
    """What a reader sees of a part of a page."""
    return " ".join(element.xpath(f"string({part})").split())


def ids(db: Database, table: str) -> list[str]:
    """All ids of a table."""
    return [key for (key,) in db.execute(f"SELECT id FROM {table} ORDER BY id")]


@pytest.mark.parametrize("folder", FOLDERS)
async def test_every_page_and_picture_stands(site: Datasette, db: Database, folder: str) -> None:
    for place, key in enumerate(ids(db, folder)):
        language = LANGUAGES[place % 2]
        await page(site, f"{folder}/{key}", language)
        for picture in PICTURES[folder]:
            drawn = await site.client.get(f"/{language}/{folder}/{key}/{picture}.svg")
            assert drawn.status_code == 200, (key, picture)
            assert etree.fromstring(drawn.content).find("{*}title").text


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_pages_stand_on_another_country(exemple: Exemple, folder: str, language: str) -> None:
    small = serve.site(exemple.out)
    for row in (await data(small, folder))[folder]:
        await page(small, f"{folder}/{row['id']}", language)


async def test_the_president_of_the_congress_stands_at_the_top(site: Datasette) -> None:
    for path in ("offices/president-congres", "institutions/congres-nc"):
        assert "Virginie Ruffenach, since 10 July 2026" in text(await page(site, path), "//p[@class='lead']")


async def test_a_gap_lies_between_terms_and_is_held_by_nobody(site: Datasette, db: Database) -> None:
    found = 0
    for office in ids(db, "offices"):
        answer = await data(site, f"offices/{office}")
        for gap in answer["gaps"]:
            found += 1
            start = when(gap["start_date"], is_end=True)
            end = when(gap["end_date"] or answer["office"][0]["release"])
            assert start < end + DAY, (office, gap)
            assert answer["office"][0]["seats"] == 1
            for term in answer["holders"]:
                if term["start_date"] and term["end_date"]:
                    is_before = when(term["end_date"], is_end=True) <= start + DAY
                    assert is_before or when(term["start_date"]) >= end - DAY, (office, gap, term["term_id"])
    assert found > 20


async def test_a_gap_is_a_row_of_the_drawing_and_of_the_table(site: Datasette) -> None:
    gaps = len((await data(site, "offices/president-congres"))["gaps"])
    read = await page(site, "offices/president-congres")
    assert gaps == len(read.xpath("//tr[@class='gap']")) == len(read.xpath("//*[contains(@class, 'lane--gap')]")) > 0


async def test_only_confirmed_holders_are_said_to_be_in_office(site: Datasette, db: Database) -> None:
    sure = """SELECT count(*) FROM terms WHERE office_id = ? AND end_date IS NULL AND end_reason IS NULL
        AND confidence <> 'low'"""
    for office in ids(db, "offices"):
        read = await page(site, f"offices/{office}")
        said = [cell for cell in read.xpath("//td[@data-l='To']") if text(cell, ".") == "in office"]
        assert len(said) == db.execute(sure, [office]).fetchone()[0], office


async def test_doubts_are_said_at_the_top_and_in_the_list(site: Datasette) -> None:
    listed = {
        row.xpath("string(th)").strip(): text(row, "td") for row in (await page(site, "offices")).xpath("//tbody/tr")
    }
    for office, title, words in (
        ("president-province-sud", "President of the Assembly of South Province", "end not established"),
        ("president-gouvernement", "President of the Government of New Caledonia", "as reported"),
        ("maire-98818", "Mayor of Nouméa", "as reported"),
        ("maire-98806", "Mayor of Farino", "no holder recorded"),
    ):
        assert words in listed[title], title
        lead = text(await page(site, f"offices/{office}"), "//p[@class='lead']")
        assert words in lead or "No present holder is recorded" in lead


async def test_two_holders_at_the_same_time_are_shown_side_by_side(site: Datasette, db: Database) -> None:
    for office, term in db.execute("SELECT office_id, other_term_id FROM term_overlaps").fetchall():
        read = await page(site, f"offices/{office}")
        name = db.execute("SELECT name FROM people JOIN terms ON people.id = person_id WHERE terms.id = ?", [term])
        assert name.fetchone()[0] in text(read, "//section[@aria-labelledby='overlaps']")
        assert len(read.xpath("//rect[contains(@class, 'span--said')]")) >= 1


async def test_seats_are_those_of_the_lists_and_else_of_the_source(site: Datasette, db: Database) -> None:
    by_list = dict(
        db.execute(
            """SELECT institution_id || ' ' || election_id, sum(seats) FROM seats
            JOIN candidacies ON candidacies.id = candidacy_id JOIN contests ON contests.id = contest_id GROUP BY 1"""
        ).fetchall()
    )
    by_source = dict(
        db.execute(
            """SELECT election_id, sum(congress_seats) FROM bloc_results
            WHERE area_id = 'nc' GROUP BY election_id"""
        ).fetchall()
    )
    for institution in ids(db, "institutions"):
        for row in (await data(site, f"institutions/{institution}"))["elections"]:
            published = by_list.get(f"{institution} {row['election_id']}")
            if published is None and institution == "congres-nc":
                published = by_source[row["election_id"]]
            if published is not None or row["basis"] != "source":
                assert row["seats"] == published, (institution, row["election_id"])
            if row["seats"] is not None:
                blocs = [row[name] or 0 for name in ("independence", "other", "loyalist", "without_bloc")]
                assert sum(blocs) == row["seats"]


async def test_the_half_circle_is_the_latest_whole_election(site: Datasette) -> None:
    for institution, seats in (("congres-nc", 54), ("assemblee-province-nord", 22), ("assemblee-province-iles", 14)):
        drawn = await site.client.get(f"/en/institutions/{institution}/seats.svg")
        assert len(etree.fromstring(drawn.content).findall(".//{*}circle[@r]")) >= seats
        assert "2026 provincial elections" in drawn.text
        assert f">{seats}</text>" in drawn.text


async def test_whose_classification_the_blocs_are_is_said_where_they_are_counted(site: Datasette) -> None:
    for path in ("institutions/congres-nc", "parties", "parties/uc"):
        said = text(await page(site, path))
        assert "other people’s classification" in said or "Classification made by others" in said


async def test_contradictions_in_seats_are_shown(site: Datasette) -> None:
    read = await page(site, "institutions/commune-98806")
    assert "recomputed: 4" in text(read, "//section[@aria-labelledby='seats']")
    assert "3, not 4" in text(read, "//section[@aria-labelledby='anomalies']")


async def test_a_family_has_each_change_of_the_party_and_no_stranger(site: Datasette, db: Database) -> None:
    kin = db.execute("SELECT from_party_id, to_party_id FROM party_successions").fetchall()
    for party in ids(db, "parties"):
        answer = await data(site, f"parties/{party}")
        direct = {pair for pair in kin if party in pair}
        assert {(row["from_party_id"], row["to_party_id"]) for row in answer["successions"]} == direct
        members = {row["party_id"] for row in answer["family"]}
        assert all(set(pair) <= members for pair in direct)
        assert bool(members) == bool(direct)
        assert all(any(member in pair for pair in kin) for member in members)


async def test_results_of_a_party_are_those_of_their_rows(site: Datasette, db: Database) -> None:
    votes = {tuple(row[:3]): row[3] for row in db.execute("SELECT candidacy_id, round, area_id, votes FROM results")}
    stood = dict(db.execute("SELECT party_id, count(*) FROM candidacies GROUP BY party_id").fetchall())
    for party in ids(db, "parties"):
        rows = (await data(site, f"parties/{party}"))["results"]
        assert len({row["candidacy_id"] for row in rows}) == stood.get(party, 0)
        for row in rows:
            assert row["votes"] == votes.get((row["candidacy_id"], row["round"], row["area_id"]))


async def test_a_party_with_nothing_but_a_name_says_so(site: Datasette) -> None:
    assert "Nothing else is recorded about it." in text(await page(site, "parties/horizons"))
    assert "Nothing else is recorded" not in text(await page(site, "parties/uc"))


async def test_lists_begin_where_people_look_first(site: Datasette) -> None:
    offices = [row["id"] for row in (await data(site, "offices"))["offices"]]
    assert offices[:3] == ["president-congres", "president-gouvernement", "vice-president-gouvernement"]
    assert offices[-1].startswith("maire-")
    assert (await data(site, "institutions"))["institutions"][0]["id"] == "congres-nc"
    parties = [row["name_fr"] for row in (await data(site, "parties"))["parties"]]
    assert parties.index("L'Avenir ensemble") < parties.index("Calédonie ensemble") < parties.index("L'Éveil océanien")
