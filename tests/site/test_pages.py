"""Pages as readers find them, without a browser."""

import re
from xml.etree import ElementTree

import pytest
from datasette.app import Datasette

PAGES = [
    "/",
    "/caillou",
    "/caillou/people",
    "/caillou/areas?_facet=insee_code&kind=commune",
    "/caillou/election_results?_facet=party",
    "/caillou/people/sonia-backes",
    "/caillou/elections/provinciales-2026",
    "/caillou/offices/president-congres",
    "/caillou/areas/98827-nord",
    "/caillou/articles/afp-2024-07-14-backes",
    "/caillou/results/senatoriales-2023~2Enc~2Esonia-backes,2,nc",
    "/caillou?sql=select+1",
    "/-/search",
    "/nothing",
]


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_has_a_language_a_title_and_a_main_part(site: Datasette, path: str) -> None:
    page = (await site.client.get(path)).text
    assert '<html lang="en">' in page
    assert re.search(r"<title>\S.+ · Caillou</title>", page)
    assert page.count("<main ") == page.count("</main>") == 1
    assert page.count("<h1") == 1
    assert 'href="#main"' in page


@pytest.mark.parametrize("path", PAGES)
async def test_our_templates_hold_no_inline_style(site: Datasette, path: str) -> None:
    assert " style=" not in (await site.client.get(path)).text


async def test_every_kind_of_row_has_a_page(site: Datasette) -> None:
    tables = site.metadata("databases")["caillou"]["tables"]
    for table in await site.get_database("caillou").table_names():
        listed = (await site.client.get(f"/caillou/{table}.json?_size=1&_shape=objects")).json()
        if not listed["rows"] or table not in tables or not listed["primary_keys"]:
            continue
        page = (await site.client.get(f"/caillou/{table}?_size=1")).text
        link = page.split("<tbody>")[1].split('href="')[1].split('"')[0]
        assert (await site.client.get(link)).status_code == 200, link


async def test_backes_has_246_votes_and_the_source_is_named(site: Datasette) -> None:
    page = (await site.client.get("/caillou/people/sonia-backes")).text
    rows = page.split('id="candidacies"')[1].split("</table>")[0].split("<tr>")
    (second_round,) = [row for row in rows if "2023 Senate election" in row and 'data-l="Round">2<' in row]
    assert 'data-l="Votes">246<' in second_round
    assert "https://www.radio1.pf/robert-xowie-premier-independantiste-kanak-au-senat/" in second_round


async def test_a_row_says_who_publishes_its_source_and_how_reliable_it_is(site: Datasette) -> None:
    page = (await site.client.get("/caillou/results/senatoriales-2023~2Enc~2Esonia-backes,2,nc")).text
    origin = page.split('id="source"')[1]
    assert "Radio1 Tahiti" in origin
    assert "secondary source" in origin


async def test_a_row_shows_its_remarks_and_the_sources_of_single_columns(site: Datasette) -> None:
    page = (await site.client.get("/caillou/areas/98801")).text
    assert "Remarks</h2>" in page
    assert 'only for <span class="code">' in page


async def test_contradictions_are_on_the_page_of_their_election(site: Datasette) -> None:
    page = (await site.client.get("/caillou/elections/legislatives-2024")).text
    assert "Contradictions in the official figures</h2>" in page


async def test_a_reported_holder_is_not_shown_as_the_confirmed_one(site: Datasette) -> None:
    query = "SELECT office_id FROM office_holders WHERE status = 'reported' LIMIT 1"
    office = (await site.get_database("caillou").execute(query)).single_value()
    assert (
        '<span class="badge" data-sign="≈">reported</span>'
        in (await site.client.get(f"/caillou/offices/{office}")).text
    )


async def test_the_home_page_says_whose_classification_blocs_are(site: Datasette) -> None:
    page = (await site.client.get("/")).text
    assert "other people’s classification" in page
    assert page.count('<path class="land') == 33
    assert page.count("url(#p-i)") > 1


async def test_the_home_page_has_the_figures_of_the_last_provincial_election(site: Datasette) -> None:
    page = (await site.client.get("/")).text
    assert "122,665 of 192,537 registered voters" in page
    assert "57,671" in page


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


async def test_an_election_lists_the_articles_and_claims_about_it(site: Datasette) -> None:
    page = (await site.client.get("/caillou/elections/senatoriales-2023")).text
    assert "Battue aux sénatoriales" in page
    assert "differs from the record" in page


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
