"""Columns as a page shows them: an id or an address folded into the name that it belongs to, one language of two."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from etl.site.language import current, other

TABLES = {
    "area_id": "areas",
    "article_id": "articles",
    "bloc_id": "blocs",
    "candidacy_id": "candidacies",
    "claim_id": "claims",
    "commune_id": "areas",
    "contest_id": "contests",
    "election_id": "elections",
    "institution_id": "institutions",
    "office_id": "offices",
    "party_id": "parties",
    "person_id": "people",
    "polling_station_id": "polling_stations",
    "predecessor_id": "people",
    "province_id": "areas",
    "publisher_id": "publishers",
    "source_id": "sources",
    "successor_id": "people",
    "term_id": "terms",
}
"""The table in which an id is found, by the column that holds it in views and queries."""

NAMES = {
    "area_id": ("commune", "province"),
    "article_id": ("title",),
    "candidacy_id": ("list", "leading_list"),
    "person_id": ("lead",),
    "polling_station_id": ("station",),
}
"""Columns of our views with the name of what an id means, where they are not called like it."""

LATER = ("lead", "party", "role", "position", "election_kind", "area_kind")
"""Columns of our views that would push the figures off the screen."""


@dataclass
class Column:
    """A column on a page, and those folded into it: with its id, its address, and its text in the other language."""

    name: str
    place: int
    folded: dict[str, str] = field(default_factory=dict)

    def href(self, row: Mapping[str, Any]) -> str | None:
        """The address outside that a cell leads to."""
        return row[self.folded["address"]] if "address" in self.folded else None

    def key(self, row: Mapping[str, Any]) -> tuple[str, str] | None:
        """Table and id of the row that a cell leads to."""
        column = self.folded.get("id")
        return (TABLES[column], row[column]) if column and row[column] else None

    def instead(self, row: Mapping[str, Any]) -> str | None:
        """The text in the other language."""
        return row[self.folded["translation"]] if "translation" in self.folded else None


def whole(names: Sequence[str]) -> list[Column]:
    """Every column by itself."""
    return [Column(name, place) for place, name in enumerate(names)]


def laid_out(names: Sequence[str], is_view: bool, fixed: Set[str]) -> list[Column]:
    """The columns to show: ids, addresses and the other language folded, a name that is a link first, what can wait
    last, and none that one condition has made the same in all rows."""
    columns = [column for column in folded(names, is_view) if not {column.name, column.folded.get("id")} & fixed]
    first = next((column for column in columns if "id" in column.folded), None) if is_view else None
    return sorted(columns, key=lambda column: (column is not first, is_view and column.name in LATER))


def folded(names: Sequence[str], is_view: bool) -> list[Column]:
    """The columns that remain, in their order, each with those that are folded into it."""
    columns = {column.name: column for column in whole(names)}
    for role, inner, outer in [*translations(names), *addresses(names), *ids(names, is_view)]:
        if inner in columns and outer in columns and role not in columns[outer].folded:
            columns[outer].folded[role] = inner
            del columns[inner]
    return list(columns.values())


Pair = tuple[str, str, str]
"""A role, the column that is folded, and the column into which it is."""


def translations(names: Sequence[str]) -> list[Pair]:
    """Columns in the language that the reader did not ask for, beside those in the one that is asked for."""
    stems = [name.removesuffix("_fr") for name in names if name.endswith("_fr")]
    pairs = [{"fr": f"{stem}_fr", "en": f"{stem}_en" if f"{stem}_en" in names else stem} for stem in stems]
    return [("translation", pair[other()], pair[current.get()]) for pair in pairs]


def addresses(names: Sequence[str]) -> list[Pair]:
    """Addresses beside titles: `source_url` beside `source`, `record_url` beside `record_source`."""
    stems = [name.removesuffix("_url") for name in names if name.endswith("_url")]
    return [("address", f"{stem}_url", stem if stem in names else f"{stem}_source") for stem in stems]


def ids(names: Sequence[str], is_view: bool) -> list[Pair]:
    """Ids beside names: `person_id` beside `person`; other names of ours only in our views."""
    found = []
    for name in (name for name in names if name in TABLES):
        stem = name.removesuffix("_id")
        named = [stem, f"{stem}_fr", *(NAMES.get(name, ()) if is_view else ())]
        found += [("id", name, outer) for outer in named if outer in names]
    return found
