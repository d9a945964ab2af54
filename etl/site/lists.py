"""Lists of people, elections, places and so on: narrowed down by what the reader chose, and cut into pages."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from etl.site.language import gettext
from etl.site.words import translated

Row = dict[str, Any]
PAGE = 100


@dataclass(frozen=True)
class Value:
    """A value of a facet: its words, how many rows have it under the other choices, and where choosing it leads."""

    label: str
    count: int
    href: str
    is_chosen: bool


@dataclass(frozen=True)
class Narrowed:
    """One page of a list, all rows that were chosen, and the facets to choose from."""

    chosen: list[Row]
    page: int
    facets: dict[str, list[Value]]
    choices: dict[str, str]

    @property
    def rows(self) -> list[Row]:
        """The rows of this page."""
        return self.chosen[(self.page - 1) * PAGE : self.page * PAGE]

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-len(self.chosen) // PAGE))

    def to(self, page: int) -> str:
        """The address of another page of the list, from this one."""
        return address({**self.choices, "page": str(page)} if page > 1 else self.choices)


def narrowed(rows: list[Row], facets: tuple[str, ...], arguments: Mapping[str, str]) -> Narrowed:
    """The rows that have the chosen values, with the facets; page 0, which no list has, where it is not a number."""
    choices = {name: arguments[name] for name in facets if arguments.get(name)}
    found = {name: values(name, [row for row in rows if has(row, choices, name)], choices) for name in facets}
    asked = arguments.get("page") or "1"
    page = int(asked) if asked.isascii() and asked.isdigit() else 0
    return Narrowed([row for row in rows if has(row, choices)], page, found, choices)


def has(row: Row, choices: dict[str, str], but: str | None = None) -> bool:
    """Whether a row has all chosen values, those of one facet aside."""
    return all(str(row[name]) == value for name, value in choices.items() if name != but)


def values(name: str, rows: list[Row], choices: dict[str, str]) -> list[Value]:
    """The values of a facet, most frequent first."""
    counts = Counter(str(row[name]) for row in rows if row[name] is not None)
    examples = {str(row[name]): row for row in rows if row[name] is not None}
    rest = {key: value for key, value in choices.items() if key != name}
    return [
        Value(
            label(examples[value], name),
            count,
            address(rest if choices.get(name) == value else {**rest, name: value}),
            choices.get(name) == value,
        )
        for value, count in counts.most_common()
    ]


def label(row: Row, name: str) -> str:
    """How a value is written: by the columns beside it, else by the catalogue."""
    return translated(row, name) or str(row.get(f"{name}_name") or gettext(str(row[name])))


def address(choices: dict[str, str]) -> str:
    """The query string of a choice."""
    return "?" + urlencode(choices)


def grouped(rows: list[Row], *columns: str) -> dict[Any, list[Row]]:
    """Rows by the value of a column, or by the values of several, in their order."""
    groups: dict[Any, list[Row]] = {}
    for row in rows:
        key = row[columns[0]] if len(columns) == 1 else tuple(row[column] for column in columns)
        groups.setdefault(key, []).append(row)
    return groups
