"""The shapes of communes and provinces as drawings: laws of every map."""

import sqlite3
from pathlib import Path

import numpy
import pytest
import shapely

from etl.site.maps import SHAPES, Shapes
from etl.site.near import WIDTH as NEAR_WIDTH
from etl.site.projection import lambert


def drawing(database: Path) -> Shapes:
    """The shapes of a database."""
    with sqlite3.connect(database) as db:
        db.row_factory = sqlite3.Row
        return Shapes([dict(row) for row in db.execute(SHAPES)])


@pytest.fixture(scope="module")
def shapes(database: Path) -> Shapes:
    """The shapes of New Caledonia."""
    return drawing(database)


def test_every_commune_and_province_is_drawn_once(shapes: Shapes) -> None:
    assert len({area.id for area in shapes.communes}) == len(shapes.communes) == 33
    assert sorted(area.id for area in shapes.provinces) == ["iles", "nord", "sud"]
    assert all(area.path.startswith("M") and area.path.endswith("z") for area in shapes.areas)


def test_north_is_up_and_east_is_right() -> None:
    places = lambert(numpy.array([(165.0, -21.0), (165.0, -22.0), (166.0, -21.0)]))
    assert places[0][1] < places[1][1]
    assert places[0][0] < places[2][0]


def test_the_projection_keeps_distances_within_a_thousandth() -> None:
    one, other = lambert(numpy.array([(166.45, -22.27), (167.24, -20.92)]))
    drawn = numpy.hypot(*(one - other)) * 6371
    longitudes, latitudes = numpy.radians((166.45, 167.24)), numpy.radians((-22.27, -20.92))
    haversine = numpy.sin(numpy.diff(latitudes) / 2) ** 2 + numpy.prod(numpy.cos(latitudes)) * (
        numpy.sin(numpy.diff(longitudes) / 2) ** 2
    )
    true = 2 * 6371 * numpy.arcsin(numpy.sqrt(haversine[0]))
    assert abs(drawn / true - 1) < 0.001


def test_neighbours_are_neighbours_of_each_other(shapes: Shapes) -> None:
    near = {area.id: {other.id for other in shapes.neighbours(area.id)} for area in shapes.communes}
    assert all(one in near[other] for one, others in near.items() for other in others)
    assert near["98818"] == {"98805", "98817"}
    assert near["98814"] == set()


def test_common_borders_stay_common_when_they_are_simplified(shapes: Shapes) -> None:
    communes = [shape for row, shape in zip(shapes.rows, shapes.simplified(3), strict=True) if row["kind"] == "commune"]
    assert shapely.coverage_is_valid(communes)
    assert sum(map(shapely.area, communes)) == pytest.approx(shapely.area(shapely.union_all(communes)), rel=1e-9)


def test_a_closer_view_holds_the_whole_place_and_fits_a_page(shapes: Shapes) -> None:
    for area in shapes.communes:
        near = shapes.near(area.id)
        assert near
        assert area.id in {other.id for other in near.areas}
        assert 0.4 * NEAR_WIDTH < near.height < 1.1 * NEAR_WIDTH


def test_a_point_stands_in_the_closer_view_of_its_commune_only(shapes: Shapes) -> None:
    lifou, noumea = shapes.near("98814"), shapes.near("98818")
    assert lifou and noumea
    assert lifou.at(167.24, -20.92) is not None
    assert noumea.at(167.24, -20.92) is None


def test_a_place_without_a_shape_has_no_closer_view_and_no_neighbours(shapes: Shapes) -> None:
    assert shapes.near("circo-1") is None
    assert shapes.neighbours("circo-1") == []


def test_no_shapes_at_all_is_an_empty_map() -> None:
    empty = Shapes([])
    assert empty.areas == []
    assert empty.labels == []
    assert empty.near("98814") is None


def test_the_shapes_of_another_country_are_drawn_too(exemple_built: Path) -> None:
    shapes = drawing(exemple_built / "dist" / "caillou.db")
    assert {area.id for area in shapes.communes} == {"port", "mont", "pont"}
