"""Answers to requests that cannot be met: what is wrong, in the type that was asked for; never how it went wrong."""

import re
import sys
import traceback
from dataclasses import dataclass, field
from typing import Any

from datasette import Request, Response
from datasette.app import Datasette
from datasette.database import QueryInterrupted
from datasette.utils.asgi import Base400
from datasette.views.base import DatasetteError

from etl.site import nowhere
from etl.site.language import current, gettext
from etl.site.rendering import rendered
from etl.site.search_pages import shown

NOT_FOUND, FAULT, BAD = 404, 500, 400
SHAPELESS = (DatasetteError, ValueError, AttributeError, KeyError, TypeError)
EVERYWHERE = {"access-control-allow-origin": "*"}


@dataclass(frozen=True)
class Refusal:
    """What is answered instead of a page: `is_ours` where the message is in the language of the reader."""

    status: int
    message: str
    is_ours: bool = True
    details: dict[str, Any] = field(default_factory=dict)


async def answer(datasette: Datasette, request: Request, exception: Exception) -> Response:
    """The page that is there instead of the one asked for, or why there is none."""
    refused = refusal(request, exception)
    if refused.status == NOT_FOUND and (moved := await nowhere.gone(datasette, request)):
        return moved
    if refused.status == FAULT:
        traceback.print_exception(exception, file=sys.stderr)
    ending = re.search(r"\.([a-z]+)$", request.path)
    if ending and ending[1] in ("json", "geojson", "jsono"):
        fields = {"ok": False, "error": refused.message, "status": refused.status, "title": None}
        return Response.json({**refused.details, **fields}, status=refused.status, headers=EVERYWHERE)
    if ending:
        return Response.text(refused.message, status=refused.status, headers=EVERYWHERE)
    return await html(datasette, request, refused)


def refusal(request: Request, exception: Exception) -> Refusal:
    """What an exception means to a reader."""
    status = getattr(exception, "status", FAULT)
    if is_slow(exception):
        return Refusal(BAD, too_slow())
    if request.path.endswith(".geojson") and isinstance(exception, SHAPELESS) and status == FAULT:
        return Refusal(BAD, no_shapes())
    if status == NOT_FOUND:
        return Refusal(status, gettext("Nothing has the address %(path)s.") % {"path": request.path})
    if isinstance(exception, DatasetteError):  # without a status of its own it is a refusal too: "Cannot sort by …"
        return Refusal(BAD if status == FAULT else status, str(exception.message), False, dict(exception.error_dict))
    if isinstance(exception, Base400):
        return Refusal(status, str(exception), False)
    return Refusal(FAULT, gettext("Something went wrong on our side; the request is not at fault."))


def is_slow(exception: Exception) -> bool:
    """Whether a query was stopped for taking too long."""
    return isinstance(exception, QueryInterrupted) or getattr(exception, "title", None) == "SQL Interrupted"


def too_slow() -> str:
    """What can be done about a query that takes too long."""
    return gettext("The query took longer than this site allows. Narrow it, or download the database and run it there.")


def no_shapes() -> str:
    """Where GeoJSON is to be had."""
    return gettext(
        "No geometry in these rows: GeoJSON is there for the table areas, the view area_shapes, "
        "and queries with a column geometry that holds GeoJSON."
    )


async def html(datasette: Datasette, request: Request, refused: Refusal) -> Response:
    """A page that says what is wrong and, where nothing has the address, what may have been looked for."""
    entries = await nowhere.near(datasette, request) if refused.status == NOT_FOUND else []
    context = {
        "status": refused.status,
        "error": refused.message,
        "error_lang": None if refused.is_ours or current.get() == "en" else "en",
        "entries": [shown(entry) for entry in entries],
    }
    return Response.html(rendered(datasette, request, "error.html", context), status=refused.status)
