"""The shapes of communes and provinces as paths of drawings, projected so that they look like New Caledonia."""

from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import numpy
import shapely
from datasette.app import Datasette
from numpy.typing import NDArray

from etl.site import near
from etl.site.near import Drawings, Near
from etl.site.projection import Area, Points, lambert, outline, waves

Row = dict[str, Any]
WIDTH = 760
MARGIN = (30, 26)
DETAIL, ROUGH = 0.8, 5
"""How far a simplified line may stray, in units of the drawing (about 500 m): on a map, and on a small one."""
WAVES = (5, 11, 18)
"""How far from the land the lines on the water run."""
SHAPES = """
SELECT id, kind, name, ifnull(name_en, name) AS name_en, parent_id, geometry
FROM areas
WHERE geometry IS NOT NULL
ORDER BY kind, id
"""
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


class Shapes:
    """All shapes of a database in units of one drawing, 760 wide."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        shapes = shapely.transform(shapely.from_geojson([row["geometry"] for row in rows]), lambert)
        left, top, right, bottom = shapely.total_bounds(shapes) if rows else (0, 0, 1, 1)
        self.corner, self.scale = numpy.array((left, top)), (WIDTH - 2 * MARGIN[0]) / (right - left)
        self.size = (WIDTH, round((bottom - top) * self.scale) + 2 * MARGIN[1])
        self.shapes: Drawings = shapely.transform(shapes, self.fit)
        self.near = lru_cache(maxsize=128)(self.view)
        self.neighbours = lru_cache(maxsize=128)(self.touching)
        self.nearest = lru_cache(maxsize=128)(self.across_the_sea)

    def fit(self, points: Points) -> Points:
        """Places on the cone as units of the drawing."""
        placed: Points = (points - self.corner) * self.scale + MARGIN
        return placed

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where a point in degrees stands in the drawing."""
        x, y = self.fit(lambert(numpy.array([(longitude, latitude)])))[0]
        return round(float(x), 2), round(float(y), 2)

    @cached_property
    def kinds(self) -> NDArray[numpy.str_]:
        """The kind of each shape."""
        return numpy.array([row["kind"] for row in self.rows], dtype=str)

    @cached_property
    def made_of(self) -> dict[int, list[int]]:
        """The communes of each province, by number, where they fill its shape."""
        found = {}
        for province in numpy.flatnonzero(self.kinds == "province"):
            own = [place for place, row in enumerate(self.rows) if row["parent_id"] == self.rows[province]["id"]]
            whole, parts = self.shapes[province], shapely.union_all(self.shapes[own])
            if shapely.area(shapely.symmetric_difference(whole, parts)) < 0.01 * shapely.area(whole):
                found[int(province)] = own
        return found

    def simplified(self, detail: float, shapes: Drawings | None = None) -> Drawings:
        """Shapes with less detail; common borders stay common, and a province is what its communes are."""
        simple = (self.shapes if shapes is None else shapes).copy()
        for kind in set(self.kinds):
            simple[self.kinds == kind] = shapely.coverage_simplify(simple[self.kinds == kind], detail)
        for province, communes in self.made_of.items():
            simple[province] = shapely.union_all(simple[communes])
        return simple

    def drawn(self, geometries: Drawings) -> list[Area]:
        """Areas with their paths; those of which nothing is left to draw are left out."""
        return [
            Area(row["id"], {"fr": row["name"], "en": row["name_en"]}, row["kind"], row["parent_id"], outline(shape))
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
    def rough(self) -> list[Area]:
        """Every area, for a map of the size of a thumb."""
        return self.drawn(self.simplified(ROUGH))

    @cached_property
    def water(self) -> list[str]:
        """Three lines around the land; an ornament."""
        return waves(shapely.union_all(self.simplified(DETAIL)), WAVES)

    @cached_property
    def labels(self) -> list[tuple[Area, float, float]]:
        """The areas whose names are written on a map of the whole, and where."""
        areas = {area.id: area for area in self.areas}
        return [(areas[key], *self.at(*place)) for key, place in LABELS.items() if key in areas]

    def view(self, *ids: str) -> Near | None:
        """A closer view of some areas and what lies around them; None where none has a shape."""
        chosen = [row["id"] in ids for row in self.rows]
        if not any(chosen):
            return None
        frame = near.framed(shapely.total_bounds(self.shapes[chosen]))
        detail = near.DETAIL * (frame[2] - frame[0]) / near.WIDTH
        placed = shapely.transform(self.simplified(detail, near.cut(self.shapes, frame)), near.moved(frame))
        by_id = {row["id"]: shape for row, shape in zip(self.rows, placed, strict=True)}
        return Near(self.drawn(placed), by_id, ids, frame, self.at)

    def number(self, area_id: str) -> int | None:
        """The place of an area among the rows; None where it has no shape."""
        return next((place for place, row in enumerate(self.rows) if row["id"] == area_id), None)

    def touching(self, area_id: str) -> list[Area]:
        """Areas of the same kind that share a border with one, by name."""
        own = self.number(area_id)
        if own is None:
            return []
        is_near = shapely.intersects(self.shapes[own], self.shapes) & (self.kinds == self.kinds[own])
        return self.known(row for row, fits in zip(self.rows, is_near, strict=True) if fits and row["id"] != area_id)

    def across_the_sea(self, area_id: str) -> list[Area]:
        """The two nearest areas of the same kind, for one that shares a border with none."""
        own = self.number(area_id)
        if own is None:
            return []
        distances = shapely.distance(self.shapes[own], self.shapes)
        order = [place for place in numpy.argsort(distances) if self.kinds[place] == self.kinds[own] and place != own]
        return self.known(self.rows[place] for place in order[:2])

    def known(self, rows: Iterable[Row]) -> list[Area]:
        """The areas of some rows, by name."""
        ids = {row["id"] for row in rows}
        return sorted((area for area in self.areas if area.id in ids), key=lambda area: area.name)


SHAPES_OF: WeakKeyDictionary[Datasette, Shapes] = WeakKeyDictionary()


async def shapes(datasette: Datasette) -> Shapes:
    """The shapes of the served database, read once."""
    if datasette not in SHAPES_OF:
        rows = (await datasette.get_database("caillou").execute(SHAPES)).rows
        SHAPES_OF[datasette] = Shapes([dict(row) for row in rows])
    return SHAPES_OF[datasette]
