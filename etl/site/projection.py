"""Degrees to places on paper: the projection in which maps of New Caledonia are drawn, and outlines as SVG paths."""

import numpy
import shapely
from numpy.typing import NDArray

Points = NDArray[numpy.float64]
PARALLELS = numpy.radians((-20.0 - 2 / 3, -22.0 - 1 / 3))
ORIGIN = numpy.radians((166.0, -21.5))


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
