"""What can be taken away: whole, or saying that it is not."""

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest
from datasette.app import Datasette
from httpx import Response

from tests.site.test_metadata import TABLES

LONG = "/caillou.csv?sql=select+*+from+results"


def lines(response: Response) -> int:
    """Rows of a CSV, without the heading."""
    return sum(1 for _ in csv.reader(io.StringIO(response.text))) - 1


def content(database: Path) -> dict[str, list[list[str]]]:
    """Every table and view that readers see, as the text of its rows, sorted."""
    query = "SELECT DISTINCT table_name FROM data_dictionary ORDER BY table_name"
    with sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True) as db:
        names = [name for (name,) in db.execute(query)]
        return {name: sorted(map(texts, db.execute(f'SELECT * FROM "{name}"'))) for name in names}


def texts(row: tuple[object, ...]) -> list[str]:
    """The cells of a row as a CSV has them."""
    return ["" if cell is None else str(cell) for cell in row]


async def test_the_csv_of_every_table_and_view_is_whole(site: Datasette, database: Path) -> None:
    expected = content(database)
    assert max(map(len, expected.values())) > 1000
    for name, rows in expected.items():
        got = list(csv.reader(io.StringIO((await site.client.get(f"/caillou/{name}.csv")).text, newline="")))[1:]
        width = len(rows[0]) if rows else 0
        assert sorted(row[-width:] for row in got) == rows, name


async def every_page(site: Datasette, table: str) -> list[str]:
    """The rows of a table, page after page in its usual order, as text."""
    rows: list[str] = []
    after: str | None = ""
    while after is not None:
        given = {"_shape": "arrays", "_nofacet": "1", "_nocount": "1"} | ({"_next": after} if after else {})
        page = (await site.client.get(f"/caillou/{table}.json", params=given)).json()
        rows, after = rows + [json.dumps(row) for row in page["rows"]], page["next"]
    return rows


async def test_a_usual_order_loses_no_row_between_two_pages(site: Datasette, database: Path) -> None:
    expected = content(database)
    tables = set(await site.get_database("caillou").table_names())
    ordered = [name for name in tables & set(TABLES) if {"sort", "sort_desc"} & set(TABLES[name])]
    assert len(ordered) > 10
    for name in ordered:
        rows = await every_page(site, name)
        assert len(set(rows)) == len(rows) == len(expected[name]), name


async def test_the_csv_link_of_a_later_page_gives_all_rows(site: Datasette) -> None:
    first = await site.client.get("/caillou/results.json?round=2&_shape=objects")
    after = first.json()["next"]
    page = (await site.client.get(f"/caillou/results?round=2&_next={after}")).text
    link = page.split('aria-label="These rows as"')[1].split('href="')[1].split('"')[0].replace("&amp;", "&")
    whole = await site.client.get(link)
    assert lines(whole) == first.json()["filtered_table_rows_count"]


@pytest.mark.parametrize("path", [LONG, f"{LONG}&_stream=on", "/caillou/results.csv?_size=max"])
async def test_a_csv_that_was_cut_says_so_in_its_name_and_in_a_header(site: Datasette, path: str) -> None:
    response = await site.client.get(path)
    assert lines(response) == 1000
    assert response.headers["x-truncated"] == "1000 rows"
    assert "first-1000-rows.csv" in response.headers["content-disposition"]


@pytest.mark.parametrize("path", [f"{LONG}+limit+1000", f"{LONG}+limit+3", "/caillou/blocs.csv?_size=max"])
async def test_a_csv_that_is_whole_does_not_say_that_it_was_cut(site: Datasette, path: str) -> None:
    response = await site.client.get(path)
    assert response.status_code == 200
    assert "x-truncated" not in response.headers


async def test_a_page_and_a_json_that_were_cut_say_so(site: Datasette) -> None:
    page = (await site.client.get(LONG.replace(".csv", ""))).text
    assert "The first 1,000 rows" in page
    assert "<b>Cut:</b>" in page
    assert (await site.client.get(LONG.replace(".csv", ".json"))).json()["truncated"] is True


async def test_a_wrong_query_gives_no_csv(site: Datasette) -> None:
    response = await site.client.get("/caillou.csv?sql=select+nothing")
    assert response.status_code == 400
    assert response.text == 'near "nothing": syntax error'


async def test_a_slow_query_gives_no_csv(site: Datasette) -> None:
    slow = "with recursive c(n) as (select 1 union all select n + 1 from c) select count(*) from c"
    assert (await site.client.get("/caillou.csv", params={"sql": slow})).status_code == 400


async def test_the_database_can_be_downloaded_with_its_checksum(site: Datasette, database: Path) -> None:
    home = (await site.client.get("/en/")).text
    assert (database.parent / "SHA256SUMS").read_text().split()[0] in home
    assert (await site.client.get("/caillou.db")).content == database.read_bytes()


@pytest.mark.parametrize(
    "path", ["/caillou/areas.geojson", "/caillou/area_shapes.geojson", "/caillou/areas/98818.geojson"]
)
async def test_shapes_come_as_geojson(site: Datasette, path: str) -> None:
    collection = (await site.client.get(path)).json()
    assert collection["type"] == "FeatureCollection"
    kinds = {feature["geometry"]["type"] for feature in collection["features"] if feature["geometry"]}
    assert kinds and kinds <= {"Polygon", "MultiPolygon"}


@pytest.mark.parametrize(
    "path",
    ["/caillou/results.geojson", "/caillou/people/sonia-backes.geojson", "/caillou.geojson?sql=select+1+as+geometry"],
)
async def test_rows_without_shapes_get_a_clear_answer(site: Datasette, path: str) -> None:
    response = await site.client.get(path)
    assert response.status_code == 400
    assert json.loads(response.text)["error"].startswith("No geometry in these rows")


async def test_the_geojson_link_is_there_only_where_shapes_are(site: Datasette) -> None:
    assert "GeoJSON</a>" in (await site.client.get("/caillou/areas")).text
    assert "GeoJSON</a>" not in (await site.client.get("/caillou/people")).text
