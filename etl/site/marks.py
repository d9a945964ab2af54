"""Small marks of the tables of an election: filters in Python, since one page has hundreds of them."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from datasette.utils import tilde_encode
from markupsafe import Markup, escape

from etl.site import addresses, words
from etl.site.language import current, gettext

FILLS = {"Oui": "fill-yes", "Non": "fill-no"}
PLAIN = "span--party"
"""How the bar of a list or candidate is filled whom no source gives a bloc."""


def answer(label: str) -> str:
    """The name of a list, or an answer in the language of the reader."""
    return {"Oui": gettext("Yes"), "Non": gettext("No")}[label] if label in FILLS else label


def listed(label: str) -> Markup:
    """The name of a list as published, which is French and marked so; an answer in the language of the reader."""
    if label in FILLS or current.get() == "fr":
        return escape(answer(label))
    return Markup(f'<span lang="fr">{escape(label)}</span>')


def swatch(bloc_id: str | None) -> Markup:
    """The pattern of a bloc beside a name; nothing for none."""
    if not bloc_id:
        return Markup()
    rect = f'<rect width="16" height="16" rx="2" fill="url(#p-{bloc_id[0]})"/>'
    return Markup(f'<svg viewBox="0 0 16 16" aria-hidden="true">{rect}</svg>')


def fill(row: Mapping[str, Any]) -> str:
    """How the bar of a candidacy is filled: by its bloc, as yes or no, or plainly."""
    return row["bloc_id"] or FILLS.get(row["label"], PLAIN)


def painted(name: str) -> str:
    """A fill as an attribute: the pattern of a bloc, or a class of the style sheet."""
    return f'fill="url(#p-{name[0]})"' if name in ("independence", "loyalist", "other") else f'class="{name}"'


def bar(value: float | None, fill: str, top: float, across: str = "") -> Markup:
    """A bar from 0 to `top`, with lines across it; nothing for no figure."""
    if value is None:
        return Markup()
    size = f'width="{min(100 * value / top, 100):.2f}%" height="14"'
    return Markup(
        '<svg class="bar" aria-hidden="true" height="14"><rect class="bar__bg" width="100%" height="14"/>'
        f"<rect {painted(fill)} {size}/>{across}</svg>"
    )


def tick(at: float | None, top: float) -> str:
    """A line across a bar, for a comparison."""
    return line("bar__tick", at, top)


def limit(at: float | None, top: float) -> str:
    """A dotted line across a bar, for a threshold."""
    return line("bar__thr", at, top)


def line(kind: str, at: float | None, top: float) -> str:
    """A line across a bar; nothing where it is beyond the scale."""
    if at is None or at > top:
        return ""
    place = f"{100 * at / top:.2f}%"
    return f'<line class="{kind}" x1="{place}" x2="{place}" y1="-3" y2="17"/>'


def counted(value: float | None) -> Markup:
    """A figure, or that it is not published."""
    if value is None:
        return Markup(f'<span class="sub">{escape(gettext("not published"))}</span>')
    return Markup(words.number(value))


def to(text: str | None, folder: str, key: str | None) -> Markup:
    """A link to one of our pages; the text alone where there is no key."""
    if not key:
        return escape(text or "")
    return Markup(f'<a href="{addresses.page(folder, key)}">{escape(text)}</a>')


def in_table(key: str, table: str) -> str:
    """The address of a row among Datasette's pages, in the language of the reader."""
    return addresses.datasette(f"/caillou/{table}/{encoded(key)}")


encoded = lru_cache(maxsize=16384)(tilde_encode)
"""An id as part of an address."""


def anchor(candidacy_id: str) -> str:
    """Where a list stands on the page of its election."""
    return f"l-{candidacy_id.partition('.')[2]}"


def bloc(bloc_id: str | None) -> str:
    """The name of a bloc, or that none is given."""
    names = {"independence": gettext("Independence"), "loyalist": gettext("Loyalist"), "other": gettext("Other")}
    return names[bloc_id] if bloc_id else gettext("No bloc given")


def area_name(row: Mapping[str, Any]) -> str:
    """The name of an area; a province in one word."""
    short = {"sud": gettext("South"), "nord": gettext("North"), "iles": gettext("Loyalty Islands")}
    return short.get(row["area_id"]) or words.translated(row, "area")


def round_name(number: int) -> str:
    """First or second round."""
    return {1: gettext("First round"), 2: gettext("Second round")}[number]


def points(value: float | None) -> Markup:
    """A difference of two shares; a dash where there is none."""
    return Markup(
        "–" if value is None else f'<span class="nb">{words.change(value, 1)} {escape(gettext("pts"))}</span>'
    )


def people_in_order(rows: Sequence[Mapping[str, Any]]) -> Markup:
    """People elected on a list, those who also sit in the Congress in bold."""
    links = (to(row["person"], "people", row["person_id"]) for row in rows)
    bold = (f"<b>{link}</b>" if row["is_in_congress"] else link for row, link in zip(rows, links, strict=True))
    return Markup(", ".join(bold))


def runs(rows: Iterable[Mapping[str, Any]], column: str) -> list[list[Mapping[str, Any]]]:
    """Rows that follow each other and have the same value, together."""
    return [list(group) for _, group in groupby(rows, key=itemgetter(column))]


def sources(rows: Iterable[Mapping[str, Any]], *columns: str) -> list[str]:
    """The sources that rows name in some columns, each once; in `source_id` where no column is given."""
    named = (row[column] for row in rows for column in columns or ("source_id",))
    return list(dict.fromkeys(source_id for source_id in named if source_id))


def known(rows: Iterable[Mapping[str, Any]], column: str) -> bool:
    """Whether some row has a value."""
    return any(row[column] is not None for row in rows)
