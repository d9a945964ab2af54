"""A closer view of places on a map: the part that it shows, in detail, and the polling stations in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy
import shapely
from numpy.typing import NDArray

from etl.site.dots import Dot, Row, building, spread
from etl.site.lettering import Box, Label, across, around, free
from etl.site.projection import Area, Points, outline, waves

Drawings = NDArray[numpy.object_]
WIDTH, DETAIL = 660, 0.6
"""Width of a view, and how far a simplified line may stray in it."""
TALLEST, FLATTEST = 0.85, 0.5
"""The limits of its height as a share of its width."""
AROUND = 0.12
"""What lies around the places, on each side, as a share of their width."""
SMALL = (176, 133)
"""Width and height of the small map that says where the places lie."""
LEAST_LAND = 30
"""Surface of an area in view, in square units, below which it is not named."""
WAVES = (7, 16, 27)
"""How far from the land the lines on the water run."""


@dataclass(frozen=True)
class Near:
    """A closer view, 660 wide, in units of its own; `frame` is the part of the whole drawing that it shows."""

    areas: list[Area]
    shapes: dict[str, shapely.Geometry]
    chosen: tuple[str, ...]
    frame: Box
    whole: Callable[[float, float], tuple[float, float]]

    @property
    def scale(self) -> float:
        """Units of the view in one unit of the whole drawing."""
        return WIDTH / (self.frame[2] - self.frame[0])

    @property
    def height(self) -> int:
        """Its height."""
        return round((self.frame[3] - self.frame[1]) * self.scale)

    @cached_property
    def land(self) -> shapely.Geometry:
        """All that is land in it."""
        return shapely.union_all(list(self.shapes.values()))

    @cached_property
    def edge(self) -> str:
        """The line around what the view is about."""
        inside = [self.shapes[area.id] for area in self.areas if area.kind == "commune" and self.is_inside(area)]
        return outline(shapely.union_all(inside))

    @cached_property
    def water(self) -> list[str]:
        """Lines around the land; an ornament."""
        return waves(self.land, WAVES)

    @cached_property
    def corner(self) -> tuple[int, int]:
        """Where the small map stands: the corner that it shares least with the land."""
        width, tall = SMALL
        corners = [(x, y) for y in (self.height - tall - 10, 10) for x in (10, WIDTH - width - 10)]
        lefts, tops = numpy.array(corners, dtype=float).T
        boxes = shapely.box(lefts, tops, lefts + width, tops + tall)
        return corners[int(numpy.argmin(shapely.area(shapely.intersection(self.land, boxes))))]

    def is_inside(self, area: Area) -> bool:
        """Whether an area is, or lies in, what the view is about."""
        return area.id in self.chosen or area.parent_id in self.chosen

    def at(self, longitude: float, latitude: float) -> tuple[float, float] | None:
        """Where a point in degrees stands in the view; None outside it."""
        x, y = self.whole(longitude, latitude)
        left, top, right, bottom = self.frame
        if not (left <= x <= right and top <= y <= bottom):
            return None
        return round((x - left) * self.scale, 1), round((y - top) * self.scale, 1)

    def taken(self) -> list[Box]:
        """Where no words can stand: on the small map."""
        x, y = self.corner
        return [(x, y, x + SMALL[0], y + SMALL[1])]

    def dots(self, rows: Iterable[Row]) -> list[Dot]:
        """Polling stations whose place is known and in view, the largest first, with the names that find room."""
        placed = [
            (row, at)
            for row in rows
            if row["latitude"] is not None and (at := self.at(row["longitude"], row["latitude"]))
        ]
        dots = sorted(spread(placed), key=lambda dot: (-dot.radius, dot.x))
        taken = self.taken() + [dot.box for dot in dots]
        names: dict[str, Label | None] = {}
        for dot in dots:
            if not names.get(building(dot.row)):
                names[building(dot.row)] = free(around(dot.box, building(dot.row)), (WIDTH, self.height), taken)
        return [Dot(dot.row, dot.x, dot.y, dot.radius, names.pop(building(dot.row), None)) for dot in dots]

    def names(self, dots: Sequence[Dot], language: str) -> list[tuple[Area, Label]]:
        """Names of communes where they hide neither a dot nor its name, the largest commune first."""
        taken = self.taken() + [dot.box for dot in dots] + [dot.label.box for dot in dots if dot.label]
        rooms = [(area, room) for area in self.areas if self.is_named(area) and (room := self.room(area))]
        rooms.sort(key=lambda pair: pair[1][0] - pair[1][2])
        found = [(area, free(across(room, area.names[language]), (WIDTH, self.height), taken)) for area, room in rooms]
        return [(area, label) for area, label in found if label]

    def is_named(self, area: Area) -> bool:
        """Whether the name of an area is written: of what lies around one commune, else of what is inside."""
        one = next((other.kind for other in self.areas if (other.id,) == self.chosen), None)
        return area.kind == "commune" and self.is_inside(area) != (one == "commune")

    def room(self, area: Area) -> Box | None:
        """The square in the middle of the largest part of an area in view, for its name; None where it is tiny."""
        parts = shapely.get_parts(shapely.clip_by_rect(self.shapes[area.id], 0, 0, WIDTH, self.height))
        largest = max(parts, key=shapely.area, default=None)
        if largest is None or shapely.area(largest) < LEAST_LAND:
            return None
        (x, y), edge = shapely.get_coordinates(shapely.maximum_inscribed_circle(largest, 1))
        reach = float(numpy.hypot(*(edge - (x, y))))
        return float(x) - reach, float(y) - reach, float(x) + reach, float(y) + reach


def framed(bounds: NDArray[numpy.float64]) -> Box:
    """Bounds with a margin around them, neither too flat nor too tall for a page."""
    left, top, right, bottom = map(float, bounds)
    width, height = (right - left) * (1 + 2 * AROUND), (bottom - top) * (1 + 2 * AROUND)
    width, height = max(width, height / TALLEST), max(height, width * FLATTEST)
    middle, level = (left + right) / 2, (top + bottom) / 2
    return middle - width / 2, level - height / 2, middle + width / 2, level + height / 2


def cut(shapes: Drawings, frame: Box) -> Drawings:
    """What lies in a frame, with a little more around it, so that the cut is out of sight."""
    margin = 0.05 * (frame[2] - frame[0])
    parts: Drawings = shapely.clip_by_rect(
        shapes, frame[0] - margin, frame[1] - margin, frame[2] + margin, frame[3] + margin
    )
    parts[shapely.area(parts) == 0] = shapely.Polygon()
    return parts


def moved(frame: Box) -> Callable[[Points], Points]:
    """What takes places in the whole drawing to places in a view of a part of it."""
    scale = WIDTH / (frame[2] - frame[0])

    def move(points: Points) -> Points:
        """Units of the whole drawing as units of the view."""
        placed: Points = (points - frame[:2]) * scale
        return placed

    return move
