"""Pages of places: every area has one that makes sense, and every figure on it is that of its row."""

import json
import re
import sqlite3
from pathlib import Path

import pytest
from datasette.app import Datasette
from lxml import etree, html
from sqlite_utils import Database

from etl import serve
from tests.site.kinds import LANGUAGES

PLACES = ["98814", "98818", "98827", "98827-sud", "iles", "nc", "circo-2"]
"""One of each kind that votes."""
FIGURE = re.compile(r"\d[\d,]*")


async def page(site: Datasette, path: str) -> html.HtmlElement:
    """A page as a tree."""
    answer = await site.client.get(path)
    assert answer.status_code == 200, path
    return html.fromstring(answer.text)


def words(node: html.HtmlElement) -> str:
    """The text of a part of a page in one line."""
    return " ".join(node.text_content().split())


def count(cell: html.HtmlElement) -> int | None:
    """The first figure of a cell; None where it says that there is none."""
    found = FIGURE.search(words(cell))
    return int(found[0].replace(",", "")) if found else None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_area_has_a_page_that_names_it(site: Datasette, db: Database, language: str) -> None:
    column = "name" if language == "fr" else "name_en"
    for key, name in db.execute(f"SELECT id, {column} FROM areas").fetchall():
        tree = await page(site, f"/{language}/places/{key}")
        assert words(tree.xpath("//h1")[0]) == name
        assert "None" not in words(tree.xpath("//main")[0]), key
        known = json.loads(tree.xpath("//script[@type='application/ld+json']")[0].text)
        assert known["name"] == name
        assert None not in known.values()


async def test_every_place_of_another_country_has_a_page(exemple_built: Path) -> None:
    site = serve.site(exemple_built / "dist")
    with sqlite3.connect(exemple_built / "dist" / "caillou.db") as db:
        keys = [key for (key,) in db.execute("SELECT id FROM areas")]
    for key in keys:
        await page(site, f"/en/places/{key}")
    await page(site, "/fr/places")


@pytest.mark.parametrize("key", PLACES)
async def test_turnout_is_that_of_the_rows(site: Datasette, db: Database, key: str) -> None:
    tree = await page(site, f"/en/places/{key}")
    shown = [
        (
            row.xpath("string(th/a/@href)").rsplit("/", 1)[1],
            row.xpath("string(th//time/@datetime)"),
            *map(count, row.xpath("td")[1:3]),
        )
        for row in tree.xpath("//section[@aria-labelledby='turnout']//tr[td]")
    ]
    rows = db.execute(
        """
        SELECT election_id, polling_date, registered, voters
        FROM ballot_counts
        JOIN rounds USING (election_id, round)
        WHERE area_id = ?
        """,
        [key],
    ).fetchall()
    assert sorted(shown, key=str) == sorted(rows, key=str)


@pytest.mark.parametrize("key", PLACES)
async def test_votes_of_blocs_and_of_lists_without_one_are_all_votes(site: Datasette, db: Database, key: str) -> None:
    sections = (await site.client.get(f"/en/places/{key}.json")).json()
    for row in {(row["election_id"], row["round"]) for row in sections["blocs"] if row["basis"] == "lists"}:
        blocs = sum(bloc["votes"] for bloc in sections["blocs"] if (bloc["election_id"], bloc["round"]) == row)
        lists = sum(list["votes"] for list in sections["results"] if (list["election_id"], list["round"]) == row)
        assert blocs == lists, row
    grouped = {row["election_id"] for row in sections["blocs"] if row["basis"] == "source"}
    stated = db.execute("SELECT DISTINCT election_id FROM bloc_results WHERE area_id = ? AND votes IS NOT NULL", [key])
    assert grouped == {election for (election,) in stated.fetchall()}


async def test_how_lifou_voted_in_2021_stands_in_one_row(site: Datasette) -> None:
    tree = await page(site, "/en/places/98814")
    row = words(tree.xpath("//tr[@id='referendum-2021']")[0])
    assert re.search(r"67 ?435 ?13\.3% ?525 of 10,797", row)
    assert "4.9%" in row


async def test_the_mayor_of_paita_in_2020_stands_among_the_mayors(site: Datasette) -> None:
    tree = await page(site, "/en/places/98821")
    lanes = [words(lane) for lane in tree.xpath("//section[@aria-labelledby='offices']//div[@class='lane']/div")]
    during = [lane for lane in lanes if "2020" in lane]
    assert during
    assert all(lane.startswith("Willy Gatuhau") for lane in during)


async def test_poya_is_said_to_be_more_than_its_parts(site: Datasette) -> None:
    for key in ("98827", "98827-nord", "98827-sud"):
        tree = await page(site, f"/en/places/{key}")
        rows = tree.xpath("//section[@aria-labelledby='parts']//tr[td]")
        assert [row.xpath("string(td//a/@href)") for row in rows] == ["/en/places/nord", "/en/places/sud"]
    whole, parts = (
        count_of_latest(await page(site, "/en/places/98827")),
        sum(count(row.xpath("td")[2]) or 0 for row in rows),
    )
    assert whole == parts


def count_of_latest(tree: html.HtmlElement) -> int | None:
    """Voters of the latest provincial election, as the page of a place shows them first."""
    return count(tree.xpath("//section[@aria-labelledby='turnout']//tr[td]")[0].xpath("td")[2])


@pytest.mark.parametrize("key", ["98814", "98818", "98827-sud"])
async def test_polling_stations_on_the_map_lead_to_their_rows(site: Datasette, db: Database, key: str) -> None:
    tree = await page(site, f"/en/places/{key}")
    listed = tree.xpath("//section[@aria-labelledby='stations']//tbody//th/a[not(@class)]/@href")
    drawn = tree.xpath("//figure//a[*[local-name()='circle']]/@href")
    rows = {row["id"]: row["latitude"] for row in (await site.client.get(f"/en/places/{key}.json")).json()["stations"]}
    assert len(listed) == len(set(listed)) == len(rows)
    assert len(drawn) == sum(latitude is not None for latitude in rows.values())
    assert set(drawn) <= set(listed)
    turnouts = [
        float(text.rstrip("%")) for text in tree.xpath("//section[@aria-labelledby='stations']//td[last()]/text()")
    ]
    assert turnouts == sorted(turnouts)


@pytest.mark.parametrize("key", PLACES)
async def test_anomalies_of_a_place_are_listed_and_marked(site: Datasette, db: Database, key: str) -> None:
    tree = await page(site, f"/en/places/{key}")
    listed = tree.xpath("count(//section[@aria-labelledby='anomalies']//li)")
    known = db.execute(
        "SELECT count(*), count(DISTINCT election_id) FROM anomalies WHERE area_id = ?", [key]
    ).fetchone()
    assert listed == known[0]
    marked = tree.xpath("//section[@aria-labelledby='turnout']//tr[.//a[@href='#anomalies']]")
    assert len(marked) == known[1]


@pytest.mark.parametrize("key", ["98814", "nord", "nc"])
@pytest.mark.parametrize("picture", ["map", "turnout", "blocs"])
async def test_pictures_stand_by_themselves(site: Datasette, key: str, picture: str) -> None:
    answer = await site.client.get(f"/fr/places/{key}/{picture}.svg")
    assert answer.status_code == 200
    drawing = etree.fromstring(answer.content)
    assert drawing.xpath("string(*[local-name()='title'])")
    assert not drawing.xpath("//@style | //*[local-name()='script']")
    used = {link[1:] for link in drawing.xpath("//*[local-name()='use']/@href")}
    assert used <= set(drawing.xpath("//@id"))


@pytest.mark.parametrize(
    ("choice", "places"), [("kind=commune", 33), ("kind=province", 3), ("province=iles", 3), ("province=sud", 14)]
)
async def test_the_list_is_narrowed_down(site: Datasette, choice: str, places: int) -> None:
    tree = await page(site, f"/en/places?{choice}")
    assert len(tree.xpath("//table//tr[td]")) == places
    assert tree.xpath("count(//*[local-name()='svg']//a[starts-with(@href, '/en/places/988')])") == 33
