"""Polling stations as circles on a map."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from etl.site.lettering import Box, Label

Row = dict[str, Any]
LEAST, MOST = 4.0, 13.0
"""Radius of the circle of a polling station."""


@dataclass(frozen=True)
class Dot:
    """A polling station: its row, its circle, and its name where there is room for it."""

    row: Row
    x: float
    y: float
    radius: float
    label: Label | None = None

    @property
    def box(self) -> Box:
        """What its circle covers."""
        return self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius


def spread(placed: Sequence[tuple[Row, tuple[float, float]]]) -> list[Dot]:
    """The circles of polling stations; those of one building stand side by side."""
    together: dict[tuple[float, float], list[Row]] = {}
    for row, at in placed:
        together.setdefault(at, []).append(row)
    dots = []
    for (x, y), rows in together.items():
        reach = 1.7 * max(map(radius, rows))
        dots += [
            Dot(row, round(x + reach * (place - (len(rows) - 1) / 2), 1), y, radius(row))
            for place, row in enumerate(rows)
        ]
    return dots


def building(row: Row) -> str:
    """The name of a polling station, without the number that tells stations of one building apart."""
    return re.sub(r"(?<=\D) \d$", "", row["name"])


def radius(row: Row) -> float:
    """The radius of the circle of a polling station: its surface goes with the registered voters."""
    registered: int = row["registered"] or 0
    return round(min(max(math.sqrt(registered) / 2.6, LEAST), MOST), 1)
