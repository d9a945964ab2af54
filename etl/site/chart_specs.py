"""Charts of dashboards in the language of the reader: their rows, and their description for Vega-Lite."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from etl.site.language import current, gettext

Row = dict[str, Any]
WORDS = {
    "area": "Place",
    "candidacy": "List or candidate",
    "commune": "Commune",
    "congress_seats": "Seats in the Congress",
    "election": "Election",
    "election_kind": "Kind of vote",
    "end_date": "To",
    "note": "Note",
    "number": "Number of the station",
    "party": "Party",
    "percent_of_these": "% of the votes of these blocs",
    "person": "Person",
    "polling_date": "Day of voting",
    "population": "Inhabitants",
    "registered": "Registered voters",
    "side": "Bloc or answer",
    "source": "Source",
    "start_date": "From",
    "station": "Polling station",
    "status": "How it ended",
    "turnout_percent": "Turnout, % of registered voters",
    "vote_percent": "% of valid ballots",
    "voters": "Voters",
    "votes": "Votes",
    "year": "Year",
}
"""What readers call a column; every column of a chart is here."""
SIDES = ("independence", "other", "not classified", "loyalist", "Oui", "Non")
"""From left to right."""
HIDDEN = ("source_url", "place", "until")


def rows(found: Iterable[Mapping[str, Any]], bloc: Callable[[str], str | None]) -> list[Row]:
    """The rows of a chart: one language of two, the names of blocs, and their order."""
    return [row(dict(each), bloc) for each in found]


def row(found: Row, bloc: Callable[[str], str | None]) -> Row:
    """A row with what it says in the language of the reader."""
    for column in [name for name in found if name.endswith("_fr")]:
        french = found.pop(column)
        if current.get() == "fr":
            found[column.removesuffix("_fr")] = french
    for column in ("election_kind", "status"):
        if found.get(column):
            found[column] = gettext(found[column])
    if "side" in found:
        found["place"] = SIDES.index(found["side"])
        found["side"] = side(found["side"], bloc)
    return found


def side(name: str, bloc: Callable[[str], str | None]) -> str:
    """A bloc by its name, an answer or "not classified" in the language of the reader."""
    return bloc(name) or gettext(name)


def heads(found: list[Row]) -> dict[str, str]:
    """Columns of the table of a chart, with their headings."""
    return {name: gettext(WORDS[name]) for name in (found[0] if found else {}) if name not in HIDDEN}


def spec(part: Any, found: list[Row], bloc: Callable[[str], str | None]) -> Any:
    """A description for Vega-Lite with titles of axes, and with the sides that occur."""
    if isinstance(part, list):
        return [spec(each, found, bloc) for each in part]
    if not isinstance(part, dict):
        return part
    whole = {name: spec(each, found, bloc) for name, each in part.items()}
    if "field" in whole and "type" in whole:
        whole.setdefault("title", gettext(WORDS.get(whole["field"], whole["field"])))
    if whole.get("field") == "side" and "scale" in whole:
        present = {each["side"] for each in found}
        named = [(side(name, bloc), colour) for name, colour in zip(*whole["scale"].values(), strict=True)]
        domain, colours = zip(*(pair for pair in named if pair[0] in present), strict=True) if present else ((), ())
        whole["scale"] = {"domain": domain, "range": colours}
    return whole
