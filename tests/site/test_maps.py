"""The shapes of communes and provinces as drawings: laws of every map."""

import gzip
import re
import sqlite3
from itertools import combinations
from pathlib import Path

import numpy
import pytest
import shapely

from etl.site.lettering import overlap
from etl.site.maps import DETAIL, SHAPES, Shapes
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


def points(path: str) -> set[tuple[int, int]]:
    """The corners of an SVG path of ours, in tenths."""
    found = set()
    for ring in path.strip("Mz").split("zM"):
        start, _, steps = ring.partition("l")
        numbers = [round(10 * float(text)) for text in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", f"{start} {steps}")]
        walk = numpy.cumsum(numpy.array(numbers).reshape(-1, 2), axis=0)
        found |= {(int(x), int(y)) for x, y in walk}
    return found


def test_a_path_leads_through_the_corners_of_its_shape(shapes: Shapes) -> None:
    for area, shape in zip(shapes.areas, shapes.simplified(DETAIL), strict=True):
        corners = numpy.rint(10 * shapely.get_coordinates(shape)).astype(int)
        assert points(area.path) == {(int(x), int(y)) for x, y in corners}, area.name


def test_a_province_ends_where_its_communes_end(shapes: Shapes) -> None:
    for province in shapes.provinces:
        communes = [area for area in shapes.communes if area.parent_id == province.id]
        assert points(province.path) <= set().union(*(points(area.path) for area in communes)), province.name


def test_the_map_of_all_communes_is_light(shapes: Shapes) -> None:
    drawn = "".join([*(area.path for area in shapes.areas), *shapes.water])
    assert len(gzip.compress(drawn.encode())) < 20_000


def test_an_island_names_the_places_nearest_to_it(shapes: Shapes) -> None:
    assert [area.name for area in shapes.nearest("98814")] == ["Maré", "Ouvéa"]
    assert "Poum" in [area.name for area in shapes.nearest("98801")]


def test_a_closer_view_of_several_places_holds_them_all(shapes: Shapes) -> None:
    ids = ("98811", "98822", "98823", "98825", "98830")
    near = shapes.near(*ids)
    assert near
    assert {area.id for area in near.areas if near.is_inside(area) and area.kind == "commune"} == set(ids)


def test_no_word_on_a_closer_view_lies_on_another(shapes: Shapes, database: Path) -> None:
    with sqlite3.connect(database) as db:
        db.row_factory = sqlite3.Row
        stations = [dict(row) for row in db.execute("SELECT *, 800 AS registered FROM polling_stations")]
    for area in shapes.communes:
        near = shapes.near(area.id)
        assert near
        dots = near.dots(
            [row for row in stations if row["commune_id"] == area.id and row["election_id"].endswith("2026")]
        )
        boxes = [dot.label.box for dot in dots if dot.label] + [label.box for _, label in near.names(dots, "fr")]
        assert not any(overlap(one, other) for one, other in combinations(boxes, 2)), area.name
        assert not any(overlap(box, dot.box) for box in boxes for dot in dots), area.name


@pytest.mark.parametrize("kept", [{"province"}, {"commune"}])
def test_some_shapes_only_make_a_map_too(shapes: Shapes, kept: set[str]) -> None:
    rows = [row for row in shapes.rows if row["kind"] in kept]
    for some in (rows, rows[:1]):
        part = Shapes(some)
        assert {area.id for area in part.areas} == {row["id"] for row in some}
        assert part.water
        assert all(part.near(row["id"]) for row in some)
        assert part.nearest(some[0]["id"]) == [] or len(some) > 1
