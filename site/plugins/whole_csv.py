"""CSV that is whole, or says that it is not."""
# mypy: disable-error-code="untyped-decorator"

import csv
import io
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs, urlencode

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_decode

App = Callable[..., Awaitable[None]]
Scope = dict[str, Any]
Message = dict[str, Any]
OK = 200


@hookimpl
def asgi_wrapper(datasette: Datasette) -> Callable[[App], App]:
    """Streams tables and views whole; marks the answers that were cut."""

    def wrap(app: App) -> App:
        async def whole_csv(scope: Scope, receive: Any, send: Any) -> None:
            if (
                scope["type"] != "http"
                or not scope["path"].endswith(".csv")
                or place(scope)[0] not in datasette.databases
            ):
                return await app(scope, receive, send)
            if not await may_be_cut(datasette, scope):
                return await app(await streamed(datasette, scope), receive, send)
            messages: list[Message] = []
            await app(scope, receive, collect(messages))
            for message in await honest(datasette, scope, messages):
                await send(message)
            return None

        return whole_csv

    return wrap


def arguments(scope: Scope) -> dict[str, list[str]]:
    """The query string of a request."""
    return parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True)


def place(scope: Scope) -> list[str]:
    """Database and, if there is one, table or query of a request."""
    return [tilde_decode(part) for part in scope["path"].removesuffix(".csv").strip("/").split("/")]


async def may_be_cut(datasette: Datasette, scope: Scope) -> bool:
    """Whether the answer is a query's, or a page that was asked for by its size."""
    database, *rest = place(scope)
    if not rest or rest[0] in await datasette.get_canned_queries(database, None):
        return True
    given = arguments(scope)
    return "_stream" not in given and bool({"_size", "_next"} & set(given))


async def streamed(datasette: Datasette, scope: Scope) -> Scope:
    """The same request, asking for all rows; of a table, in the order of its key, since other orders lose ties."""
    given = arguments(scope) | {"_stream": ["on"], "_size": ["max"]}
    if keys := await order(datasette, place(scope)):
        given.pop("_sort_desc", None)
        given["_sort"] = keys[:1]
    return {**scope, "query_string": urlencode(given, doseq=True).encode()}


async def order(datasette: Datasette, names: list[str]) -> list[str]:
    """Columns that put the rows of a table in one order only; none for a view."""
    database, table = datasette.databases.get(names[0]), names[-1]
    if database is None or not await database.table_exists(table):
        return []
    return list(await database.primary_keys(table)) or ["rowid"]


def collect(messages: list[Message]) -> Callable[[Message], Awaitable[None]]:
    """A receiver that keeps what an application sends."""

    async def keep(message: Message) -> None:
        messages.append(message)

    return keep


async def honest(datasette: Datasette, scope: Scope, messages: list[Message]) -> list[Message]:
    """The answer as it is where it is whole; otherwise one that says how many rows it has, or why it has none."""
    text = b"".join(message.get("body", b"") for message in messages[1:]).decode()
    rows = sum(1 for _ in csv.reader(io.StringIO(text))) - 1
    if messages[0]["status"] != OK or (text.strip() and not is_full(datasette, scope, rows)):
        return messages
    twin = await as_json(datasette, scope)
    if not text.strip():
        return refused(twin)
    return marked(scope, messages, rows) if twin.get("truncated") or twin.get("next") else messages


def is_full(datasette: Datasette, scope: Scope, rows: int) -> bool:
    """Whether an answer has as many rows as a page may have."""
    return rows >= int(datasette.setting("default_page_size")) or "_size" in arguments(scope)


async def as_json(datasette: Datasette, scope: Scope) -> dict[str, Any]:
    """The answer to the same request as JSON, which knows whether there is more."""
    path = scope["path"].removesuffix(".csv") + ".json?" + scope["query_string"].decode("latin-1")
    return dict(json.loads((await datasette.client.get(path)).text))


def refused(twin: dict[str, Any]) -> list[Message]:
    """A plain answer with status 400, where a query has no result at all."""
    problem = str(twin.get("error") or "No rows: the query could not be run.")
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    return [
        {"type": "http.response.start", "status": 400, "headers": headers},
        {"type": "http.response.body", "body": problem.encode()},
    ]


def marked(scope: Scope, messages: list[Message], rows: int) -> list[Message]:
    """An answer with a header and a file name that say how many rows are there."""
    said = {
        b"x-truncated": f"{rows} rows".encode(),
        b"content-disposition": f'attachment; filename="{place(scope)[-1]}-first-{rows}-rows.csv"'.encode(),
    }
    headers = [header for header in messages[0]["headers"] if header[0].lower() not in said]
    return [{**messages[0], "headers": [*headers, *said.items()]}, *messages[1:]]
