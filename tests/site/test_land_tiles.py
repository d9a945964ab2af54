"""The tiles under the maps: land where there is land, sea elsewhere, 404 where there is no tile."""

from xml.etree import ElementTree

import pytest
from datasette.app import Datasette

PATH = "{http://www.w3.org/2000/svg}path"


async def paths(site: Datasette, tile: str) -> dict[str, str]:
    """Data of the paths of a tile, by class."""
    response = await site.client.get(f"/-/land/{tile}.svg")
    assert response.headers["content-type"].startswith("image/svg+xml")
    return {path.attrib["class"]: path.attrib["d"] for path in ElementTree.fromstring(response.text).iter(PATH)}


@pytest.mark.parametrize("tile", ["8/246/144", "9/492/288", "0/0/0", "12/3941/2308"])
async def test_land_is_drawn_where_noumea_is(site: Datasette, tile: str) -> None:
    drawn = await paths(site, tile)
    assert drawn["commune"].startswith("M")
    assert drawn["commune"].endswith("z")


async def test_only_sea_is_drawn_off_the_coast(site: Datasette) -> None:
    assert await paths(site, "8/240/150") == {"commune": "", "province": ""}


@pytest.mark.parametrize("tile", ["8/246/144", "10/985/577"])
async def test_drawing_stays_on_the_tile(site: Datasette, tile: str) -> None:
    for data in (await paths(site, tile)).values():
        numbers = [int(number) for number in data.replace("M", " ").replace("z", " ").replace(",", " ").split()]
        assert all(-4 <= number <= 260 for number in numbers)


@pytest.mark.parametrize("tile", ["19/0/0", "99/1/1", "3/8/0", "3/0/8", "1/-1/0", "a/b/c", "3/1.5/2"])
async def test_a_tile_that_does_not_exist_is_not_found(site: Datasette, tile: str) -> None:
    assert (await site.client.get(f"/-/land/{tile}.svg")).status_code == 404


async def test_the_map_asks_for_our_tiles(site: Datasette) -> None:
    page = (await site.client.get("/caillou/areas")).text
    assert "/-/land/{z}/{x}/{y}.svg" in page
    assert "openstreetmap" not in page
