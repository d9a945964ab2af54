"""Cells that lead on: ids of known things are links, shapes are named instead of spelt out."""
# mypy: disable-error-code="untyped-decorator"

import json
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_encode
from markupsafe import Markup

TABLES = {
    "area_id": "areas",
    "article_id": "articles",
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
    "publisher_id": "publishers",
    "source_id": "sources",
    "successor_id": "people",
    "term_id": "terms",
}


@hookimpl
def render_cell(datasette: Datasette, value: Any, column: str, database: str) -> Markup | None:
    """A link for an id, a few words for a shape, nothing for the rest."""
    if not isinstance(value, str) or database != "caillou":
        return None
    if column == "geometry":
        return shape(value)
    if column in TABLES:
        href = datasette.urls.row(database, TABLES[column], tilde_encode(value))
        return Markup('<a href="{}">{}</a>').format(href, value)
    return None


def shape(text: str) -> Markup | None:
    """Kind and size of a GeoJSON geometry; None where the text is not one."""
    try:
        kind = json.loads(text)["type"]
    except (ValueError, KeyError, TypeError):
        return None
    return Markup("{}, {:,} characters of GeoJSON").format(kind, len(text))
