"""Degrees to places on paper: the projection in which maps of New Caledonia are drawn, and areas as SVG paths."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy
import shapely
from numpy.typing import NDArray

Points = NDArray[numpy.float64]
PARALLELS = numpy.radians((-20.0 - 2 / 3, -22.0 - 1 / 3))
ORIGIN = numpy.radians((166.0, -21.5))


@dataclass(frozen=True)
class Area:
    """A shape that can be drawn: `kind` is commune or province, `parent_id` the province of a commune."""

    id: str
    names: dict[str, str]
    kind: str
    parent_id: str | None
    path: str

    @property
    def name(self) -> str:
        """Its official name, which is French."""
        return self.names["fr"]


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
    """The rings of a geometry as the data of an SVG path, to a tenth of a unit, in steps, which are short."""
    rings = (shapely.get_coordinates(ring) for ring in shapely.get_rings(shapely.get_parts(geometry)))
    return "".join(map(closed, rings))


def closed(ring: Points) -> str:
    """One ring, rounded before the steps are taken, so that a border that two areas share stays one line."""
    places = numpy.rint(ring[:-1] * 10).astype(int)
    steps = numpy.diff(places, axis=0)
    steps = steps[steps.any(axis=1)]
    return f"M{written(places[:1])}l{written(steps)}z" if len(steps) else ""


def written(places: NDArray[numpy.int_]) -> str:
    """Pairs of tenths as SVG writes them shortest."""
    text = " ".join(f"{tenths / 10:g}" for tenths in places.flat).replace(" -", "-")
    return re.sub(r"(?<!\d)0\.", ".", text)


def waves(land: shapely.Geometry, reaches: Iterable[float]) -> list[str]:
    """Lines around the land at some distances, as on a sea chart; an ornament."""
    return [outline(shapely.simplify(shapely.buffer(land, reach), 1)) for reach in reaches]
