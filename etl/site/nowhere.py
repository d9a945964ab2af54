"""Addresses that lead nowhere: where the page has gone, and what it may be that was looked for."""

from datasette import Request, Response
from datasette.app import Datasette
from datasette.utils import tilde_decode, tilde_encode
from rapidfuzz import fuzz, process

from etl.site.addresses import ALONE, FOLDERS, ONE, TABLES
from etl.site.language import LANGUAGES, preferred
from etl.site.search import Entry, href, search

FORMER = "SELECT id FROM former_ids WHERE table_name = ? AND former_id = ?"
OF_KIND = "SELECT * FROM search_entries WHERE kind = ?"
MOST = 6
ALIKE = 70
"""How alike two ids must be, of 100."""
KINDS = {folder: kind for kind, folder in FOLDERS.items()}
"""The kind of entity of a folder of pages."""
PAGES = {table: folder for folder, table in TABLES.items()}
"""The folder of pages of a table, where it has another name."""


async def gone(datasette: Datasette, request: Request) -> Response | None:
    """A redirect to where a page is now; None where there is none."""
    parts = request.path.rstrip("/").split("/")[1:]
    if parts[0].lower() in LANGUAGES and len(parts) == 1:
        return to([parts[0].lower(), ""], request)
    if parts[0].lower() in (*ONE, *ALONE) and parts[0] not in datasette.databases:
        return chosen(parts, request)
    if parts[0].lower() in LANGUAGES and request.path != request.path.lower():
        return to([part.lower() for part in parts], request)
    return await merged(datasette, parts, request) if len(parts) > 2 else None  # noqa: PLR2004 - folder and id


def chosen(parts: list[str], request: Request) -> Response:
    """The same page in the language of the browser, for an address without a language."""
    language = preferred(request.headers.get("accept-language", ""))
    path = [] if parts[0].lower() == "home" else parts
    headers = {"vary": "accept-language", "cache-control": "no-store"}
    return to([language, *(part.lower() for part in path)] if path else [language, ""], request, 302, headers)


async def merged(datasette: Datasette, parts: list[str], request: Request) -> Response | None:
    """The page of the id that remains, where the one in the address was given up."""
    before, folder, named = parts[0], parts[1], parts[2]
    key, dot, ending = named.partition(".")
    table = folder if before == "caillou" else TABLES.get(folder, folder)
    given = [table, tilde_decode(key).lower()]
    rows = (await datasette.get_database("caillou").execute(FORMER, given)).rows
    return to([before, folder, tilde_encode(rows[0]["id"]) + dot + ending, *parts[3:]], request) if rows else None


def to(parts: list[str], request: Request, status: int = 301, headers: dict[str, str] | None = None) -> Response:
    """A redirect that keeps the query string."""
    query = f"?{request.query_string}" if request.query_string else ""
    return Response.redirect("/" + "/".join(parts) + query, status=status, headers=headers or {})


async def near(datasette: Datasette, request: Request) -> list[Entry]:
    """What may have been looked for: things whose id is almost the one in the address, then what its words find."""
    folder, key = ["", *(tilde_decode(part.partition(".")[0]) for part in request.path.split("/") if part)][-2:]
    kind = KINDS.get(PAGES.get(folder, folder))
    found = await search(datasette, key)
    entries = [*(await alike(datasette, kind, key) if kind else ()), *(found.entries if found.has_all else ())]
    return list({(entry["kind"], entry["entity_id"]): entry for entry in entries}.values())[:MOST]


async def alike(datasette: Datasette, kind: str, key: str) -> list[Entry]:
    """Things of one kind whose ids look like another, those most alike first."""
    rows = await datasette.get_database("caillou").execute_fn(
        lambda db: [dict(row) for row in db.execute(OF_KIND, [kind])]
    )
    ids = {row["entity_id"]: row for row in rows}
    best = process.extract(key.lower(), ids.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=MOST)
    return [{**ids[name], "href": href(ids[name])} for name, _, _ in best]
