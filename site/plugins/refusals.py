"""Requests that cannot be met, tied to Datasette: what is answered, and what is refused before SQLite guesses."""
# mypy: disable-error-code="untyped-decorator"

from collections.abc import Awaitable, Callable
from typing import Any

from datasette import NotFound, Request, Response, hookimpl
from datasette.app import Datasette
from datasette.plugins import pm

from etl.site import filters, refusals
from etl.site.language import LANGUAGES

DATASETTES_OWN = "datasette.handle_exception"


@hookimpl
def startup() -> None:
    """Sets Datasette's own answer aside: it is made in any case, without the request that our frame needs."""
    if pm.has_plugin(DATASETTES_OWN):
        pm.unregister(name=DATASETTES_OWN)


@hookimpl
def handle_exception(datasette: Datasette, request: Request, exception: Exception) -> Awaitable[Response]:
    """Every refusal, in the frame and the language of the page that was asked for."""
    return refusals.answer(datasette, request, exception)


@hookimpl
def filters_from_request(request: Request, database: str, table: str, datasette: Datasette) -> Callable[[], Any]:
    """Refuses unknown columns; filters nothing by itself."""

    async def known() -> None:
        await filters.require_columns(datasette, request, database, table)

    return known


@hookimpl(tryfirst=True)
def register_routes() -> list[tuple[str, Any]]:
    """Addresses of one word, which Datasette would take for the names of our templates; the database keeps its own."""
    return [(rf"^/(?!caillou\b|(?:{'|'.join(LANGUAGES)})/)\w+/?$", bare)]


async def bare(datasette: Datasette, request: Request) -> Response:
    """A page without its language, or nothing."""
    return await refusals.answer(datasette, request, NotFound("no such page"))
