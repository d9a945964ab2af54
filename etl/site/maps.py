"""What the home page shows besides queries: the map of the communes, and the file to download."""
# mypy: disable-error-code="untyped-decorator"

from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import numpy
import shapely
from datasette import hookimpl
from datasette.app import Datasette
from numpy.typing import NDArray

Points = NDArray[numpy.float64]
WIDTH = 760
TOLERANCE = 1.2
LABELS = {
    "nord": (165.72, -20.50),
    "sud": (165.02, -22.12),
    "iles": (167.02, -19.95),
    "98801": (163.86, -19.72),
    "98811": (164.62, -21.18),
    "98818": (166.08, -22.42),
    "98814": (167.75, -20.86),
    "98815": (168.12, -21.82),
    "98820": (166.22, -20.72),
    "98809": (167.15, -22.80),
}
"""Where the names of the provinces and of some communes are written, in degrees."""

PARALLELS = numpy.radians((-20.0 - 2 / 3, -22.0 - 1 / 3))
ORIGIN = numpy.radians((166.0, -21.5))
MAPS: WeakKeyDictionary[Datasette, dict[str, Any]] = WeakKeyDictionary()


def cone(latitude: Points) -> Points:
    """The isometric function of a latitude in radians, on a sphere."""
    tangent: Points = numpy.tan(numpy.pi / 4 + latitude / 2)
    return tangent


def lambert(points: Points) -> Points:
    """Degrees as places on the Lambert conic of New Caledonia (EPSG:3163) on a sphere of radius 1, y downwards."""
    longitude, latitude = numpy.radians(points).T
    first, second = PARALLELS
    n = numpy.log(numpy.cos(first) / numpy.cos(second)) / numpy.log(cone(second) / cone(first))
    scale = numpy.cos(first) * cone(first) ** n / n
    radius, angle = scale / cone(latitude) ** n, n * (longitude - ORIGIN[0])
    places = numpy.column_stack((radius * numpy.sin(angle), radius * numpy.cos(angle)))
    places[:, 1] -= scale / cone(ORIGIN[1]) ** n
    return places


def outline(geometry: shapely.Geometry) -> str:
    """The rings of a geometry as the data of an SVG path, to a tenth of a unit."""
    rings = (shapely.get_coordinates(ring) for ring in shapely.get_rings(shapely.get_parts(geometry)))
    return "".join("M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in ring[:-1]) + "z" for ring in rings)


def drawn(areas: list[dict[str, Any]]) -> dict[str, Any]:
    """Areas with the data of their paths, names to write, waterlines and the height of the map."""
    shapes = shapely.transform(shapely.from_geojson([area["geometry"] for area in areas]), lambert)
    left, top, right, bottom = shapely.total_bounds(shapes)
    scale = (WIDTH - 60) / (right - left)

    def fit(points: Points) -> Points:
        """Places on the cone as units of the drawing."""
        placed: Points = (points - (left, top)) * scale + (30, 26)
        return placed

    paths = dict(
        zip((area["area_id"] for area in areas), simplified(areas, shapely.transform(shapes, fit)), strict=True)
    )
    return {
        "areas": [{**area, "path": outline(paths[area["area_id"]])} for area in areas],
        "labels": [(area_id, *fit(lambert(numpy.array([place])))[0].round()) for area_id, place in LABELS.items()],
        "water": [outline(shapely.union_all(list(paths.values())).buffer(reach).simplify(1)) for reach in (5, 11, 18)],
        "size": (WIDTH, round((bottom - top) * scale) + 52),
    }


def simplified(areas: list[dict[str, Any]], shapes: NDArray[Any]) -> list[shapely.Geometry]:
    """Shapes with less detail; common borders of areas of one kind stay common."""
    kinds = numpy.array([area["kind"] for area in areas])
    simple = shapes.copy()
    for kind in set(kinds):
        simple[kinds == kind] = shapely.coverage_simplify(shapes[kinds == kind], TOLERANCE)
    return list(simple)


async def commune_map(datasette: Datasette) -> dict[str, Any]:
    """The map of the served database, drawn once."""
    if datasette not in MAPS:
        rows = (await datasette.get_database("caillou").execute("SELECT * FROM area_shapes")).rows
        MAPS[datasette] = drawn([dict(row) for row in rows])
    return MAPS[datasette]


def download(datasette: Datasette) -> dict[str, Any]:
    """Size in bytes and SHA-256 of the served file; no hash where no build wrote one beside it."""
    path = Path(datasette.get_database("caillou").path)
    sums = path.with_name("SHA256SUMS")
    return {"size": path.stat().st_size, "sha256": sums.read_text().split()[0] if sums.is_file() else None}


@hookimpl
def extra_template_vars(datasette: Datasette, view_name: str) -> Any:
    """The variables `map`, `file` and `questions`, on the home page."""
    if view_name != "index":
        return {}

    async def variables() -> dict[str, Any]:
        questions = await datasette.get_canned_queries("caillou", None)
        return {"map": await commune_map(datasette), "file": download(datasette), "questions": questions}

    return variables
