"""One ranked search over everything that has a name, and over the questions."""

from dataclasses import dataclass
from typing import Any

from datasette.app import Datasette
from datasette.utils import tilde_encode

from etl.site import addresses
from etl.site.questions import questions
from etl.site.search_spelling import corrected
from etl.site.search_words import expression, is_met, telling, terms, words

LIMIT = 50
LOOKED_AT = 150
HALF = 0.5
WEIGHTS = {
    **dict.fromkeys(("person", "area", "election", "question"), 0.5),
    **{"office": 0.45, "party": 0.4, "institution": 0.4},
}
"""What is looked for most; lists, articles and events have none."""
MATCHES = f"""
WITH weights (kind, weight) AS (
    VALUES ('person', 3), ('area', 3), ('election', 3), ('office', 3), ('party', 2), ('institution', 2)
),
matches AS MATERIALIZED (
    SELECT rowid, bm25(search_entries_fts, 10, 5, 1, 1) AS score
    FROM search_entries_fts
    WHERE search_entries_fts MATCH :expression
)
SELECT search_entries.*, count(*) OVER () AS total
FROM matches
JOIN search_entries ON search_entries.rowid = matches.rowid
LEFT JOIN weights ON weights.kind = search_entries.kind
ORDER BY score * ifnull(weight, 1), search_entries.rowid
LIMIT {LOOKED_AT}
"""
Entry = dict[str, Any]


@dataclass(frozen=True)
class Found:
    """The best entries for a question: `has_all` where they have all its words, `meant` where others were tried."""

    question: str
    entries: list[Entry]
    total: int
    has_all: bool = True
    meant: str | None = None


async def search(datasette: Datasette, question: str) -> Found:
    """Entries with all the words; failing that, with what was probably meant; failing that, with some of the words."""
    sought = terms(question)
    if not sought:
        return Found(question, [], 0)
    found = await ranked(datasette, question, "AND")
    if found.entries:
        return found
    meant = await corrected(datasette, question)
    if meant and (better := await ranked(datasette, meant, "AND")).entries:
        return Found(question, better.entries, better.total, meant=meant)
    return await ranked(datasette, question, "OR") if len(sought) > 1 else found


async def ranked(datasette: Datasette, question: str, operator: str) -> Found:
    """The entries that have all, or some, of the words, best first."""
    sought = terms(question)
    rows = (await datasette.get_database("caillou").execute(MATCHES, {"expression": expression(sought, operator)})).rows
    enough = 1 if operator == "AND" else HALF
    asked = [entry for entry in questions_as_entries(datasette) if share(entry, sought) >= enough]
    latest_first = sorted([*map(dict, rows), *asked], key=lambda entry: entry["day"] or "", reverse=True)
    entries = sorted(latest_first, key=lambda entry: -fit(entry, question, sought))
    total = (rows[0]["total"] if rows else 0) + len(asked)
    return Found(question, [{**entry, "href": href(entry)} for entry in entries[:LIMIT]], total, operator == "AND")


def questions_as_entries(datasette: Datasette) -> list[Entry]:
    """The questions in the shape of entries."""
    return [
        {
            "kind": "question", "entity_id": question.name, "title": question.title_fr, "title_en": question.title_en,
            "language": None, "day": None, "other_names": "", "description_fr": "", "description_en": "",
        }
        for question in questions(datasette)
    ]  # fmt: skip


def share(entry: Entry, sought: list[str]) -> float:
    """How many of the words are in the names of an entry, as a part of 1."""
    names = frozenset(words(entry["title"]) + words(entry["title_en"]) + words(entry["other_names"]))
    return sum(is_met(term, names, term == sought[-1]) for term in sought) / len(sought)


def fit(entry: Entry, question: str, sought: list[str]) -> float:
    """How well an entry answers: its kind, its names, and how much of its title was asked for."""
    titles = max(of_title(title, question, sought) for title in (entry["title"], entry["title_en"]))
    is_name = any(words(name) == words(question) for name in entry["other_names"].split(", "))
    return float(WEIGHTS.get(entry["kind"], 0) + 2 * share(entry, sought) + titles + 2 * is_name)


def of_title(title: str, question: str, sought: list[str]) -> float:
    """How much of a question is in a title, and of the title in the question; more where both are the same."""
    named = telling(title)
    among = frozenset(named)
    met = sum(is_met(term, among, term == sought[-1]) for term in sought)
    return met / len(sought) + min(1, met / max(1, len(among))) + 3 * (words(title) == words(question))


def href(entry: Entry) -> str:
    """The page of an entry in the language of the reader: ours, or Datasette's where it has none of its own."""
    kind, key = entry["kind"], entry["entity_id"]
    if kind == "list":
        return addresses.page("elections", key.split(".")[0])
    if kind in ("question", "event"):
        return addresses.datasette(f"/caillou/{'events/' if kind == 'event' else ''}{tilde_encode(key)}")
    return addresses.entity(kind, key) or ""
