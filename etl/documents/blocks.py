"""Lines and paragraphs of a text, with their offsets in characters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LINE = re.compile(r"[^\r\n]+")
WRAPPED = 50
OPEN_ENDED = re.compile(r"[^.!?…:;»”\")\]]\Z")


@dataclass(frozen=True)
class Span:
    """Characters `start` to `end` of a text."""

    start: int
    end: int
    text: str


def span(text: str, start: int, end: int) -> Span:
    """The characters between two offsets, without the space around them."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Span(start + left, start + left + len(piece.strip()), piece.strip())


def lines(text: str, start: int = 0) -> Iterator[Span]:
    """The lines that are not blank, from an offset on."""
    for match in LINE.finditer(text, start):
        one = span(text, match.start(), match.end())
        if one.text:
            yield one


def joined(text: str, found: Iterator[Span]) -> Iterator[Span]:
    """The paragraphs of a text whose lines may be wrapped."""
    last: Span | None = None
    for line in found:
        if last and continues(text, last, line):
            last = span(text, last.start, line.end)
            continue
        if last:
            yield last
        last = line
    if last:
        yield last


def continues(text: str, last: Span, line: Span) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    is_next = text.count("\n", last.end, line.start) <= 1 and text.count("\r", last.end, line.start) <= 1
    width = len(last.text.splitlines()[-1])
    return is_next and width >= WRAPPED and (line.text[0].islower() or OPEN_ENDED.search(last.text) is not None)
