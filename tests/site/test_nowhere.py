"""Addresses that lead nowhere, and requests that cannot be met: what a reader gets instead."""

from pathlib import Path

import pytest
from datasette import Request
from datasette.app import Datasette
from lxml import html

from etl import serve
from etl.site import refusals
from tests.commands import ROOT

TEMPLATES = sorted(path.stem for path in (ROOT / "site" / "templates" / "pages").glob("*.html"))
SLOW = "with recursive c(n) as (select 1 union all select n + 1 from c) select count(*) from c"


@pytest.fixture(scope="module")
def small(exemple_built: Path) -> Datasette:
    """The site on the invented country, in which two ids were given up."""
    return serve.site(exemple_built / "dist")


def links(text: str) -> list[str]:
    """What a page suggests."""
    return [str(link) for link in html.fromstring(text).xpath("//section[@aria-labelledby='near']//a/@href")]


@pytest.mark.parametrize(
    ("path", "suggested"),
    [
        ("/en/people/sonia-bakes", "/en/people/sonia-backes"),
        ("/fr/people/sonia-bakes", "/fr/people/sonia-backes"),
        ("/en/people/backes", "/en/people/sonia-backes"),
        ("/en/elections/provinciales-2027", "/en/elections/provinciales-2026"),
        ("/en/elections/provincials-2026", "/en/elections/provinciales-2026"),
        ("/fr/lifou", "/fr/places/98814"),
        ("/caillou/people/sonia-bakes", "/en/people/sonia-backes"),
        ("/caillou/areas/98899?_lang=fr", "/fr/places/98809"),
        ("/lifou", "/en/places/98814"),
    ],
)
async def test_a_wrong_address_suggests_what_may_have_been_meant(site: Datasette, path: str, suggested: str) -> None:
    answer = await site.client.get(path)
    assert answer.status_code == 404
    assert suggested in links(answer.text)
    assert html.fromstring(answer.text).get("lang") == suggested.split("/")[1]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/en/people/nobody.json", "application/json"),
        ("/caillou/people/nobody.json", "application/json"),
        ("/caillou/nothing.json", "application/json"),
        ("/en/people/nobody/names.csv", "text/plain"),
        ("/caillou/nothing.csv", "text/plain"),
        ("/fr/people/nobody/timeline.svg", "text/plain"),
    ],
)
async def test_who_asked_for_data_gets_one_line_and_no_page(site: Datasette, path: str, kind: str) -> None:
    answer = await site.client.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith(kind)
    assert "<" not in answer.text
    assert len(answer.text.splitlines()) == 1


@pytest.mark.parametrize(
    ("path", "now"),
    [
        ("/en/people/bruno-capp", "/en/people/bruno-cap"),
        ("/fr/people/Bruno-Capp", "/fr/people/bruno-capp"),
        ("/fr/people/bruno-capp.json", "/fr/people/bruno-cap.json"),
        ("/en/people/bruno-capp/names.csv", "/en/people/bruno-cap/names.csv"),
        ("/en/places/port-exemple", "/en/places/port"),
        ("/caillou/people/bruno-capp?_lang=fr", "/caillou/people/bruno-cap?_lang=fr"),
        ("/caillou/areas/port-exemple.json", "/caillou/areas/port.json"),
    ],
)
async def test_an_id_that_was_given_up_leads_to_the_one_that_remains(small: Datasette, path: str, now: str) -> None:
    answer = await small.client.get(path)
    assert (answer.status_code, answer.headers["location"]) == (301, now)


@pytest.mark.parametrize(
    ("path", "now"),
    [
        ("/en", "/en/"),
        ("/EN/People/Sonia-Backes", "/en/people/sonia-backes"),
        ("/fr/people/", "/fr/people"),
        ("/people", "/fr/people"),
        ("/people/sonia-backes?x=1", "/fr/people/sonia-backes?x=1"),
        ("/About", "/fr/about"),
        ("/home", "/fr/"),
    ],
)
async def test_an_address_that_is_almost_right_leads_to_the_right_one(site: Datasette, path: str, now: str) -> None:
    answer = await site.client.get(path, headers={"accept-language": "fr-FR,en;q=0.5"})
    assert answer.status_code in (301, 302)
    assert answer.headers["location"] == now


@pytest.mark.parametrize("name", TEMPLATES)
async def test_the_name_of_a_template_is_no_address(site: Datasette, name: str) -> None:
    assert (await site.client.get(f"/{name}")).status_code in (302, 404)


@pytest.mark.parametrize(
    "argument", ["nope=1", "nope__gt=1", "name__nope=1", "_sort=nope", "_sort_desc=nope", "_facet=nope"]
)
@pytest.mark.parametrize("ending", ["", ".json", ".csv"])
async def test_a_column_that_is_not_there_is_refused_by_its_name(site: Datasette, argument: str, ending: str) -> None:
    if ending == ".csv" and argument.startswith("_sort"):
        pytest.skip("whole tables are streamed in the order of their key, whatever order is asked for")
    answer = await site.client.get(f"/caillou/people{ending}?{argument}")
    assert answer.status_code == 400
    assert "nope" in answer.text
    assert "family_name" in answer.text


@pytest.mark.parametrize(
    "query",
    [
        "name__contains=back",
        "sex__exact=F&_sort=family_name",
        "_sort_desc=name&_facet=sex",
        "birth_date__isnull=1",
        "_lang=fr",
    ],
)
async def test_a_column_that_is_there_is_not(site: Datasette, query: str) -> None:
    assert (await site.client.get(f"/caillou/people?{query}")).status_code == 200


@pytest.mark.parametrize("path", ["/caillou", "/caillou.json", "/caillou.csv"])
async def test_a_slow_query_is_refused_in_words_and_in_its_type(site: Datasette, path: str) -> None:
    answer = await site.client.get(path, params={"sql": SLOW})
    assert answer.status_code == 400
    assert "longer than this site allows" in answer.text
    if path.endswith(".json"):
        assert "<" not in answer.json()["error"]


@pytest.mark.parametrize("path", ["/fr/people", "/caillou/people.json", "/caillou/people.csv"])
async def test_a_fault_shows_nothing_of_how_it_went_wrong(site: Datasette, path: str) -> None:
    answer = await refusals.answer(site, Request.fake(path), RuntimeError("secret of the house"))
    assert answer.status == 500
    assert "secret" not in answer.body
    assert "Traceback" not in answer.body
