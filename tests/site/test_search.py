"""The search: one list for everything, whatever is typed."""

import pytest
from datasette.app import Datasette

ODD = [
    '"',
    "'",
    "*",
    "a*b",
    "AND",
    "NOT",
    "NEAR(",
    "title:",
    "-x",
    "(",
    "l'île",
    "a\x00b",
    "%",
    "é" * 300,
    "_",
    "a OR",
    "\\",
    "😀",
]


async def found(site: Datasette, question: str) -> str:
    """The page of results."""
    response = await site.client.get("/-/search", params={"q": question})
    assert response.status_code == 200, question
    return str(response.text)


def first(page: str) -> str:
    """Address of the first entry."""
    return page.split('<ol class="rows found">')[1].split('href="')[1].split('"', maxsplit=1)[0]


@pytest.mark.parametrize("question", ["Backès", "backes", "BACKES", "sonia back", "Backe", "Sonia Dos Santos"])
async def test_accents_case_and_unfinished_words_do_not_matter(site: Datasette, question: str) -> None:
    assert first(await found(site, question)) == "/caillou/people/sonia-backes"


@pytest.mark.parametrize(
    ("question", "address"),
    [
        ("nouméa", "/caillou/areas/98818"),
        ("ile des pins", "/caillou/areas/98809"),
        ("2026 provincial elections", "/caillou/elections/provinciales-2026"),
        ("président du congrès", "/caillou/offices/president-congres"),
    ],
)
async def test_the_thing_itself_comes_first(site: Datasette, question: str, address: str) -> None:
    assert first(await found(site, question)) == address


@pytest.mark.parametrize("question", ODD)
async def test_no_sign_gives_an_error(site: Datasette, question: str) -> None:
    assert "<h1>Search</h1>" in await found(site, question)


async def test_an_empty_question_is_answered_with_examples(site: Datasette) -> None:
    assert "Accents and capitals do not matter" in await found(site, "  ")


async def test_nothing_found_is_said(site: Datasette) -> None:
    assert "Nothing is named <b>zzzz &lt;zzzi&gt;</b> here." in await found(site, "zzzz <zzzi>")


async def test_some_of_the_words_are_better_than_nothing(site: Datasette) -> None:
    page = await found(site, "Backès xyzzy")
    assert "No entry has all these words" in page
    assert 'href="/caillou/people/sonia-backes"' in page


async def test_the_number_found_is_said_where_only_the_best_are_shown(site: Datasette) -> None:
    page = await found(site, "election")
    assert page.count('<span class="badge badge--plain">') == 50
    assert "found, the best 50 shown" in page


async def test_every_kind_of_entry_leads_to_a_page(site: Datasette) -> None:
    query = "SELECT kind, entity_id, min(title) AS title FROM search_entries GROUP BY kind"
    entries = (await site.get_database("caillou").execute(query)).rows
    assert len(entries) == 9
    for entry in entries:
        links = (await found(site, entry["title"])).split('<ol class="rows found">')[1].split('href="')[1:]
        pages = [await site.client.get(link.split('"')[0]) for link in links[:3]]
        assert {page.status_code for page in pages} == {200}
