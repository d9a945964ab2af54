"""CSV that is whole, or says that it is not."""

import csv
import io
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs

from datasette import hookimpl
from datasette.app import Datasette

App = Callable[..., Awaitable[None]]
Scope = dict[str, Any]
Message = dict[str, Any]


@hookimpl
def asgi_wrapper(datasette: Datasette) -> Callable[[App], App]:
    """Streams tables and views whole; marks the answers that were cut."""

    def wrap(app: App) -> App:
        async def whole_csv(scope: Scope, receive: Any, send: Any) -> None:
            if scope["type"] != "http" or not scope["path"].endswith(".csv"):
                return await app(scope, receive, send)
            if not await may_be_cut(datasette, scope):
                return await app(streamed(scope), receive, send)
            messages: list[Message] = []
            await app(scope, receive, collect(messages))
            for message in await marked(datasette, scope, messages):
                await send(message)
            return None

        return whole_csv

    return wrap


def arguments(scope: Scope) -> dict[str, list[str]]:
    """The query string of a request."""
    return parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True)


async def may_be_cut(datasette: Datasette, scope: Scope) -> bool:
    """Whether the answer is a query's, or a page that was asked for by its size."""
    given = arguments(scope)
    if "_stream" in given:
        return await is_query(datasette, scope)
    return bool({"_size", "_next"} & set(given)) or await is_query(datasette, scope)


async def is_query(datasette: Datasette, scope: Scope) -> bool:
    """Whether a path is that of a query, and not of a table or view."""
    _, database, *rest = scope["path"].removesuffix(".csv").split("/")
    return not rest or rest[0] in await datasette.get_canned_queries(database, None)


def streamed(scope: Scope) -> Scope:
    """The same request, asking for all rows."""
    if "_stream" in arguments(scope):
        return scope
    return {**scope, "query_string": b"&".join(filter(None, (scope["query_string"], b"_stream=on")))}


def collect(messages: list[Message]) -> Callable[[Message], Awaitable[None]]:
    """A receiver that keeps what an application sends."""

    async def keep(message: Message) -> None:
        messages.append(message)

    return keep


async def marked(datasette: Datasette, scope: Scope, messages: list[Message]) -> list[Message]:
    """An answer with a header and a file name that say how many rows are there, where more exist."""
    start, *body = messages
    text = b"".join(message.get("body", b"") for message in body).decode()
    rows = sum(1 for _ in csv.reader(io.StringIO(text))) - 1
    if start["status"] != 200 or not await is_cut(datasette, scope, rows):  # noqa: PLR2004
        return messages
    name = scope["path"].removesuffix(".csv").rsplit("/", 1)[1]
    said = {
        b"x-truncated": f"{rows} rows".encode(),
        b"content-disposition": f'attachment; filename="{name}-first-{rows}-rows.csv"'.encode(),
    }
    headers = [header for header in start["headers"] if header[0].lower() not in said]
    return [{**start, "headers": [*headers, *said.items()]}, *body]


async def is_cut(datasette: Datasette, scope: Scope, rows: int) -> bool:
    """Whether the same request as JSON knows of more rows; not asked where a page is not full."""
    if rows < int(datasette.setting("default_page_size")) and "_size" not in arguments(scope):
        return False
    path = scope["path"].removesuffix(".csv") + ".json?" + scope["query_string"].decode("latin-1")
    twin = json.loads((await datasette.client.get(path)).text)
    return bool(twin.get("truncated") or twin.get("next"))
