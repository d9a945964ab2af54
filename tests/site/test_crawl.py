"""All links of our pages lead somewhere, and every page says what it is, in both languages."""

import asyncio
import csv
import io
import json
import random
import re
from urllib.parse import urldefrag
from xml.etree import ElementTree

import pytest
from datasette.app import Datasette

from tests.site.crawl import HERE, Read, Walk, walked
from tests.site.kinds import LANGUAGES

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def walk(site: Datasette, is_every: bool) -> Walk:
    """A walk from both home pages; pages of people and articles are drawn by a seed that is printed."""
    seed = random.randrange(10**6)
    print(f"seed of the walk: {seed}")
    return asyncio.run(walked(site, is_every, seed))


@pytest.fixture(scope="module")
def pages(walk: Walk) -> list[Read]:
    """The pages that were walked through."""
    return list(walk.pages.values())


def text(page: Read, path: str) -> list[str]:
    """What an XPath finds in a page, without the space around it."""
    return [str(found).strip() for found in page.tree.xpath(path)]


def test_the_walk_meets_every_folder_in_both_languages(walk: Walk) -> None:
    for language in LANGUAGES:
        for folder, ids in walk.keys.items():
            met = [path for path in walk.pages if path.startswith(f"/{language}/{folder}/")]
            assert len(met) >= len(walk.chosen.get(folder, ids)) * 0.75, (language, folder)


def test_every_page_answers(pages: list[Read], walk: Walk) -> None:
    assert [(page.path, walk.met[page.path]) for page in pages if page.status != 200] == []


def test_every_other_link_answers(walk: Walk) -> None:
    dead = [(path, walk.met[path]) for path, answer in walk.answers.items() if answer.status_code != 200]
    assert dead == []
    assert walk.unknown() == []


def test_every_fragment_is_there(walk: Walk) -> None:
    split = [(page.path, *urldefrag(link)) for page in walk.pages.values() for link in page.links if "#" in link]
    known = {path: set(page.ids) for path, page in walk.pages.items()}
    assert [met for met in split if met[1] in known and met[2] not in known[met[1]]] == []


def test_every_page_has_a_title_a_description_and_a_language(pages: list[Read]) -> None:
    for page in pages:
        (title,) = text(page, "/html/head/title/text()")
        assert re.fullmatch(r"\S.+ · Caillou", title), page.path
        (description,) = text(page, "//meta[@name='description']/@content")
        assert len(description) > 20, page.path
        assert text(page, "/html/@lang") == [page.language], page.path


def test_no_two_pages_have_the_same_title(pages: list[Read]) -> None:
    titles: dict[tuple[str, str], set[str]] = {}
    for page in pages:
        titles.setdefault((page.language, text(page, "/html/head/title/text()")[0]), set()).add(page.whole)
    assert {title: paths for title, paths in titles.items() if len(paths) > 1} == {}


def test_every_page_has_one_heading_of_its_own(pages: list[Read]) -> None:
    assert [page.path for page in pages if len(text(page, "//h1")) != 1] == []
    assert [page.path for page in pages if not page.tree.xpath("normalize-space(//h1)")] == []


def test_every_id_of_a_page_is_there_once(pages: list[Read]) -> None:
    assert [(page.path, name) for page in pages for name in set(page.ids) if page.ids.count(name) > 1] == []


def test_every_page_names_its_twin_in_the_other_language_which_names_it_too(walk: Walk) -> None:
    for page in walk.pages.values():
        twins = {
            str(link.get("hreflang")): str(link.get("href")).removeprefix(HERE)
            for link in page.tree.xpath("/html/head/link[@rel='alternate'][@hreflang]")
        }
        assert twins == {language: f"/{language}{page.whole[3:]}" for language in LANGUAGES}, page.path
        assert all(twin in walk.pages for twin in twins.values()), page.path


def test_every_page_is_described_for_link_previews_and_machines(pages: list[Read]) -> None:
    for page in pages:
        for name in ("title", "description", "url", "type"):
            assert text(page, f"//meta[@property='og:{name}']/@content")[0], (page.path, name)
        (about,) = text(page, "//script[@type='application/ld+json']/text()")
        assert json.loads(about)["@context"] == "https://schema.org", page.path


def test_every_file_of_a_page_can_be_read(walk: Walk) -> None:
    for path, answer in walk.answers.items():
        kind = answer.headers["content-type"].split(";")[0]
        if path.startswith(("/en/", "/fr/")) and kind == "application/json":
            assert isinstance(json.loads(answer.text), dict), path
        if path.startswith(("/en/", "/fr/")) and kind == "text/csv":
            assert len({len(row) for row in csv.reader(io.StringIO(answer.text))}) <= 1, path
        if kind == "image/svg+xml":
            ElementTree.fromstring(answer.text)
