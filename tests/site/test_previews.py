"""Pictures for link previews: drawn after a build, the same each time, and missed by nobody where they are not."""

import shutil
import struct
from pathlib import Path

import pytest
from datasette.app import Datasette
from lxml import html

from etl import serve
from etl.dist import PREVIEWS
from etl.site import drawing
from etl.site.addresses import Address
from etl.site.language import LANGUAGES
from etl.site.previews import name, path
from tests.commands import invoke, only_line
from tests.conftest import Exemple

SIZE = (1200, 630)


@pytest.fixture(scope="module")
def out(exemple_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The build of the invented country with its pictures."""
    folder = tmp_path_factory.mktemp("previews") / "dist"
    shutil.copytree(exemple_built / "dist", folder)
    drawing.write(folder)
    return folder


@pytest.fixture(scope="module")
def pictured(out: Path) -> Datasette:
    """The site of the invented country with its pictures."""
    return serve.site(out)


def size(png: bytes) -> tuple[int, ...]:
    """Width and height of a PNG, by its head."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", png[16:24])


def test_every_picture_is_a_png_of_the_size_that_pages_name(out: Path) -> None:
    pictures = sorted((out / PREVIEWS).rglob("*.png"))
    assert {size(picture.read_bytes()) for picture in pictures} == {SIZE}
    assert {picture.parent.name for picture in pictures} >= {"en", "fr", "people", "elections", "places", "offices"}


def test_both_languages_have_the_same_pictures(out: Path) -> None:
    english, french = (
        {str(p.relative_to(out / PREVIEWS / lang)) for p in (out / PREVIEWS / lang).rglob("*.png")}
        for lang in LANGUAGES
    )
    assert english == french


async def test_a_picture_is_not_blank_and_differs_from_others(pictured: Datasette, out: Path) -> None:
    pictures = [picture.read_bytes() for picture in (out / PREVIEWS / "fr").rglob("*.png")]
    assert min(map(len, pictures)) > 5_000
    assert len(set(pictures)) == len(pictures)


async def test_a_picture_is_the_same_each_time(pictured: Datasette, tmp_path: Path) -> None:
    svg = (await pictured.client.get("/fr/home/preview.svg")).text
    first, again = (drawing.png(svg, drawing.letters(tmp_path)) for _ in range(2))
    assert first == again


def test_nothing_is_drawn_again_where_nothing_has_changed(out: Path) -> None:
    before = {picture: picture.stat().st_mtime_ns for picture in (out / PREVIEWS).rglob("*.png")}
    assert drawing.write(out) == 0
    assert {picture: picture.stat().st_mtime_ns for picture in (out / PREVIEWS).rglob("*.png")} == before


def test_what_is_missing_is_drawn_again_and_what_is_no_longer_there_goes(out: Path, tmp_path: Path) -> None:
    copy = tmp_path / "dist"
    shutil.copytree(out, copy)
    home, stale = copy / PREVIEWS / "fr" / "home.png", copy / PREVIEWS / "fr" / "parties" / "nobody.png"
    shutil.copy(home, stale)
    home.unlink()
    drawn = copy / PREVIEWS / drawing.DRAWN
    drawn.write_text(drawn.read_text().replace('"inputs": "', '"inputs": "other '))
    assert drawing.write(copy) == 1
    assert home.is_file()
    assert not stale.exists()


def test_a_new_build_keeps_the_pictures_until_they_are_drawn_again(exemple: Exemple) -> None:
    drawing.write(exemple.out)
    exemple.change("offices.csv", "Président du Congrès", "Présidence du Congrès")
    assert exemple.build().exit_code == 0
    before = {picture: picture.read_bytes() for picture in (exemple.out / PREVIEWS).rglob("*.png")}
    assert 0 < drawing.write(exemple.out) < len(before) / 2
    assert any(picture.read_bytes() != png for picture, png in before.items())


async def test_a_page_names_its_picture_which_answers(pictured: Datasette) -> None:
    (row,) = (await pictured.get_database("caillou").execute("SELECT id FROM elections LIMIT 1")).rows
    for page, folder in ((f"/fr/elections/{row['id']}", f"elections/{row['id']}"), ("/fr/about", "home")):
        head = html.fromstring((await pictured.client.get(page)).text)
        (url,) = head.xpath("//meta[@property='og:image']/@content")
        assert url == f"http://localhost/previews/fr/{folder}.png"
        answer = await pictured.client.get(url.removeprefix("http://localhost"))
        assert answer.headers["content-type"] == "image/png"
        assert size(answer.content) == SIZE


async def test_a_site_without_pictures_works_and_names_none(site: Datasette) -> None:
    page = await site.client.get("/fr/")
    assert page.status_code == 200
    assert "og:image" not in page.text
    assert (await site.client.get("/previews/fr/home.png")).status_code == 404
    assert path(site, Address("fr", "home")) is None


@pytest.mark.parametrize("where", ["fr/../drawn.json", "fr/people/..~2F..~2Fdrawn.png", "de/home.png", "fr/home.svg"])
async def test_nothing_else_is_given_out(pictured: Datasette, where: str) -> None:
    assert (await pictured.client.get(f"/{PREVIEWS}/{where}")).status_code == 404


def test_a_picture_is_named_like_the_address_of_its_page() -> None:
    assert name(Address("fr", "people", "sonia-backes")) == "fr/people/sonia-backes.png"
    assert name(Address("en", "home")) == "en/home.png"


def test_colours_are_written_out_and_dark_ones_left_out() -> None:
    light, dark = "svg{--ink:#111;--loy:#22f}", "@media(prefers-color-scheme:dark){svg{--ink:#eee}}"
    assert drawing.lit(f"{light}{dark}text{{fill:var(--ink)}}5\u202f%") == f"{light}text{{fill:#111}}5\u00a0%"


def test_there_is_one_line_where_there_is_no_build(tmp_path: Path) -> None:
    result = invoke("previews", "--out", tmp_path / "none")
    assert result.exit_code == 1
    assert "run caillou build first" in only_line(result.stderr)
