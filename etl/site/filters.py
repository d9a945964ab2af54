"""Filters and orders of Datasette's tables that name a column which is not there: refused, since SQLite would not."""

import re
from collections.abc import Iterator

from datasette import Request
from datasette.app import Datasette
from datasette.filters import Filters
from datasette.views.base import DatasetteError

from etl.site.language import gettext

ORDERS = ("_sort", "_sort_desc")
FACETS = re.compile(r"_facet(_array|_date)?")
BAD = 400


async def require_columns(datasette: Datasette, request: Request, database: str, table: str) -> None:
    """Raises a refusal that names the column and the known ones."""
    named = list(columns_named(request))
    if not named:
        return
    known = {*await datasette.get_database(database).table_columns(table), "rowid"}
    for argument, column in named:
        if column not in known:
            listed = ", ".join(sorted(known - {"rowid"}))
            words = gettext("%(table)s has no column %(column)s (in %(argument)s). It has: %(columns)s.")
            message = words % {"table": table, "column": column, "argument": argument, "columns": listed}
            raise DatasetteError(message, status=BAD)


def columns_named(request: Request) -> Iterator[tuple[str, str]]:
    """The arguments of a request that name a column, each with its column."""
    lookups = {lookup for lookup, _, _ in Filters([]).lookups()}
    for argument in request.args:
        if argument in ORDERS or FACETS.fullmatch(argument):
            yield from ((argument, column) for column in request.args.getlist(argument) if column)
        elif not argument.startswith("_"):
            column, _, lookup = argument.rpartition("__")
            yield argument, column if lookup in lookups else argument
