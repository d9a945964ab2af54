"""Pages on what is written: every statement, disagreement, contradiction and gap of the database stands on them."""

import html
import json
import re
import sqlite3
from typing import Any

import pytest
from datasette.app import Datasette
from sqlite_utils import Database

from etl.serve import SETTINGS
from etl.site.queries import of_page

ALONE = ("articles", "disagreements", "anomalies", "coverage", "about")
RESIGNATION = "backes-end-of-term"
ARTICLES = ("linfo-2023-10-backes-demission", "wikipedia-en-sonia-backes", "radio1-2024-07-legislatives")
GROWING = ("results", "station_results", "sums", "people", "articles", "claims", "sources", "notes", "candidacies")


async def page(site: Datasette, path: str) -> str:
    """The HTML of a page that must be there."""
    response = await site.client.get(path)
    assert response.status_code == 200, path
    return str(response.text)


def words(markup: str) -> str:
    """What a reader sees, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def parts(markup: str, opening: str, closing: str) -> list[str]:
    """The parts of a page that begin with a sign and end with another."""
    return [rest.split(closing)[0] for rest in markup.split(opening)[1:]]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("article_id", ARTICLES)
async def test_every_statement_of_an_article_stands_on_its_page(
    site: Datasette, db: Database, language: str, article_id: str
) -> None:
    text = await page(site, f"/{language}/articles/{article_id}")
    assert '<span lang="en">' not in text
    for claim in db.query("SELECT * FROM claim_list WHERE article_id = ?", [article_id]):
        (item,) = re.findall(rf'<li id="c{claim["claim_id"].rsplit(".", 1)[1]}">.*?</li>', text, re.DOTALL)
        sign = {"agrees": "=", "differs": "≠", None: "[≈…]"}[claim["verdict"]]
        assert re.search(rf'data-sign="{sign}"', item), claim["claim_id"]
        assert language == "fr" or claim["paraphrase_en"] in words(item)
        assert ('class="src"' in item) == bool(claim["verdict"])


async def test_an_article_leads_to_its_publisher_and_says_how_it_was_dated(site: Datasette, db: Database) -> None:
    for row in db.query("SELECT id, url FROM articles JOIN sources USING (id) GROUP BY title_basis, date_basis"):
        text = await page(site, f"/en/articles/{row['id']}")
        assert f'href="{html.escape(row["url"])}"' in text
        facts = words(text.split('<h2 class="hide" id="facts">')[1].split("</dl>")[0])
        assert re.search(r"Date (not known|\S.* (printed|read|copy|worked out)).* Headline", facts), row["id"]


async def test_all_articles_are_listed_with_their_verdicts(site: Datasette, db: Database) -> None:
    listed = (await site.client.get("/en/articles.json")).json()["articles"]
    assert len(listed) == db["articles"].count
    verdicts = dict(db.execute("SELECT verdict, count(*) FROM claim_verdicts GROUP BY verdict").fetchall())
    assert sum(row["agree"] for row in listed) == verdicts["agrees"]
    assert sum(row["differ"] for row in listed) == verdicts["differs"]
    assert [row["id"] for row in listed if row["differ"]] == [
        row["id"]
        for row in (await site.client.get("/en/articles.json?statements=one+or+more+differ")).json()["articles"]
    ]


async def test_articles_about_a_person_can_be_asked_for(site: Datasette, db: Database) -> None:
    asked = (await site.client.get("/fr/articles.json?person=robert-xowie&year=2023")).json()["articles"]
    expected = """SELECT count(*) FROM article_people JOIN sources ON sources.id = article_id
        WHERE person_id = 'robert-xowie' AND published_on GLOB '2023*'"""
    assert len(asked) == db.execute(expected).fetchone()[0] > 0


async def test_the_resignation_stands_first_among_the_disagreements(site: Datasette) -> None:
    text = await page(site, "/en/disagreements")
    assert parts(text.split('id="questions"')[1], 'href="#', '"')[0] == RESIGNATION
    answer = words(text.split(f'id="{RESIGNATION}"')[1].split("</article>")[0])
    for said in (
        "27 September 2023",
        "10 October 2023",
        "The record keeps",
        "Three moments, each true of something else",
    ):
        assert said in answer


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_every_disagreement_has_an_address_and_all_its_articles(
    site: Datasette, db: Database, language: str
) -> None:
    text = await page(site, f"/{language}/disagreements")
    for group_id, articles in db.execute(
        "SELECT group_id, json_group_array(DISTINCT article_id) FROM disagreements GROUP BY group_id"
    ):
        block = text.split(f'<article class="differ" id="{group_id}">')[1].split("</article>")[0]
        assert {link.split("#")[0] for link in parts(block, f'href="/{language}/articles/', '"')} == set(
            json.loads(articles)
        )


async def test_every_difference_is_explained(site: Datasette, db: Database) -> None:
    text = words((await page(site, "/en/disagreements")).split('id="differences"')[1])
    differing = list(db.query("SELECT paraphrase_en, note FROM claim_list WHERE verdict = 'differs'"))
    assert differing
    assert [row for row in differing if row["paraphrase_en"] not in text or row["note"] not in text] == []


async def test_every_contradiction_shows_both_figures_and_leads_to_its_row(site: Datasette, db: Database) -> None:
    text = await page(site, "/en/anomalies")
    rows = parts(text.split('id="contradictions"')[1].split('id="rules"')[0], "<tr", "</tr>")
    for anomaly in db.query("SELECT * FROM anomalies"):
        (row,) = [row for row in rows if f"row of the anomaly: {anomaly['id']}" in row]
        figures = [figure.replace(",", "") for figure in parts(row, '<b class="num">', "</b>")]
        assert figures == [str(anomaly["expected"]), str(anomaly["found"])]
        assert html.escape(anomaly["note"]).replace("&#x27;", "&#39;") in text and anomaly["consequence"] in text
        for link in parts(row, 'href="/caillou/', '"'):
            await page(site, f"/caillou/{link}")


async def test_the_rules_count_what_was_judged(site: Datasette, db: Database) -> None:
    rules = {row["rule"]: row for row in (await site.client.get("/en/anomalies.json")).json()["rules"]}
    counted = "SELECT rule, count(holds), count(*) - count(holds), coalesce(sum(holds = 0), 0) FROM sums GROUP BY rule"
    for rule, judged, unpublished, contradictions in db.execute(counted):
        found = rules[rule]
        assert (found["judged"], found["not_published"]) == (judged, unpublished)
        assert found["contradictions"] == contradictions
    assert set(rules) == {row[0] for row in db.execute("SELECT DISTINCT rule FROM sums")} | {"seats_recomputed"}


async def test_every_level_of_every_election_leads_to_what_is_known_of_it(site: Datasette, db: Database) -> None:
    text = await page(site, "/en/coverage")
    cells = re.findall(r'href="#([^".]+)\.([a-z_]+)">(complete|in part)<', text)
    held = db.execute("SELECT election_id, level, iif(is_complete, 'complete', 'in part') FROM coverage").fetchall()
    assert sorted(cells) == sorted(held)
    for level in db.query("SELECT * FROM coverage"):
        known = re.split(r"</li>|</div>", text.split(f'id="{level["election_id"]}.{level["level"]}"')[1])[0]
        assert " ".join(level["note"].split()) in words(known)
        assert (level["where_to_look"] or "") in words(known)


async def test_about_counts_what_the_database_holds(site: Datasette, db: Database) -> None:
    text = words(await page(site, "/en/about"))
    for table in ("people", "elections", "articles", "sources"):
        assert re.search(rf"\b{db[table].count:,}\b", text)
    release = db.execute("SELECT value FROM build WHERE key = 'release'").fetchone()[0]
    assert f"Release {release}." in text
    assert f"longer than {int(str(SETTINGS['sql_time_limit_ms'])) / 1000:g} seconds" in text
    assert f"{SETTINGS['max_returned_rows']:,} rows at most" in text


@pytest.mark.parametrize("anchor", ["cite", "correct", "privacy", "licence", "accessibility"])
async def test_about_has_the_places_that_other_pages_lead_to(site: Datasette, anchor: str) -> None:
    assert f'id="{anchor}"' in await page(site, "/fr/about")


@pytest.mark.parametrize("path", [*ALONE, *(f"articles/{article}" for article in ARTICLES)])
async def test_a_page_tells_search_engines_what_it_is_and_rates_nobody(site: Datasette, path: str) -> None:
    text = await page(site, f"/fr/{path}")
    (structured,) = parts(text, '<script type="application/ld+json">', "</script>")
    assert json.loads(structured)["@context"] == "https://schema.org"
    assert "ClaimReview" not in text
    assert " style=" not in text
    assert '<span lang="en">' not in text


@pytest.mark.parametrize("folder", ALONE[1:])
async def test_every_section_is_data_as_well(site: Datasette, folder: str) -> None:
    whole = (await site.client.get(f"/en/{folder}.json")).json()
    for name in of_page(folder):
        lines = (await page(site, f"/en/{folder}/{name}.csv")).splitlines()
        assert lines[0].split(",") == list(whole[name][0])


async def test_an_article_is_found_without_reading_whole_tables(site: Datasette, db: Database) -> None:
    for query in of_page("article").values():
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query.sql}", {"id": ARTICLES[0]})]
        assert [step for step in plan if re.match(rf"SCAN ({'|'.join(GROWING)})\b", step)] == [], query.name


async def test_an_article_that_is_not_there_is_not_found(site: Datasette) -> None:
    assert (await site.client.get("/en/articles/no-such-article")).status_code == 404


def test_mentions_are_counted_where_the_texts_were_read(db: Database) -> None:
    copy = sqlite3.connect(":memory:")
    db.conn.backup(copy)
    named = [
        ("person", "sonia-backes", "Backès", 0, 6),
        ("person", "sonia-backes", "Backès", 9, 15),
        ("party", "uc", "UC", 20, 22),
    ]
    copy.executemany("INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?)", [(ARTICLES[0], *row) for row in named])
    found = copy.execute(of_page("article")["mentions"].sql, {"id": ARTICLES[0]}).fetchall()
    assert [(kind, key, count) for kind, key, _, _, count in found] == [
        ("person", "sonia-backes", 2),
        ("party", "uc", 1),
    ]


def test_a_topic_has_a_name_in_both_languages(db: Database) -> None:
    unused: list[Any] = db.execute(
        "SELECT id FROM topics WHERE id NOT IN (SELECT topic FROM articles) OR name_fr = '' OR name_en = ''"
    ).fetchall()
    assert unused == []
