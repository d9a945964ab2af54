"""One ranked search over everything that has a name, at /-/search?q=…"""
# mypy: disable-error-code="untyped-decorator"

import re
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_encode

LIMIT = 50
WORDS = 12
TABLES = {
    "person": "people",
    "party": "parties",
    "office": "offices",
    "institution": "institutions",
    "area": "areas",
    "election": "elections",
    "list": "candidacies",
    "article": "articles",
    "event": "events",
}
FOUND = """
WITH weights (kind, weight) AS (
    VALUES ('person', 3), ('area', 3), ('election', 3), ('office', 2), ('party', 2), ('institution', 2)
),
matches AS MATERIALIZED (
    SELECT rowid, bm25(search_entries_fts, 10, 5, 1) AS score
    FROM search_entries_fts
    WHERE search_entries_fts MATCH :expression
)
SELECT search_entries.*, count(*) OVER () AS total
FROM matches
JOIN search_entries ON search_entries.rowid = matches.rowid
LEFT JOIN weights ON weights.kind = search_entries.kind
ORDER BY score * ifnull(weight, 1), search_entries.rowid
LIMIT :limit
"""


def words(question: str) -> list[str]:
    """The words of a question, without any sign that the search engine could take for an operator."""
    return re.findall(r"[^\W_]+", question)[:WORDS]


def expression(terms: list[str], operator: str) -> str:
    """The words joined by AND or OR, each quoted, the last one open at its end."""
    return f" {operator} ".join(f'"{term}"' for term in terms) + "*"


async def found(datasette: Datasette, match: str) -> list[dict[str, Any]]:
    """The best entries for an expression, with the address of each and the number of all."""
    database = datasette.get_database("caillou")
    rows = (await database.execute(FOUND, {"expression": match, "limit": LIMIT})).rows
    return [{**row, "href": address(datasette, row["kind"], row["entity_id"])} for row in map(dict, rows)]


def address(datasette: Datasette, kind: str, entity_id: str) -> str:
    """Where the page of an entry is."""
    return str(datasette.urls.row("caillou", TABLES[kind], tilde_encode(entity_id)))


async def answer(datasette: Datasette, question: str) -> dict[str, Any]:
    """Entries with all the words or, failing that, with some of them."""
    terms = words(question)
    entries = await found(datasette, expression(terms, "AND")) if terms else []
    has_all = bool(entries) or len(terms) < 2  # noqa: PLR2004 - one word is all words
    if not has_all:
        entries = await found(datasette, expression(terms, "OR"))
    total = entries[0]["total"] if entries else 0
    return {"q": question, "terms": terms, "entries": entries, "total": total, "has_all": has_all, "limit": LIMIT}


async def search(datasette: Datasette, request: Request) -> Response:
    """The search page."""
    context = await answer(datasette, (request.args.get("q") or "").strip())
    page = await datasette.render_template("search.html", context, request=request, view_name="search")
    return Response.html(page)


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    """The address of the search page."""
    return [(r"^/-/search$", search)]
