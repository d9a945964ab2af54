"""The shapes of communes and provinces as paths of drawings, projected so that they look like New Caledonia."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import numpy
import shapely
from datasette.app import Datasette
from numpy.typing import NDArray

from etl.site.projection import Points, lambert, outline

Row = dict[str, Any]
WIDTH = 760
MARGIN = (30, 26)
DETAIL = 1.2
"""How far a simplified line may stray, in units of the drawing: about 600 m."""
NEAR_WIDTH, NEAR_DETAIL = 660, 0.6
SMALL = (176, 133)
"""Width and height of the small map in a closer view."""
TALLEST, FLATTEST = 0.85, 0.5
"""Width and detail of a closer view, and the limits of its height as a share of its width."""
SHAPES = "SELECT id, kind, name, parent_id, geometry FROM areas WHERE geometry IS NOT NULL ORDER BY kind, id"
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


@dataclass(frozen=True)
class Area:
    """A shape that can be drawn: `kind` is commune or province, `parent_id` the province of a commune."""

    id: str
    name: str
    kind: str
    parent_id: str | None
    path: str


@dataclass(frozen=True)
class Near:
    """A closer view, 660 wide: the shapes in it in detail, the part of the whole drawing that it shows, and the corner
    in which a small map of the whole hides least.
    """

    areas: list[Area]
    height: int
    frame: tuple[float, ...]
    corner: tuple[int, int]
    whole: "Shapes"

    def at(self, longitude: float, latitude: float) -> tuple[float, float] | None:
        """Where a point in degrees stands in the view; None outside it."""
        x, y = self.whole.at(longitude, latitude)
        left, top, right, bottom = self.frame
        if not (left <= x <= right and top <= y <= bottom):
            return None
        scale = NEAR_WIDTH / (right - left)
        return round((x - left) * scale, 1), round((y - top) * scale, 1)


def framed(bounds: NDArray[numpy.float64]) -> NDArray[numpy.float64]:
    """Bounds with a margin around them, neither too flat nor too tall for a page."""
    left, top, right, bottom = bounds
    width, height = (right - left) * 1.24, (bottom - top) * 1.24
    width, height = max(width, height / TALLEST), max(height, width * FLATTEST)
    across, down = (left + right) / 2, (top + bottom) / 2
    return numpy.array((across - width / 2, down - height / 2, across + width / 2, down + height / 2))


def emptiest(land: shapely.Geometry, height: int) -> tuple[int, int]:
    """Where a small map stands in a closer view: the corner that it shares least with the land."""
    width, tall = SMALL
    corners = [(x, y) for y in (height - tall - 10, 10) for x in (10, NEAR_WIDTH - width - 10)]
    lefts, tops = numpy.array(corners, dtype=float).T
    boxes = shapely.box(lefts, tops, lefts + width, tops + tall)
    return corners[int(numpy.argmin(shapely.area(shapely.intersection(land, boxes))))]


class Shapes:
    """All shapes of a database in units of one drawing, 760 wide."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        shapes = shapely.transform(shapely.from_geojson([row["geometry"] for row in rows]), lambert)
        left, top, right, bottom = shapely.total_bounds(shapes) if rows else (0, 0, 1, 1)
        self.corner, self.scale = numpy.array((left, top)), (WIDTH - 2 * MARGIN[0]) / (right - left)
        self.size = (WIDTH, round((bottom - top) * self.scale) + 2 * MARGIN[1])
        self.shapes = shapely.transform(shapes, self.fit)
        self.near = lru_cache(maxsize=64)(self.view)

    def fit(self, points: Points) -> Points:
        """Places on the cone as units of the drawing."""
        placed: Points = (points - self.corner) * self.scale + MARGIN
        return placed

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where a point in degrees stands in the drawing."""
        x, y = self.fit(lambert(numpy.array([(longitude, latitude)])))[0]
        return round(float(x), 2), round(float(y), 2)

    def simplified(self, detail: float) -> list[shapely.Geometry]:
        """Shapes with less detail; common borders of areas of one kind stay common."""
        kinds = numpy.array([row["kind"] for row in self.rows])
        simple = self.shapes.copy()
        for kind in set(kinds):
            simple[kinds == kind] = shapely.coverage_simplify(self.shapes[kinds == kind], detail)
        return list(simple)

    def drawn(self, geometries: Sequence[shapely.Geometry]) -> list[Area]:
        """Areas with their paths; those of which nothing is left to draw are left out."""
        return [
            Area(row["id"], row["name"], row["kind"], row["parent_id"], outline(shape))
            for row, shape in zip(self.rows, geometries, strict=True)
            if not shapely.is_empty(shape)
        ]

    @cached_property
    def areas(self) -> list[Area]:
        """Every area, with the detail that a map of the whole can show."""
        return self.drawn(self.simplified(DETAIL))

    @property
    def communes(self) -> list[Area]:
        """The communes."""
        return [area for area in self.areas if area.kind == "commune"]

    @property
    def provinces(self) -> list[Area]:
        """The provinces."""
        return [area for area in self.areas if area.kind == "province"]

    @cached_property
    def water(self) -> list[str]:
        """Three lines around the land; an ornament."""
        land = shapely.union_all(self.simplified(DETAIL))
        return [outline(land.buffer(reach).simplify(1)) for reach in (5, 11, 18)]

    @cached_property
    def labels(self) -> list[tuple[Area, float, float]]:
        """The areas whose names are written on a map of the whole, and where."""
        areas = {area.id: area for area in self.areas}
        return [(areas[key], *self.at(*place)) for key, place in LABELS.items() if key in areas]

    def view(self, area_id: str) -> Near | None:
        """A closer view of one area and what lies around it; None where it has no shape."""
        found = [shape for row, shape in zip(self.rows, self.shapes, strict=True) if row["id"] == area_id]
        if not found:
            return None
        frame = framed(shapely.bounds(found[0]))
        scale = NEAR_WIDTH / (frame[2] - frame[0])

        def closer(points: Points) -> Points:
            """Units of the whole drawing as units of the closer view."""
            placed: Points = (points - frame[:2]) * scale
            return placed

        cut = [shapely.clip_by_rect(shape, *frame) for shape in self.simplified(NEAR_DETAIL / scale)]
        height = round((frame[3] - frame[1]) * scale)
        corner = emptiest(shapely.transform(found[0], closer), height)
        return Near(self.drawn(list(shapely.transform(cut, closer))), height, tuple(map(float, frame)), corner, self)

    def neighbours(self, area_id: str) -> list[Area]:
        """Areas of the same kind that share a border with one."""
        own = next((i for i, row in enumerate(self.rows) if row["id"] == area_id), None)
        if own is None:
            return []
        touching = shapely.intersects(self.shapes[own], self.shapes)
        same = [row["kind"] == self.rows[own]["kind"] and i != own for i, row in enumerate(self.rows)]
        return [area for area, near, fits in zip(self.areas, touching, same, strict=True) if near and fits]


SHAPES_OF: WeakKeyDictionary[Datasette, Shapes] = WeakKeyDictionary()


async def shapes(datasette: Datasette) -> Shapes:
    """The shapes of the served database, read once."""
    if datasette not in SHAPES_OF:
        rows = (await datasette.get_database("caillou").execute(SHAPES)).rows
        SHAPES_OF[datasette] = Shapes([dict(row) for row in rows])
    return SHAPES_OF[datasette]
