"""Where words stand in a drawing so that none lies on another."""

from collections.abc import Iterable
from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
LETTER, LINE = 7.3, 15
"""About how wide a letter is, and how high a line of words, in units of the drawing."""
EDGE = 4
"""How far words keep from the edge of the drawing."""
SHARE = {"start": 0, "middle": 0.5, "end": 1}
"""What part of the words stands left of their place, by the anchor of SVG."""


@dataclass(frozen=True)
class Label:
    """Words and where they stand."""

    words: str
    x: float
    y: float
    anchor: str

    @property
    def box(self) -> Box:
        """About what they cover."""
        width = LETTER * (len(self.words) + 1)
        left = self.x - width * SHARE[self.anchor]
        return left, self.y - LINE + 4, left + width, self.y + 4


def around(box: Box, words: str) -> list[Label]:
    """Where the words of a mark may stand, best place first."""
    left, top, right, bottom = box
    middle, level = round((left + right) / 2, 1), round((top + bottom) / 2 + 4, 1)
    return [
        Label(words, round(right + 3, 1), level, "start"),
        Label(words, round(left - 3, 1), level, "end"),
        Label(words, middle, round(top - 5, 1), "middle"),
        Label(words, middle, round(bottom + 13, 1), "middle"),
    ]


def across(box: Box, words: str) -> list[Label]:
    """Where the name of an area may stand: on it where it is wide enough, else beside it."""
    left, top, right, bottom = box
    on = Label(words, round((left + right) / 2, 1), round((top + bottom) / 2 + 4, 1), "middle")
    return [on] if LETTER * len(words) < 1.3 * (right - left) else around(box, words)


def free(labels: Iterable[Label], size: tuple[float, float], taken: list[Box]) -> Label | None:
    """The first label that is inside a drawing and lies on nothing taken, its own place then being taken too."""
    for label in labels:
        if within(label.box, size) and not any(overlap(label.box, box) for box in taken):
            taken.append(label.box)
            return label
    return None


def within(box: Box, size: tuple[float, float]) -> bool:
    """Whether a box is inside a drawing of some width and height."""
    left, top, right, bottom = box
    return left >= EDGE and top >= EDGE and right <= size[0] - EDGE and bottom <= size[1] - EDGE


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes have a part in common."""
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]
