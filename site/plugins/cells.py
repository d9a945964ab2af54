"""Cells that lead on: ids of known things are links, shapes are named instead of spelt out, figures can be read."""
# mypy: disable-error-code="untyped-decorator"

import json
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from weakref import WeakKeyDictionary

from datasette import Request, hookimpl
from datasette.app import Datasette
from datasette.utils import path_with_replaced_args
from markupsafe import Markup

from etl.site import bilingual, cells, columns
from etl.site.cells import LINK, address
from etl.site.columns import Column
from etl.site.language import gettext
from etl.site.words import number

PLAIN = ("rowid", "row_id", "latitude", "longitude")
"""Numbers that are no figures, beside years: nobody adds them, and they are copied as they are."""
ADDRESS = Markup('<a class="address" href="{}">{}</a>')
REFERENCES: WeakKeyDictionary[Datasette, dict[tuple[str, str], str]] = WeakKeyDictionary()
"""The table that a foreign key leads to, by table and column."""


@hookimpl
def startup(datasette: Datasette) -> Any:
    """Reads the foreign keys once."""

    async def read() -> None:
        if "caillou" in datasette.databases:
            found = await datasette.get_database("caillou").get_all_foreign_keys()
            outgoing = [(table, key) for table, keys in found.items() for key in keys["outgoing"]]
            REFERENCES[datasette] = {(table, key["column"]): key["other_table"] for table, key in outgoing}

    return read


@hookimpl
def render_cell(datasette: Datasette, value: Any, column: str, table: str | None) -> Markup | str | None:
    """A link for an id or an address, a few words for a shape, a figure with its separators, nothing for the rest."""
    if isinstance(value, dict):
        return reference(datasette, REFERENCES[datasette][str(table), column], value)
    if isinstance(value, str):
        return text(datasette, value, column)
    return figure(value, column) if isinstance(value, int | float) else None


def reference(datasette: Datasette, table: str, cell: Mapping[str, str]) -> Markup:
    """A link to the row that a foreign key means, by its name, with the id beside it."""
    link = LINK.format(address(datasette, table, cell["value"]), cell["label"] or "–")
    return link if cell["label"] == cell["value"] else Markup("{} <em>{}</em>").format(link, cell["value"])


def text(datasette: Datasette, value: str, column: str) -> Markup | None:
    """A link for an id or an address, a few words for a shape."""
    if column == "geometry":
        return shape(value)
    if column in columns.TABLES:
        table = columns.TABLES[column]
        return LINK.format(address(datasette, table, value), bilingual.label(datasette, table, value) or value)
    return ADDRESS.format(value, value) if value.startswith(("http://", "https://")) and " " not in value else None


def figure(value: float, column: str) -> str:
    """A number as a reader of the language writes it; years, places on the globe and row numbers as they are."""
    if column in PLAIN or column.endswith("year"):
        return str(value)
    if column.endswith("percent"):
        return number(value, 2)
    return number(value, 0 if isinstance(value, int) else len(str(value).partition(".")[2]))


def shape(text: str) -> Markup | None:
    """Kind and size of a GeoJSON geometry; None where the text is not one."""
    try:
        kind = json.loads(text)["type"]
    except (ValueError, KeyError, TypeError):
        return None
    words = gettext("%(kind)s, %(count)s characters of GeoJSON")
    return Markup("{}").format(words % {"kind": kind, "count": number(len(text))})


@hookimpl
def extra_template_vars(datasette: Datasette, request: Request | None) -> dict[str, Any]:
    """What tables of rows are laid out with: all columns where `?_all=on` asks for them."""
    is_whole = bool(request and request.args.get("_all"))

    def laid_out(names: Sequence[str], is_view: bool) -> list[Column]:
        """The columns to show; all where two of them have one name."""
        if is_whole or len(set(names)) < len(names):
            return columns.whole(names)
        return columns.laid_out(names, is_view, set(request.args) if request and is_view else set())

    other_columns = request and path_with_replaced_args(request, {"_all": None if is_whole else "on"})
    return {
        "laid_out": laid_out,
        "cells": partial(cells.row, datasette),
        "is_whole": is_whole,
        "other_columns": other_columns,
    }
