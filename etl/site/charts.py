"""Where the parts of pictures stand: seats in a half circle, years along an axis."""

import math
from dataclasses import dataclass

WIDTH = 600
CENTRE = (300, 300)
INNER, OUTER = 110, 280
WIDEST = 48.0
STEPS = (1, 2, 5, 10, 20, 50, 100)
TICKS = 8


@dataclass(frozen=True)
class Seat:
    """A place in a half circle: its centre, and the radius of all."""

    x: float
    y: float
    radius: float


def half_circle(seats: int) -> list[Seat]:
    """So many seats in rows of a half circle 600 by 374, from left to right."""
    if seats < 1:
        return []
    radii = row_radii(max(1, round(math.sqrt(seats / 3.4))))
    counts = shared(seats, radii)
    along_rows = [math.pi * radius / max(1, count - 1) for radius, count in zip(radii, counts, strict=True)]
    gap = min([radii[0] - radii[1]] if len(radii) > 1 else [WIDEST], default=WIDEST)
    placed = sorted(place for radius, count in zip(radii, counts, strict=True) for place in along(radius, count))
    return [Seat(x, y, round(min(gap, WIDEST, *along_rows) * 0.4, 1)) for _, x, y in placed]


def row_radii(rows: int) -> list[float]:
    """The radius of each row of seats, the outermost first."""
    if rows == 1:
        return [OUTER - 60.0]
    return [OUTER - (OUTER - INNER) * row / (rows - 1) for row in range(rows)]


def shared(seats: int, radii: list[float]) -> list[int]:
    """How many seats stand in each row, in proportion to its length."""
    total = sum(radii)
    counts = [math.floor(seats * radius / total) for radius in radii]
    for row in sorted(range(len(radii)), key=lambda row: counts[row] - seats * radii[row] / total)[
        : seats - sum(counts)
    ]:
        counts[row] += 1
    return counts


def along(radius: float, count: int) -> list[tuple[float, float, float]]:
    """Angle, x and y of seats along one row."""
    angles = [math.pi * (0.5 if count == 1 else seat / (count - 1)) for seat in range(count)]
    return [
        (angle, round(CENTRE[0] - radius * math.cos(angle), 1), round(CENTRE[1] - radius * math.sin(angle), 1))
        for angle in angles
    ]


def when(date: str, is_end: bool = False) -> float:
    """A partial ISO date as a year and a fraction of it; an end known to the year or month is the end of that."""
    year, *rest = (int(part) for part in date.split("-"))
    month, day = ([*rest, 0, 0])[:2]
    if not month:
        return year + (0.999 if is_end else 0)
    if not day:
        return year + (month - (0 if is_end else 1)) / 12
    return year + (month - 1) / 12 + (day - 1) / 372


@dataclass(frozen=True)
class Axis:
    """Years from left to right; places on it are percent of its width."""

    first: float
    last: float

    def at(self, date: str, is_end: bool = False) -> float:
        """Where a date stands."""
        return round(100 * (when(date, is_end) - self.first) / (self.last - self.first), 2)

    @property
    def ticks(self) -> list[tuple[int, float]]:
        """Round years and where they stand."""
        span = self.last - self.first
        step = next((step for step in STEPS if span / step <= TICKS), STEPS[-1])
        years = range(math.ceil(self.first / step) * step, math.floor(self.last) + 1, step)
        return [(year, self.at(str(year))) for year in years]


def axis(dates: list[str | None], until: str) -> Axis:
    """The axis that holds all dates and the day on which the record ends."""
    known = [when(date) for date in dates if date]
    return Axis(
        min(math.floor(min([*known, when(until) - 1])), math.floor(when(until) - 1)), when(until, is_end=True) + 0.3
    )
