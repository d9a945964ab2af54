"""The search as a page and, for suggestions while typing, as JSON."""

from typing import Any
from urllib.parse import urlencode

from datasette import Request, Response
from datasette.app import Datasette

from etl.site.addresses import Address
from etl.site.language import current, gettext, ngettext
from etl.site.pages import Page, drawing
from etl.site.rendering import rendered
from etl.site.search import LIMIT, Entry, Found, search
from etl.site.words import day, number

SUGGESTED = 8


def question(request: Request) -> str:
    """What is searched for."""
    return str(request.args.get("q") or "").strip()


async def html(datasette: Datasette, request: Request) -> Response:
    """The search page."""
    found = await search(datasette, question(request))
    page = Page(Address(current.get(), "search"), {"q": found.question}, {}, {})
    entries = [shown(entry) for entry in found.entries]
    context = {**await drawing(datasette, page), "found": found, "entries": entries, "limit": LIMIT}
    return Response.html(rendered(datasette, request, "pages/search.html", context))


async def as_json(datasette: Datasette, request: Request) -> Response:
    """The best entries as JSON, with what is said of their number to those who do not see them."""
    found = await search(datasette, question(request))
    results = [shown(entry) for entry in found.entries[:SUGGESTED]]
    answer = {"q": found.question, "total": found.total, "meant": found.meant, "said": said(found), "results": results}
    headers = {"access-control-allow-origin": "*", "cache-control": "max-age=300"}
    return Response.json(answer, headers=headers)


async def moved(request: Request) -> Response:
    """From the address that Datasette's own pages used."""
    asked = question(request)
    return Response.redirect(f"/{current.get()}/search" + (f"?{urlencode({'q': asked})}" if asked else ""), status=301)


def said(found: Found) -> str:
    """How many suggestions are shown."""
    count = min(len(found.entries), SUGGESTED)
    return ngettext("%(count)s suggestion", "%(count)s suggestions", count) % {"count": number(count)}


def shown(entry: Entry) -> dict[str, Any]:
    """What a reader sees of an entry; the hint tells it from others of the same title."""
    language = current.get()
    kind, described = kind_words()[entry["kind"]], entry[f"description_{language}"]
    return {
        "title": entry["title_en"] if language == "en" else entry["title"],
        "lang": entry["language"] if entry["language"] not in (None, language) else None,
        "kind": kind,
        "hint": described if entry["kind"] == "list" else kind,
        "href": entry["href"],
        "description": described or (day(entry["day"]) if entry["day"] else ""),
    }


def kind_words() -> dict[str, str]:
    """The names of the kinds in the language of the reader."""
    return {
        "person": gettext("person"),
        "party": gettext("party"),
        "office": gettext("office"),
        "institution": gettext("institution"),
        "area": gettext("place"),
        "election": gettext("election"),
        "list": gettext("list or candidate"),
        "article": gettext("article"),
        "event": gettext("event"),
        "question": gettext("question"),
    }
