"""Clear answers, with status 400, to requests that would otherwise end as a fault of the server."""
# mypy: disable-error-code="untyped-decorator"

from datasette import Request, Response, hookimpl
from datasette.database import QueryInterrupted
from datasette.views.base import DatasetteError

NO_SHAPES = (
    "No geometry in these rows: GeoJSON is there for the table areas, the view area_shapes, "
    "and queries with a column geometry that holds GeoJSON."
)
TOO_SLOW = "The query took longer than this site allows. Narrow it, or download the database and run it there."
SHAPELESS = (DatasetteError, ValueError, AttributeError, KeyError, TypeError)
FAULT = 500


@hookimpl(tryfirst=True)
def handle_exception(request: Request, exception: Exception) -> Response | None:
    """An answer for rows without shapes and for CSV of slow queries; None leaves the rest to Datasette."""
    if request.path.endswith(".csv") and isinstance(exception, QueryInterrupted):
        return Response.text(TOO_SLOW, status=400)
    is_fault = isinstance(exception, SHAPELESS) and getattr(exception, "status", FAULT) == FAULT
    if request.path.endswith(".geojson") and is_fault:
        return Response.json({"ok": False, "error": NO_SHAPES, "status": 400}, status=400)
    return None
