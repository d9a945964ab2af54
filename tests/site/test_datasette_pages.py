"""Datasette's own pages: French or English all along, ids that lead on, figures that can be read, a tight policy."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from datasette.app import Datasette
from lxml import html

from etl.site import columns

SENATE = "senatoriales-2023~2Enc~2Esonia-backes"
PAGES = [
    "/caillou",
    "/caillou/people",
    "/caillou/ballot_counts?election_id=provinciales-2026&_facet=contest_id",
    "/caillou/election_results?election_id=provinciales-2026&votes__gt=1000&_sort=votes",
    "/caillou/results?_size=5",
    "/caillou/areas?_where=kind+%3D+%27commune%27&_size=5",
    "/caillou/claim_list?_size=20",
    "/caillou/people/sonia-backes",
    "/caillou/elections/provinciales-2026",
    f"/caillou/candidacies/{SENATE}",
    f"/caillou/results/{SENATE},2,nc",
    "/caillou/areas/98801",
    "/caillou/anomalies?_size=3",
    "/caillou/leading_bloc_by_commune",
    "/caillou/results_of_a_person?person=backes",
    "/caillou?sql=select+*+from+election_overview",
    "/-/dashboards",
    "/-/dashboards/commune?commune=98827",
    "/-/dashboards/congress/seats",
]
DATA = (".json", ".csv", ".geojson", ".atom", ".db", ".xml")


async def french(site: Datasette, path: str) -> html.HtmlElement:
    """A page in French."""
    response = await site.client.get(path + ("&" if "?" in path else "?") + "_lang=fr")
    assert response.status_code == 200
    return html.fromstring(response.text)


@pytest.mark.parametrize("path", PAGES)
async def test_every_link_of_a_french_page_stays_in_french(site: Datasette, path: str) -> None:
    page = await french(site, path)
    assert page.get("lang") == "fr"
    links = [urlsplit(link.get("href")) for link in page.iter("a") if link.get("lang") != "en"]
    inside = [link for link in links if link.netloc in ("", "localhost") and link.path and not link.path.endswith(DATA)]
    assert len(inside) > 20
    assert [
        link.geturl()
        for link in inside
        if not link.path.startswith("/fr/") and parse_qs(link.query).get("_lang") != ["fr"]
    ] == []


@pytest.mark.parametrize("path", PAGES)
async def test_every_form_of_a_french_page_stays_in_french(site: Datasette, path: str) -> None:
    page = await french(site, path)
    forms = [form for form in page.iter("form") if not (form.get("action") or "").startswith("/fr/")]
    assert [form.get("action") for form in forms if form.fields.get("_lang") != "fr"] == []


@pytest.mark.parametrize("path", PAGES)
async def test_the_language_is_no_condition_on_the_rows(site: Datasette, path: str) -> None:
    page = (await french(site, path)).text_content()
    assert "_lang =" not in page
    assert ":_lang" not in page


@pytest.mark.parametrize("path", ["/caillou/people.json", "/caillou.json?sql=select+1", "/caillou/mayors.json"])
async def test_the_language_changes_no_data(site: Datasette, path: str) -> None:
    sign = "&" if "?" in path else "?"
    plain, in_french = [(await site.client.get(path + sign + name)).json()["rows"] for name in ("_x=1", "_lang=fr")]
    assert plain == in_french


async def test_names_that_have_two_languages_are_in_that_of_the_page(site: Datasette) -> None:
    path = "/caillou/ballot_counts?election_id=provinciales-2026"
    assert "2026 provincial elections</a>" in (await site.client.get(path)).text
    page = (await site.client.get(f"{path}&_lang=fr")).text
    assert "Élections provinciales de 2026</a>" in page
    assert "2026 provincial elections" not in page


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_figures_have_separators_and_years_have_none(site: Datasette, language: str) -> None:
    space = {"en": ",", "fr": "\N{NARROW NO-BREAK SPACE}"}[language]
    page = (await site.client.get(f"/caillou/populations?area_id=nc&_lang={language}")).text
    assert f">271{space}407<" in page
    assert ">2019<" in page


async def test_an_id_and_an_address_are_folded_into_the_name(site: Datasette) -> None:
    path = "/caillou/election_results?area_kind=province&_size=1"
    page = (await site.client.get(path)).text
    row = page.split("<tbody>")[1].split("</tbody>")[0]
    assert re.search(r'href="/caillou/elections/[^"]+">', row)
    assert re.search(r'href="/caillou/candidacies/[^"]+">', row)
    assert re.search(r'data-l="source"[^>]*><a href="https://', row)
    assert 'data-l="source_url"' not in row
    whole = page.split('">Show all columns')[0].rsplit('href="', 1)[1]
    assert 'data-l="source_url"' in (await site.client.get(unescape(whole))).text


def test_columns_that_are_folded_are_not_lost() -> None:
    names = ["person", "office", "office_fr", "votes", "source", "source_url", "person_id", "area_id"]
    shown = columns.folded(names, is_view=True)
    assert sorted(
        [column.name for column in shown] + [name for column in shown for name in column.folded.values()]
    ) == sorted(names)
    assert [column.name for column in shown] == ["person", "office", "votes", "source", "area_id"]


async def test_two_columns_of_one_name_are_both_shown(site: Datasette) -> None:
    page = (await site.client.get("/caillou?sql=select+1+as+source,+2+as+source,+3+as+source_url")).text
    row = page.split("<tbody>")[1].split("</tbody>")[0]
    assert re.findall(r">(\d)</t", row) == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("row", "page"),
    [
        ("people/sonia-backes", "people/sonia-backes"),
        ("elections/provinciales-2026", "elections/provinciales-2026"),
        ("areas/98818", "places/98818"),
        ("offices/president-congres", "offices/president-congres"),
        ("institutions/congres-nc", "institutions/congres-nc"),
        ("parties/caledonie-ensemble", "parties/caledonie-ensemble"),
        ("articles/afp-2024-07-14-backes", "articles/afp-2024-07-14-backes"),
        (f"candidacies/{SENATE}", "elections/senatoriales-2023"),
    ],
)
async def test_a_row_leads_to_our_page(site: Datasette, row: str, page: str) -> None:
    assert f'href="/en/{page}"' in (await site.client.get(f"/caillou/{row}")).text
    assert f'href="/fr/{page}"' in (await site.client.get(f"/caillou/{row}?_lang=fr")).text


async def test_the_votes_of_a_candidacy_are_on_its_row_with_their_source(site: Datasette) -> None:
    page = html.fromstring((await site.client.get(f"/caillou/candidacies/{SENATE}")).text)
    cells = [
        [cell.text_content() for cell in row] for row in page.xpath('//section[@aria-labelledby="figures"]//tbody/tr')
    ]
    assert ["2", "246"] in [cells[1:3] for cells in cells]
    assert all(page.xpath('//section[@aria-labelledby="figures"]//tbody/tr/td[last()]/a/@href'))


async def test_a_condition_can_be_taken_back(site: Datasette) -> None:
    page = (await site.client.get("/caillou/results?round=2&votes__gt=9999")).text
    chips = re.findall(r'<li><a href="([^"]+)" rel="nofollow" aria-label="Remove condition ([^"]+)"', page)
    assert [(unescape(href), unescape(words)) for href, words in chips] == [
        ("/caillou/results?votes__gt=9999", "round = 2"),
        ("/caillou/results?round=2", "votes > 9999"),
    ]


@pytest.mark.parametrize("path", PAGES)
async def test_no_page_may_run_scripts_that_are_not_its_own(site: Datasette, path: str) -> None:
    response = await site.client.get(path)
    rules = dict(rule.strip().split(" ", 1) for rule in response.headers["content-security-policy"].split(";"))
    nonce = rules["script-src"].removeprefix("'self' 'nonce-").removesuffix("'")
    assert re.fullmatch(r"[\w-]{30,}", nonce)
    inline = re.findall(r"<script(?![^>]* src=)([^>]*)>", response.text)
    assert [tag for tag in inline if nonce not in tag and "application/json" not in tag] == []
    assert "unsafe-inline" not in rules["style-src"] or "latitude" in response.text
    assert not re.search(r"<[^>]+ on[a-z]+=", response.text)


async def test_the_sitemap_has_our_pages_in_both_languages(site: Datasette) -> None:
    text = (await site.client.get("/sitemap.xml")).text
    paths = [urlsplit(address).path for address in re.findall("<loc>([^<]+)</loc>", text)]
    assert {"/en/", "/fr/", "/en/people/sonia-backes", "/fr/offices/president-congres"} <= set(paths)
    assert len(paths) == len(set(paths)) > 1000
    for path in paths[::61]:
        assert (await site.client.get(path)).status_code == 200, path
