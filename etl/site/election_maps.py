"""How the communes are coloured on the maps of an election, and what the colours mean."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from etl.site import elections
from etl.site.addresses import page
from etl.site.language import gettext, ngettext
from etl.site.maps import Row
from etl.site.marks import FILLS, answer
from etl.site.projection import Area
from etl.site.words import number, percent, translated

Rows = Sequence[Row]
Key = tuple[str | None, str]
"""A fill, and the words for it in the key of a map."""

PLACES = {1: "fill-yes", 2: "q4", 3: "q2"}
"""Fills of those whom no bloc tells apart, by the number of communes in which they came first."""
HALF = 50


@dataclass
class Coloured:
    """The communes of a map, and its key."""

    keys: list[Key]
    cells: list[Row] = field(default_factory=list)

    def paint(self, area: Area, words: str, fill: str | None, is_faint: bool = False) -> None:
        """Adds a commune."""
        href = page("places", area.id)
        self.cells.append({"area_id": area.id, "words": words, "fill": fill, "is_faint": is_faint, "href": href})


@dataclass(frozen=True)
class Way:
    """A way to colour communes by who came first there."""

    fill: Callable[[Row], str | None]
    keys: list[Key]


def coloured_first(communes: Iterable[Area], rows: Rows) -> Coloured:
    """Which list, candidate or answer came first; fainter where a bloc's did with less than half of the valid votes."""
    chosen, known = way([row for row in rows if row["label"]]), by_area(rows)
    found = Coloured(chosen.keys)
    for area in communes:
        row = known.get(area.id)
        if not row or not row["label"]:
            words = {"area": area_name(area, row), "figures": gettext("no result")}
            found.paint(area, gettext("%(area)s: %(figures)s") % words, None)
        else:
            is_faint = bool(row["bloc_id"]) and (row["vote_percent"] or 0) < HALF
            found.paint(area, first_words(area, row), chosen.fill(row), is_faint)
    return found


def by_area(rows: Rows) -> dict[str, Row]:
    """Rows by commune."""
    return {row["area_id"]: row for row in rows}


def area_name(area: Area, row: Row | None) -> str:
    """The name of a commune in the language of the reader."""
    return translated(row, "area") or area.name


def way(rows: Rows) -> Way:
    """By answer or bloc where there are such; by share where each list stands in one commune; else by name."""
    for one in (by_answer(rows), by_bloc(rows), by_share(rows)):
        if one.keys:
            return one
    return by_place(rows)


def by_answer(rows: Rows) -> Way:
    """Yes and no."""
    met = {row["label"] for row in rows}
    return Way(lambda row: FILLS.get(row["label"]), [(FILLS[label], answer(label)) for label in FILLS if label in met])


def by_bloc(rows: Rows) -> Way:
    """Sides on independence."""
    words = {"independence": gettext("Independence"), "other": gettext("Other"), "loyalist": gettext("Loyalist")}
    met = {row["bloc_id"] for row in rows}
    keys: list[Key] = [(bloc[0], word) for bloc, word in words.items() if bloc in met]
    if keys and None in met:
        keys.append((None, gettext("No bloc given")))
    return Way(lambda row: row["bloc_id"] and row["bloc_id"][0], keys)


def by_share(rows: Rows) -> Way:
    """Classes of the share of the leading list, where each stands in one commune only."""
    is_local = len(rows) > len(PLACES) and all(row["communes"] == 1 for row in rows if row["leaders"] == 1)
    cuts = elections.breaks(row["vote_percent"] for row in rows) if is_local else []
    return Way(lambda row: elections.class_of(row["vote_percent"], cuts), classes(cuts))


def classes(cuts: Sequence[float]) -> list[Key]:
    """The key of a map by classes of a share."""
    return [(f"q{place}", words) for place, words in enumerate(elections.steps(cuts), 1)]


def by_place(rows: Rows) -> Way:
    """Those who came first in most communes, by name."""
    leaders = {row["place"]: row for row in rows if row["place"]}
    keys: list[Key] = [(PLACES[place], leader(leaders[place])) for place in sorted(leaders) if place in PLACES]
    if any(row["place"] not in PLACES for row in rows):
        keys.append((None, gettext("another list, or equal votes: see the table")))
    return Way(lambda row: PLACES.get(row["place"]), keys)


def leader(row: Row) -> str:
    """Who came first, and in how many communes."""
    words = ngettext("%(list)s, %(count)s commune", "%(list)s, %(count)s communes", row["communes"])
    return words % {"list": row["lead"] or row["label"], "count": row["communes"]}


def first_words(area: Area, row: Row) -> str:
    """What is said of a commune: who came first, with share and votes."""
    return gettext("%(area)s: %(list)s, %(share)s (%(votes)s votes)") % {
        "area": area_name(area, row),
        "list": answer(row["label"]),
        "share": percent(row["vote_percent"]),
        "votes": number(row["votes"]),
    }


def coloured_turnout(communes: Iterable[Area], rows: Rows) -> Coloured:
    """Turnout in five classes."""
    return by_figure(communes, rows, "turnout_percent", turnout_words)


def turnout_words(row: Row) -> str:
    """Turnout in a commune, with the counts."""
    return gettext("turnout %(share)s (%(voters)s of %(registered)s)") % {
        "share": percent(row["turnout_percent"]),
        "voters": number(row["voters"]),
        "registered": number(row["registered"]),
    }


def coloured_share(communes: Iterable[Area], rows: Rows) -> Coloured:
    """The share of one list, candidate or answer in five classes; communes where it did not stand stay plain."""
    areas = list(communes)
    found = by_figure(areas, rows, "vote_percent", share_words)
    if len(rows) < len(areas):
        found.keys.append((None, gettext("did not stand here, or not published")))
    return found


def share_words(row: Row) -> str:
    """Share and votes in a commune."""
    figures = {"share": percent(row["vote_percent"]), "votes": number(row["votes"])}
    return gettext("%(share)s (%(votes)s votes)") % figures


def by_figure(communes: Iterable[Area], rows: Rows, column: str, words: Callable[[Row], str]) -> Coloured:
    """A share in five classes."""
    cuts, known = elections.breaks(row[column] for row in rows), by_area(rows)
    found = Coloured(classes(cuts))
    for area in communes:
        row = known.get(area.id)
        text = words(row) if row else gettext("no result")
        place = {"area": area_name(area, row), "figures": text}
        found.paint(
            area, gettext("%(area)s: %(figures)s") % place, elections.class_of(row[column], cuts) if row else None
        )
    return found
