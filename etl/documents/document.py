"""What a raw text says about itself, and which of its paragraphs belong to the article."""

from dataclasses import dataclass, field
from datetime import date

from etl.documents.blocks import Span
from etl.documents.dates import is_future
from etl.documents.text import Text
from etl.errors import SeedError


@dataclass(frozen=True)
class Section:
    """A heading inside the article; `level` is 1 below the title."""

    heading: Span
    level: int


@dataclass(frozen=True)
class Field:
    """A key and a value of an infobox; keys that end in the same number belong to one group."""

    group: str
    key: str
    value: Span


@dataclass
class Document:
    """A raw article; offsets count the characters of `text`."""

    source: Text
    layout: str
    kind: str
    text: str
    language: str | None = None
    title: Span | None = None
    kicker: Span | None = None
    author: str | None = None
    published: str | None = None
    updated: str | None = None
    minutes: int | None = None
    sections: list[Section] = field(default_factory=list)
    paragraphs: list[Span] = field(default_factory=list)
    infobox: list[Field] = field(default_factory=list)
    aside: list[Span] = field(default_factory=list)

    def own(self) -> list[Span]:
        """Everything that belongs to the article, in the order of the text: what may hold mentions."""
        spans = [*self.paragraphs, *(section.heading for section in self.sections)]
        spans += [one for one in (self.title, self.kicker) if one]
        return sorted([*spans, *(one.value for one in self.infobox)], key=lambda one: one.start)


def require_past(document: Document, today: date) -> None:
    """Raises SeedError where the article says that it was published or updated on a day to come."""
    for what, day in (("published", document.published), ("updated", document.updated)):
        if day and is_future(day, today):
            raise SeedError(
                document.source.path, f"{what} on {day}, which is yet to come; expected a day that has been"
            )
