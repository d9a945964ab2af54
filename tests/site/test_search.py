"""The search: one list for everything, whatever is typed, in the language of the reader."""

from typing import Any

import pytest
from datasette.app import Datasette
from lxml import html

ODD = [
    '"', "'", "*", "a*b", "AND", "NOT", "NEAR(", "title:", "-x", "(", "l'île", "a\x00b", "%", "é" * 300, "_", "a OR",
    "\\", "😀", "le la les",
]  # fmt: skip
RESULTS = "//main//ol[contains(@class, 'found')]/li"


async def found(site: Datasette, question: str, language: str = "en") -> dict[str, Any]:
    """The best entries, as data."""
    response = await site.client.get(f"/{language}/search.json", params={"q": question})
    assert response.status_code == 200, question
    answer: dict[str, Any] = response.json()
    return answer


async def first(site: Datasette, question: str) -> str:
    """Address of the first entry."""
    return str((await found(site, question))["results"][0]["href"])


async def page(site: Datasette, question: str, language: str = "en") -> html.HtmlElement:
    """The page of results."""
    response = await site.client.get(f"/{language}/search", params={"q": question})
    assert response.status_code == 200, question
    return html.fromstring(response.text)


@pytest.mark.parametrize("question", ["Backès", "backes", "BACKES", "sonia back", "Backe", "Sonia Dos Santos"])
async def test_accents_case_and_unfinished_words_do_not_matter(site: Datasette, question: str) -> None:
    assert await first(site, question) == "/en/people/sonia-backes"


@pytest.mark.parametrize(
    ("question", "address"),
    [
        ("nouméa", "/en/places/98818"),
        ("lifou", "/en/places/98814"),
        ("ile des pins", "/en/places/98809"),
        ("province nord", "/en/places/nord"),
        ("2026 provincial elections", "/en/elections/provinciales-2026"),
        ("provinciales 2026", "/en/elections/provinciales-2026"),
        ("referendum 2021", "/en/elections/referendum-2021"),
        ("consultation de 2020", "/en/elections/referendum-2020"),
        ("président du congrès", "/en/offices/president-congres"),
        ("présidente du congrès", "/en/offices/president-congres"),
        ("mayor of Païta", "/en/offices/maire-98821"),
        ("Who is the mayor of Païta?", "/en/offices/maire-98821"),
        ("calédonie ensemble", "/en/parties/caledonie-ensemble"),
        ("congress of new caledonia", "/en/institutions/congres-nc"),
        ("lowest turnout", "/caillou/turnout_by_polling_station"),
        ("Où s’est-on le plus abstenu ?", "/caillou/abstention_by_commune"),
    ],
)
async def test_the_thing_itself_comes_first(site: Datasette, question: str, address: str) -> None:
    assert await first(site, question) == address


@pytest.mark.parametrize(
    ("question", "meant"),
    [("Sonia Bakès", "sonia Backès"), ("rufenach", "Ruffenach"), ("lifoo", "Lifou"), ("neaoutine", "Néaoutyine")],
)
async def test_a_name_that_nobody_bears_is_read_as_the_one_most_like_it(
    site: Datasette, question: str, meant: str
) -> None:
    answer = await found(site, question)
    assert answer["meant"] == meant
    assert answer["results"][0]["href"] == await first(site, meant)
    assert meant in (await page(site, question)).xpath("//main//p[@role='status']/a/text()")


@pytest.mark.parametrize("question", ODD)
async def test_no_sign_gives_an_error(site: Datasette, question: str) -> None:
    assert (await page(site, question)).xpath("string(//main//h1)") == "Search"


async def test_an_empty_question_is_answered_with_examples(site: Datasette) -> None:
    examples = (await page(site, "  ")).xpath("//main//p/a/@href")
    assert len(examples) > 3
    assert (await found(site, "  "))["results"] == []


async def test_nothing_found_is_said(site: Datasette) -> None:
    (said,) = (await page(site, "zzzz <zzzi>")).xpath("//main//p[@role='status']")
    assert said.text_content() == "Nothing is named “zzzz <zzzi>” here."


async def test_some_of_the_words_are_better_than_nothing(site: Datasette) -> None:
    answered = await page(site, "Backès xyzzy")
    assert "No entry has all these words" in answered.xpath("string(//main//p[@role='status'])")
    assert "/en/people/sonia-backes" in answered.xpath(f"{RESULTS}//a/@href")


async def test_the_number_found_is_said_where_only_the_best_are_shown(site: Datasette) -> None:
    answered = await page(site, "election")
    assert len(answered.xpath(RESULTS)) == 50
    assert "the best 50 shown" in answered.xpath("string(//main//p[@role='status'])")


async def test_the_suggestions_are_the_first_results_of_the_page(site: Datasette) -> None:
    for question in ("backes", "lifou", "seats"):
        suggested = (await found(site, question))["results"]
        listed = (await page(site, question)).xpath(f"{RESULTS}/span[1]/a")
        assert [entry["href"] for entry in suggested] == [link.get("href") for link in listed[:8]]
        assert [entry["title"] for entry in suggested] == [link.text_content() for link in listed[:8]]


async def test_a_reader_of_french_gets_french_words_and_pages(site: Datasette) -> None:
    (person, *others) = (await found(site, "backès", "fr"))["results"]
    assert (person["href"], person["kind"]) == ("/fr/people/sonia-backes", "personne")
    assert "assemblée" in person["description"]
    assert all(entry["href"].startswith("/fr/") or "_lang=fr" in entry["href"] for entry in others)


async def test_every_kind_of_entry_leads_to_a_page(site: Datasette) -> None:
    query = "SELECT kind, min(title) AS title FROM search_entries GROUP BY kind"
    entries = (await site.get_database("caillou").execute(query)).rows
    assert len(entries) == 9
    for entry in entries:
        for result in (await found(site, entry["title"]))["results"][:2]:
            assert (await site.client.get(result["href"])).status_code == 200, result["href"]


@pytest.mark.parametrize(("given", "path"), [("?q=lifou&_lang=fr", "/fr/search?q=lifou"), ("", "/en/search")])
async def test_the_former_address_of_the_search_leads_to_the_page(site: Datasette, given: str, path: str) -> None:
    answer = await site.client.get(f"/-/search{given}")
    assert (answer.status_code, answer.headers["location"]) == (301, path)


async def test_every_question_has_a_theme_and_is_listed_once(site: Datasette) -> None:
    queries = site.metadata("queries", database="caillou")
    for language in ("en", "fr"):
        listed = html.fromstring((await site.client.get(f"/{language}/questions")).text).xpath("//main//li/span/a")
        assert len(listed) == len({link.get("href") for link in listed}) == len(queries)
        titles = {query["title" if language == "en" else "title_fr"] for query in queries.values()}
        assert {link.text_content() for link in listed} == titles
    assert len((await site.client.get("/en/questions.json")).json()["questions"]) == len(queries)
