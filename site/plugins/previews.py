"""The pictures for link previews, as they lie beside the database."""
# mypy: disable-error-code="untyped-decorator"

from typing import Any

from datasette import NotFound, Request, Response, hookimpl
from datasette.app import Datasette

from etl.dist import PREVIEWS
from etl.site.language import LANGUAGES
from etl.site.previews import beside

PICTURE = rf"^/{PREVIEWS}/(?P<name>(?:{'|'.join(LANGUAGES)})/(?:home|[a-z]+/[^/.]+)\.png)$"


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    """One address for each picture."""
    return [(PICTURE, picture)]


async def picture(datasette: Datasette, request: Request) -> Response:
    """A picture; raises NotFound where it is not drawn."""
    path = beside(datasette) / request.url_vars["name"]
    if not path.is_file():
        raise NotFound(f"No picture {request.path}")
    return Response(path.read_bytes(), headers={"cache-control": "max-age=86400"}, content_type="image/png")
