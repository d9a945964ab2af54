"""Pages as readers find them, without a browser."""

from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest
from datasette.app import Datasette
from lxml import html

from tests.site.kinds import KINDS, LANGUAGES, OURS, Kind


def test_there_are_twenty_five_kinds_of_pages_and_more() -> None:
    assert len({kind.path for kind in KINDS}) >= 25


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_every_page_has_a_language_a_title_and_a_main_part(site: Datasette, kind: Kind, language: str) -> None:
    answer = await site.client.get(kind.address(language))
    assert answer.status_code == kind.status
    page = html.fromstring(answer.text)
    assert page.get("lang") == language
    (title,) = page.xpath("/html/head/title/text()")
    assert title.endswith(" · Caillou")
    (heading,) = page.xpath("//main//h1")
    assert heading.text_content().strip()
    assert page.xpath("(//body//a)[1]/@href") == ["#main"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_a_page_leads_to_itself_in_the_other_language(site: Datasette, kind: Kind) -> None:
    for language, other in (LANGUAGES, reversed(LANGUAGES)):
        page = html.fromstring((await site.client.get(kind.address(language))).text)
        (twin,) = page.xpath("//a[contains(@class, 'lang')]")
        assert twin.get("hreflang") == twin.get("lang") == other
        assert html.fromstring((await site.client.get(twin.get("href"))).text).get("lang") == other


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.is_ours], ids=lambda kind: kind.name)
async def test_datasettes_pages_stay_in_the_language_of_the_reader(site: Datasette, kind: Kind) -> None:
    page = html.fromstring((await site.client.get(kind.address("fr"))).text)
    links = [
        urljoin(kind.path, str(link)) for link in page.xpath("//a[not(@lang)][not(starts-with(@href, '#'))]/@href")
    ]
    shown = [link for link in links if link.startswith(("/caillou", "/-/dashboards")) and "." not in link.split("?")[0]]
    assert shown
    assert [link for link in shown if "_lang=fr" not in link] == []


@pytest.mark.parametrize(
    "kind", [kind for kind in OURS if "?" not in kind.path and kind.status == 200], ids=lambda kind: kind.name
)
async def test_every_figure_of_a_page_can_be_taken_away(site: Datasette, kind: Kind) -> None:
    page = html.fromstring((await site.client.get(kind.address("en"))).text)
    (data,) = page.xpath("/html/head/link[@rel='alternate'][@type='application/json']/@href")
    assert (await site.client.get(data)).json()


@pytest.mark.parametrize(
    ("header", "home"),
    [
        ("fr-FR,fr;q=0.9,en;q=0.8", "fr"),
        ("en-AU", "en"),
        ("de", "en"),
        ("de,fr;q=0.5", "fr"),
        ("", "en"),
        ("*;q=x", "en"),
    ],
)
async def test_a_first_visit_is_led_to_the_language_of_the_browser(site: Datasette, header: str, home: str) -> None:
    answer = await site.client.get("/", headers={"accept-language": header})
    assert answer.status_code == 302
    assert answer.headers["location"] == f"/{home}/"
    assert "accept-language" in answer.headers["vary"]


async def test_the_old_address_of_the_search_leads_to_the_new_one(site: Datasette) -> None:
    answer = await site.client.get("/-/search?q=backes")
    assert answer.status_code in (301, 302)
    assert answer.headers["location"].endswith("/search?q=backes")


@pytest.mark.parametrize(
    "path", ["/en/people/sonia-bakes", "/fr/lieux", "/en/offices/x.json", "/fr/places/98818/x.svg"]
)
async def test_an_address_that_leads_nowhere_is_not_found(site: Datasette, path: str) -> None:
    assert (await site.client.get(path)).status_code == 404


async def test_a_misspelt_address_gets_a_suggestion(site: Datasette) -> None:
    page = html.fromstring((await site.client.get("/en/people/sonia-bakes")).text)
    assert "/en/people/sonia-backes" in page.xpath("//main//a/@href")


async def test_every_kind_of_row_has_a_page(site: Datasette) -> None:
    tables = site.metadata("databases")["caillou"]["tables"]
    for table in await site.get_database("caillou").table_names():
        listed = (await site.client.get(f"/caillou/{table}.json?_size=1&_shape=objects")).json()
        if not listed["rows"] or table not in tables or not listed["primary_keys"]:
            continue
        page = (await site.client.get(f"/caillou/{table}?_size=1")).text
        link = page.split("<tbody>")[1].split('href="')[1].split('"')[0]
        assert (await site.client.get(link)).status_code == 200, link


async def test_a_row_says_who_publishes_its_source_and_how_reliable_it_is(site: Datasette) -> None:
    page = (await site.client.get("/caillou/results/senatoriales-2023~2Enc~2Esonia-backes,2,nc")).text
    origin = page.split('id="source"')[1]
    assert "Radio1 Tahiti" in origin
    assert "secondary source" in origin


async def test_a_row_shows_its_remarks_and_the_sources_of_single_columns(site: Datasette) -> None:
    page = (await site.client.get("/caillou/areas/98801")).text
    assert "Remarks</h2>" in page
    assert "only for " in page


@pytest.mark.parametrize("folder", ["", "elections/provinciales-2026", "places/nc"])
async def test_blocs_are_said_to_be_the_classification_of_others(site: Datasette, folder: str) -> None:
    page = html.fromstring((await site.client.get(f"/en/{folder}")).text)
    assert "classification" in page.xpath("string(//main)")


async def test_the_home_page_has_a_map_of_every_commune_and_patterns_of_blocs(site: Datasette) -> None:
    page = html.fromstring((await site.client.get("/en/")).text)
    assert len(page.xpath("//a[starts-with(@href, '/en/places/988')][ancestor::*[local-name()='svg']]")) == 33
    assert "url(#p-i)" in page.xpath("//@fill")


async def test_a_slow_query_is_refused_in_words(site: Datasette) -> None:
    slow = "with recursive c(n) as (select 1 union all select n + 1 from c) select count(*) from c"
    response = await site.client.get("/caillou", params={"sql": slow})
    assert response.status_code == 400
    assert "took longer than this site allows" in response.text


async def test_the_articles_are_a_feed_with_a_title_and_an_entry_each(site: Datasette) -> None:
    feed = ElementTree.fromstring((await site.client.get("/caillou/latest_articles.atom")).text)
    atom = "{http://www.w3.org/2005/Atom}"
    assert feed.findtext(f"{atom}title")
    entries = feed.findall(f"{atom}entry")
    assert len(entries) == 100
    assert all(entry.findtext(f"{atom}title") and entry.findtext(f"{atom}updated") for entry in entries)


@pytest.mark.parametrize(
    ("path", "marks"),
    [
        ("/caillou/ballot_counts?election_id=referendum-2018&area_id=nc", 3),
        ("/caillou/ballot_counts?election_id=municipales-2026&area_id=98820&round=1", 1),
        ("/caillou/results?area_id=98820&round=1&candidacy_id__startswith=municipales-2026", 5),
        ("/caillou/results?area_id=98820&round=1&candidacy_id__startswith=provinciales-2026", 0),
    ],
)
async def test_a_figure_that_a_contradiction_touches_says_so(site: Datasette, path: str, marks: int) -> None:
    page = (await site.client.get(path)).text
    assert page.count(">contradicted</a>") == marks
