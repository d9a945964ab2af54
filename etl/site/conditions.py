"""What a table page says of its rows: by which conditions they are chosen, and how to take one back."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from datasette import Request

from etl.site.language import gettext

SIGNS = {"!=": "≠"}


@dataclass(frozen=True)
class Condition:
    """A condition in words, and the address of the page without it."""

    words: str
    without: str


def conditions(request: Request, filters: Any) -> list[Condition]:
    """The conditions on a table page, in the order of its address; those written in SQL as they are."""
    given = parse_qsl(request.query_string, keep_blank_values=True)
    named = [(pair, words(pair, filters)) for pair in given]
    return [Condition(text, without(request.path, given, pair)) for pair, text in named if text]


def words(pair: tuple[str, str], filters: Any) -> str | None:
    """A condition in the language of the reader; None for what is no condition."""
    name, value = pair
    if name == "_where":
        return value
    if name == "_through":
        through = json.loads(value)
        return f"{through['table']}.{through['column']} = {through['value']}"
    if name.startswith("_search") and name != "_searchmode":
        return gettext("search: %(words)s") % {"words": value}
    return chosen(*pair, filters) if pair in filters.pairs else None


def chosen(name: str, value: str, filters: Any) -> str:
    """The condition of one column."""
    column, _, lookup = name.rpartition("__") if "__" in name else (name, "", "exact")
    displays = {key: (sign(display), is_alone) for key, display, is_alone in filters.lookups()}
    operator, is_alone = displays.get(lookup, (lookup, False))
    return f"{column} {operator}" if is_alone else f"{column} {operator} {value}"


def sign(display: str) -> str:
    """An operator as Datasette shows it, in the language of the reader."""
    return SIGNS.get(display) or gettext(display)


def without(path: str, given: Iterable[tuple[str, str]], pair: tuple[str, str]) -> str:
    """The address without one of its arguments, from the first page on."""
    rest = [other for other in given if other != pair and other[0] != "_next"]
    return path + ("?" + urlencode(rest) if rest else "")
