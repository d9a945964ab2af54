"""GeoJSON seeds to the shapes of areas."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import shape

from etl.errors import SeedError
from etl.read.text import opened


def shapes(seeds: Path) -> Iterator[tuple[Path, str, str]]:
    """File, area id and geometry (GeoJSON text, WGS 84 degrees) of each feature."""
    for path in sorted((seeds / "geometry").glob("*.geojson")):
        for number, feature in enumerate(features(path), 1):
            yield path, *geometry(path, number, feature)


def features(path: Path) -> list[Any]:
    """The features of a collection."""
    with opened(path) as file:
        try:
            collection = json.load(file)
        except json.JSONDecodeError as error:
            raise SeedError(f"{path}:{error.lineno}", f"not JSON: {error.msg}") from None
    if not isinstance(collection, dict) or not isinstance(collection.get("features"), list):
        raise SeedError(path, "expected a GeoJSON FeatureCollection")
    return list(collection["features"])


def geometry(path: Path, number: int, feature: Any) -> tuple[str, str]:
    """Area id and geometry of a feature, if the geometry is a valid polygon on Earth."""
    try:
        area_id, polygon = str(feature["properties"]["id"]), shape(feature["geometry"])
    except (KeyError, TypeError, ValueError, AttributeError, shapely.errors.ShapelyError):
        raise SeedError(path, f"feature {number} has no id or no geometry that can be read") from None
    if polygon.geom_type not in ("Polygon", "MultiPolygon"):
        raise SeedError(path, f"area {area_id} is a {polygon.geom_type}; expected a Polygon or MultiPolygon")
    if not polygon.is_valid:
        raise SeedError(path, f"area {area_id}: {shapely.is_valid_reason(polygon)}; expected rings that do not cross")
    if polygon.is_empty or not shapely.box(-180, -90, 180, 90).covers(polygon):
        raise SeedError(path, f"area {area_id} is empty or leaves the globe; expected degrees, longitude first")
    return area_id, json.dumps(feature["geometry"], separators=(",", ":"))
