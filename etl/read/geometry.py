"""GeoJSON seeds to the shapes of areas."""

import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import shape

from etl.errors import SeedError
from etl.read.text import opened


def shapes(seeds: Path, area_ids: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """Origin, area id and geometry (GeoJSON text, WGS 84 degrees) of each feature."""
    paths = sorted((seeds / "geometry").glob("*.geojson"))
    if not paths:
        raise SeedError(seeds / "geometry", "no .geojson file here; expected the shapes of areas")
    for path in paths:
        for number, feature in enumerate(features(path), 1):
            yield geometry(path, number, feature, area_ids)


def features(path: Path) -> list[Any]:
    """The features of a collection."""
    with opened(path) as file:
        try:
            collection = json.load(file)
        except json.JSONDecodeError as error:
            raise SeedError(f"{path}:{error.lineno}", f"not JSON: {error.msg}; expected GeoJSON") from None
    if not isinstance(collection, dict) or not isinstance(collection.get("features"), list):
        raise SeedError(path, "found no list of features; expected a GeoJSON FeatureCollection")
    return list(collection["features"])


def geometry(path: Path, number: int, feature: Any, area_ids: Collection[str]) -> tuple[str, str, str]:
    """Origin, area id and geometry of a feature, if the area is known and the geometry is a valid polygon on Earth."""
    try:
        area_id, polygon = str(feature["properties"]["id"]), shape(feature["geometry"])
    except (KeyError, TypeError, ValueError, AttributeError, shapely.errors.ShapelyError):
        raise SeedError(path, f"feature {number} has no id or no geometry that can be read; expected both") from None
    origin = f"{path}:{line_of(path, area_id)}"
    if area_id not in area_ids:
        raise SeedError(origin, f"unknown area {area_id!r}; expected one that is in areas")
    if problem := problem_of(polygon):
        raise SeedError(origin, f"area {area_id} {problem}")
    return origin, area_id, json.dumps(feature["geometry"], separators=(",", ":"))


def problem_of(polygon: Any) -> str:
    """What is wrong with a shape, in a few words; empty where nothing is."""
    if polygon.geom_type not in ("Polygon", "MultiPolygon"):
        return f"is a {polygon.geom_type}; expected a Polygon or MultiPolygon"
    if not polygon.is_valid:
        return f"has a broken ring: {shapely.is_valid_reason(polygon)}; expected rings that do not cross"
    if polygon.is_empty or not shapely.box(-180, -90, 180, 90).covers(polygon):
        return "is empty or leaves the globe; expected degrees, longitude before latitude"
    return ""


def line_of(path: Path, area_id: str) -> int:
    """The line where the id of an area stands, or 1 where it is written in another way."""
    with opened(path) as file:
        return next((line for line, text in enumerate(file, 1) if json.dumps(area_id) in text), 1)
