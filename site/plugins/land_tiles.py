"""Map tiles drawn from our own geometry, so that maps ask nothing of anybody else."""
# mypy: disable-error-code="untyped-decorator"

from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import numpy
import shapely
from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from numpy.typing import NDArray

PIXELS = 256
MARGIN = 4
DEEPEST = 18
KINDS = ("commune", "province")
STYLE = (
    "rect{fill:#e2edf0}path{stroke-linejoin:round}"
    ".commune{fill:#f7f7f3;stroke:#b3c0c3;stroke-width:1}"
    ".province{fill:none;stroke:#4a5c62;stroke-width:.9}"
    "@media(prefers-color-scheme:dark)"
    "{rect{fill:#12262d}.commune{fill:#1f2f35;stroke:#45565c}.province{stroke:#a9babf}}"
)


def mercator(points: NDArray[numpy.float64]) -> NDArray[numpy.float64]:
    """Longitude and latitude in degrees as places in the unit square of Web Mercator, y downwards."""
    longitude, latitude = numpy.radians(points).T
    return numpy.column_stack((longitude / numpy.pi + 1, 1 - numpy.arcsinh(numpy.tan(latitude)) / numpy.pi)) / 2


def outline(geometry: shapely.Geometry) -> str:
    """The rings of a geometry as the data of an SVG path, rounded to whole pixels."""
    rings = (
        shapely.get_coordinates(ring).round().astype(int) for ring in shapely.get_rings(shapely.get_parts(geometry))
    )
    return "".join("M" + " ".join(f"{x},{y}" for x, y in ring[:-1]) + "z" for ring in rings)


class Land:
    """Shapes of one database, ready to be cut into tiles."""

    def __init__(self, shapes: dict[str, list[str]]) -> None:
        self.shapes = {kind: shapely.transform(shapely.from_geojson(texts), mercator) for kind, texts in shapes.items()}
        self.tile = lru_cache(maxsize=4096)(self.draw)
        self.simplified = lru_cache(maxsize=DEEPEST + 1)(self.simplify)

    def simplify(self, zoom: int) -> dict[str, Any]:
        """The shapes with the detail that a zoom level can show, borders kept common."""
        half_a_pixel = 0.5 / PIXELS / 2**zoom
        return {kind: shapely.coverage_simplify(shapes, half_a_pixel) for kind, shapes in self.shapes.items()}

    def draw(self, zoom: int, column: int, row: int) -> str:
        """One tile as an SVG image."""
        paths = (f'<path class="{kind}" d="{self.cut(kind, (zoom, column, row))}"/>' for kind in KINDS)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {PIXELS} {PIXELS}">'
            f'<style>{STYLE}</style><rect width="{PIXELS}" height="{PIXELS}"/>{"".join(paths)}</svg>'
        )

    def cut(self, kind: str, tile: tuple[int, int, int]) -> str:
        """The part of the shapes that lies in a tile, and a little around it, in pixels of the tile."""
        zoom, column, row = tile
        scale = PIXELS * 2**zoom
        corner = numpy.array((column, row)) * PIXELS
        box = numpy.concatenate((corner - MARGIN, corner + PIXELS + MARGIN)) / scale
        parts = shapely.clip_by_rect(self.simplified(zoom)[kind], *box)
        return "".join(outline(shapely.transform(part, lambda points: points * scale - corner)) for part in parts)


LANDS: WeakKeyDictionary[Datasette, Land] = WeakKeyDictionary()


async def land(datasette: Datasette) -> Land:
    """The shapes of the served database, read once."""
    if datasette not in LANDS:
        query = "SELECT kind, geometry FROM areas WHERE geometry IS NOT NULL ORDER BY id"
        shapes: dict[str, list[str]] = {kind: [] for kind in KINDS}
        for kind, geometry in (await datasette.get_database("caillou").execute(query)).rows:
            shapes.setdefault(kind, []).append(geometry)
        LANDS[datasette] = Land(shapes)
    return LANDS[datasette]


async def tile(datasette: Datasette, request: Request) -> Response:
    """A tile; 404 where there is no such zoom level, column or row."""
    zoom, column, row = (int(request.url_vars[name]) for name in ("zoom", "column", "row"))
    if zoom > DEEPEST or max(column, row) >= 2**zoom:
        return Response.text("There is no such tile.", status=404)
    drawing = (await land(datasette)).tile(zoom, column, row)
    headers = {"Cache-Control": "public, max-age=86400"}
    return Response(drawing, headers=headers, content_type="image/svg+xml; charset=utf-8")


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    """The address that the cluster map is given in metadata.yml."""
    return [(r"^/-/land/(?P<zoom>\d{1,2})/(?P<column>\d{1,6})/(?P<row>\d{1,6})\.svg$", tile)]
