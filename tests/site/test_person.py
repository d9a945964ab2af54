"""The page of a person and the list of people: what they say is what the record holds."""

import re
import unicodedata
from urllib.parse import unquote, urlparse
from xml.etree import ElementTree

import lxml.html
import pytest
from datasette.app import Datasette
from datasette.utils import tilde_decode
from lxml.html import HtmlElement
from sqlite_utils import Database

PEOPLE = [
    "sonia-backes",
    "roch-wamytan",
    "pierre-frogier",
    "jacques-lalie",
    "jacques-lafleur",
    "louis-mapou",
    "sylvia-abel",
]


async def read(site: Datasette, path: str) -> HtmlElement:
    """A page, which answers."""
    answer = await site.client.get(path)
    assert answer.status_code == 200, path
    return lxml.html.fromstring(answer.text)


def section(page: HtmlElement, name: str) -> list[HtmlElement]:
    """The rows of the table of a section."""
    return list(page.xpath(f"//section[@aria-labelledby='{name}']//tbody/tr"))


@pytest.mark.parametrize("person", PEOPLE)
async def test_every_votes_figure_is_that_of_the_row_it_links_to(site: Datasette, db: Database, person: str) -> None:
    links = (await read(site, f"/en/people/{person}")).xpath("//td[@data-l='Votes']/a")
    assert links
    for link in links:
        key = [tilde_decode(part) for part in unquote(urlparse(link.get("href")).path).split("/")[-1].split(",")]
        ((votes,),) = db.execute(
            "SELECT votes FROM results WHERE candidacy_id = ? AND round = ? AND area_id = ?", key
        ).fetchall()
        assert link.text_content().replace(",", "") == str(votes)


@pytest.mark.parametrize("person", PEOPLE)
async def test_every_office_stands_on_the_page_with_its_source(site: Datasette, db: Database, person: str) -> None:
    page = await read(site, f"/en/people/{person}")
    cited = {
        f"#{item.get('id')}": item.xpath(".//a")[-1].get("href") for item in page.xpath("//ol[@class='sources']/li")
    }
    shown = [
        (row.xpath("th/a")[0].get("href"), cited[row.xpath("td[@data-l='Source']/a")[0].get("href")])
        for row in section(page, "offices")
    ]
    terms = db.execute("SELECT office_id, source_id FROM terms WHERE person_id = ?", [person]).fetchall()
    assert sorted(shown) == sorted((f"/en/offices/{office}", f"/caillou/sources/{source}") for office, source in terms)


@pytest.mark.parametrize("person", PEOPLE)
async def test_the_years_of_the_summary_are_years_of_the_record(site: Datasette, db: Database, person: str) -> None:
    lead = (await read(site, f"/en/people/{person}")).xpath("//p[@class='lead']")[0].text_content()
    dates = db.execute(
        """
        SELECT start_date FROM terms WHERE person_id = :id UNION SELECT end_date FROM terms WHERE person_id = :id
        UNION SELECT polling_date FROM candidate_history WHERE person_id = :id
        """,
        {"id": person},
    ).fetchall()
    assert set(re.findall(r"\b[12]\d{3}\b", lead)) <= {date[:4] for (date,) in dates if date}


async def test_two_terms_in_one_office_are_not_joined(site: Datasette) -> None:
    lead = (await read(site, "/en/people/roch-wamytan")).xpath("//p[@class='lead']")[0].text_content()
    assert "(2011, 2011–2012, 2013–2014, 2019–2024)" in lead


async def test_a_term_whose_end_is_not_established_is_not_said_to_go_on(site: Datasette) -> None:
    page = await read(site, "/en/people/sonia-backes")
    assert "since" not in page.xpath("//p[@class='lead']")[0].text_content()
    assert "jobTitle" not in page.xpath("//script[@type='application/ld+json']")[0].text
    assert "Whether and when this term ended" in page.xpath("//section[@aria-labelledby='unknown']")[0].text_content()


async def test_a_rank_is_given_only_where_the_votes_of_all_are_known(site: Datasette, db: Database) -> None:
    unknown = db.execute(
        """
        SELECT candidates.person_id, elections.title_en
        FROM candidates
        JOIN candidacies ON candidacies.id = candidates.candidacy_id
        JOIN contests ON contests.id = candidacies.contest_id
        JOIN elections ON elections.id = contests.election_id
        WHERE contests.id IN (
            SELECT contest_id
            FROM candidacies
            JOIN results ON results.candidacy_id = candidacies.id AND results.votes IS NULL AND results.round = 1
        )
        """
    ).fetchall()
    assert unknown
    for person, election in unknown:
        rows = section(await read(site, f"/en/people/{person}"), "results")
        (row,) = [row for row in rows if row.xpath("th/a") and row.xpath("th/a")[0].text == election]
        assert row.xpath("td[@data-l='Rank']")[0].text == "–"


async def test_every_question_on_which_articles_differ_is_on_the_page(site: Datasette, db: Database) -> None:
    asked = db.execute(
        """
        SELECT count(DISTINCT group_id) FROM claim_groups JOIN claims ON claims.id = claim_groups.claim_id
        WHERE claims.subject_kind = 'person' AND claims.subject_id = 'sonia-backes'
        """
    ).fetchone()[0]
    page = await read(site, "/fr/people/sonia-backes")
    assert len(page.xpath("//ul[@class='versions']")) == asked > 0
    anchors = {element.get("id") for element in page.xpath("//*[@id]")}
    assert {link.get("href")[1:] for link in page.xpath("//a[@class='badge'][starts-with(@href, '#')]")} <= anchors


async def test_the_timeline_by_itself_has_a_bar_or_a_circle_for_each_dated_fact(site: Datasette, db: Database) -> None:
    picture = ElementTree.fromstring((await site.client.get("/fr/people/jacques-lafleur/timeline.svg")).text)
    drawn = [element.get("class", "") for element in picture.iter() if element.get("class")]
    kinds = db.execute("SELECT kind, count(*) FROM person_timeline WHERE person_id = 'jacques-lafleur' GROUP BY kind")
    facts = dict(kinds.fetchall())
    assert sum(name.split()[0] == "span" for name in drawn) == facts["office"] + facts["party"]
    stood = db.execute("SELECT count(*) FROM candidates WHERE person_id = 'jacques-lafleur'").fetchone()[0]
    assert sum(name.split()[0] == "pin" for name in drawn) == stood


def plain(name: str) -> str:
    """A name as it is sorted: small letters without accents, words joined by hyphens."""
    letters = unicodedata.normalize("NFD", name.lower())
    return re.sub(r"[^a-z]+", "-", "".join(sign for sign in letters if not unicodedata.combining(sign)))


async def test_everybody_is_listed_once_by_family_name_without_accents(site: Datasette, db: Database) -> None:
    listed = [person["id"] for person in (await site.client.get("/en/people.json")).json()["people"]]
    people = db.execute("SELECT id, family_name FROM people").fetchall()
    assert listed == [person for person, _ in sorted(people, key=lambda row: (plain(row[1]), row[0]))]


async def test_the_facet_of_the_present_gives_those_whose_latest_term_goes_on(site: Datasette, db: Database) -> None:
    chosen = (await site.client.get("/fr/people.json?status=in+office")).json()["people"]
    holders = db.execute("SELECT DISTINCT person_id FROM office_holders WHERE status = 'in office'").fetchall()
    assert {person["id"] for person in chosen} == {person for (person,) in holders}
