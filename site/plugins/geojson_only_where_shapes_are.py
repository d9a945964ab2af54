"""A clear answer where somebody asks for the shapes of rows that have none."""

from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.views.base import DatasetteError

PROBLEM = (
    "No geometry in these rows: GeoJSON is there for the table areas, the view area_shapes, "
    "and queries with a column geometry that holds GeoJSON."
)
SHAPELESS = (DatasetteError, ValueError, AttributeError, KeyError, TypeError)


@hookimpl(tryfirst=True)
def handle_exception(datasette: Datasette, request: Request, exception: Exception) -> Any:
    """Status 400 instead of 500 where datasette-geojson finds nothing to draw."""
    is_refusal = isinstance(exception, SHAPELESS) and getattr(exception, "status", 500) == 500  # noqa: PLR2004
    if request.path.endswith(".geojson") and is_refusal:
        return Response.json({"ok": False, "error": PROBLEM, "status": 400}, status=400)
    return None
