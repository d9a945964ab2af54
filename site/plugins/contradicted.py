"""A figure that a listed contradiction touches says so beside it, in the tables of results."""
# mypy: disable-error-code="untyped-decorator"

from collections import defaultdict
from collections.abc import Coroutine
from typing import Any
from weakref import WeakKeyDictionary

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_encode
from markupsafe import Markup

from etl.site import addresses
from etl.site.language import gettext
from etl.site.words import number

FIGURES = {
    "ballot_counts": ("registered", "voters", "blank", "spoilt", "blank_or_spoilt", "valid"),
    "results": ("votes",),
}
ANOMALIES = "SELECT id, election_id, candidacy_id, round, area_id, measure FROM anomalies WHERE area_id IS NOT NULL"
BADGE = Markup('{} <a class="badge" data-sign="±" href="{}">{}</a>')
Place = tuple[str, int, str, str]
Touched = dict[Place, list[tuple[str, str | None]]]
known: WeakKeyDictionary[Datasette, Touched] = WeakKeyDictionary()


@hookimpl(tryfirst=True)
def render_cell(row: Any, column: str, table: str, datasette: Datasette) -> Coroutine[Any, Any, Markup | None] | None:
    """The figure with a mark that leads to the contradiction; nothing for the rest."""
    if column not in FIGURES.get(table, ()) or row[column] is None:
        return None
    return marked(datasette, row, column)


async def marked(datasette: Datasette, row: Any, column: str) -> Markup | None:
    """A figure and its mark, where a contradiction touches it."""
    candidacy = plain(row["candidacy_id"]) if "candidacy_id" in row.keys() else None  # noqa: SIM118
    election = candidacy.split(".")[0] if candidacy else plain(row["election_id"])
    place = election, row["round"], plain(row["area_id"]), column
    for anomaly, of_candidacy in (await touched(datasette)).get(place, ()):
        if candidacy is None or of_candidacy in (None, candidacy):
            href = addresses.datasette(datasette.urls.row("caillou", "anomalies", tilde_encode(anomaly)))
            return BADGE.format(number(row[column]), href, gettext("contradicted"))
    return None


def plain(cell: Any) -> str:
    """The id in a cell that may come with its label."""
    return str(cell["value"] if isinstance(cell, dict) else cell)


async def touched(datasette: Datasette) -> Touched:
    """The contradictions by election, round, area and column, read once."""
    if datasette not in known:
        found: Touched = defaultdict(list)
        for row in await datasette.get_database("caillou").execute(ANOMALIES):
            for column in {row["measure"], "valid"} if row["measure"] == "votes" else {row["measure"]}:
                found[row["election_id"], row["round"], row["area_id"], column].append((row["id"], row["candidacy_id"]))
        known[datasette] = dict(found)
    return known[datasette]
