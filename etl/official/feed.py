"""The election-night feed, XML, to records: one for each area and round.

Elements are dropped as soon as they have been read, and a document type is refused, since it is where entities that
grow without end are declared.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from xml.etree.ElementTree import Element
from xml.parsers import expat

from etl.errors import SeedError
from etl.official.columns import AREA_FIELDS, GROUP_FIELDS
from etl.official.records import Cells, Found, Record
from etl.official.source import opened
from etl.official.table import CODES

LEVELS = {"Departement": "territory", "Circonscription": "constituency", "Commune": "commune"}
CANDIDATES = ("Candidat", "Liste")
CHUNK = 1 << 16
DEEPEST = 50
LONGEST_TEXT = 20_000


class Reader:
    """Builds elements as they come, and turns each Tour into a record."""

    def __init__(self, path: Path, encoding: str | None) -> None:
        self.path = path
        self.stack: list[Element] = []
        self.lines: list[int] = []
        self.records: list[Record] = []
        self.unknown: set[str] = set()
        self.parser = expat.ParserCreate(encoding)
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.StartDoctypeDeclHandler = self.refuse

    def origin(self) -> str:
        """Where the parser stands."""
        return f"{self.path}:{self.parser.CurrentLineNumber}"

    def refuse(self, *_: object) -> None:
        """Refuses a document type, and with it every entity."""
        raise SeedError(self.origin(), "a document type (DOCTYPE); expected none, entities are refused")

    def start(self, tag: str, _: object) -> None:
        """Opens an element."""
        if len(self.stack) >= DEEPEST:
            raise SeedError(self.origin(), f"elements {DEEPEST} deep; expected Election, Departement, … Tour")
        self.stack.append(Element(tag))
        self.lines.append(self.parser.CurrentLineNumber)

    def text(self, text: str) -> None:
        """Adds to the text of the open element."""
        self.stack[-1].text = before = (self.stack[-1].text or "") + text
        if len(before) > LONGEST_TEXT:
            raise SeedError(self.origin(), f"a text of more than {LONGEST_TEXT} letters; expected a name or a count")

    def end(self, tag: str) -> None:
        """Closes an element: a Tour becomes a record, an area is dropped, anything else is kept by its parent."""
        element, line = self.stack.pop(), self.lines.pop()
        if tag == "Tour":
            self.add(element, f"{self.path}:{line}")
        elif tag not in LEVELS and self.stack:
            self.stack[-1].append(element)

    def add(self, tour: Element, origin: str) -> None:
        """Keeps the figures of a round, if its area is of the territory and they are not by nuance only."""
        places = [element for element in self.stack if element.tag in LEVELS]
        if not places or not is_of_territory(places[0]):
            return
        nuances = {element.tag for element in tour.iter() if element.tag.startswith("Nuances")}
        candidates = [element for element in tour.iter() if element.tag in CANDIDATES]
        self.unknown |= nuances
        if candidates or not nuances:
            groups = [candidate_cells(candidate, self.unknown) for candidate in candidates]
            cells = area_cells(places) | round_cells(tour)
            self.records.append(Record(origin, LEVELS[places[-1].tag], cells, groups))


def feed(path: Path, encoding: str | None) -> Found:
    """The records of a feed."""
    reader = reader_of(path, encoding)
    with opened(path) as file:
        try:
            for chunk in chunks(file):
                reader.parser.Parse(chunk, False)
            reader.parser.Parse(b"", True)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise SeedError(reader.origin(), f"not XML that can be read: {error}") from None
    if not reader.records:
        raise SeedError(path, "no figures of the territory; expected a Departement 988 or ZN with a Tour")
    return Found(reader.records, "feed", tuple(sorted(reader.unknown)))


def reader_of(path: Path, encoding: str | None) -> Reader:
    """A reader that takes the encoding from the file, unless it is told."""
    try:
        return Reader(path, encoding)
    except (LookupError, ValueError):
        raise SeedError(path, f"encoding {encoding!r} is not known; expected utf-8, iso-8859-1, …") from None


def chunks(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of a file, some at a time."""
    return iter(lambda: file.read(CHUNK), b"")


def is_of_territory(department: Element) -> bool:
    """Whether a department is New Caledonia, by any of its codes."""
    codes = {text_of(child).upper() for child in department if child.tag.startswith("Cod")}
    return department.tag == "Departement" and bool(codes & CODES)


def area_cells(places: list[Element]) -> Cells:
    """Codes and names of an area and those around it."""
    cells = {}
    for place in places:
        for child in place:
            field = AREA_FIELDS.get(child.tag.lower())
            if field:
                cells[field] = text_of(child)
    return cells


def round_cells(tour: Element) -> Cells:
    """The number of a round and its counts of ballots."""
    cells = {"round": text_of(tour.find("NumTour"))}
    mentions = tour.find("Mentions")
    for mention in mentions if mentions is not None else ():
        field = AREA_FIELDS.get(mention.tag.lower())
        if field:
            cells[field] = text_of(mention.find("Nombre"))
    return cells


def candidate_cells(candidate: Element, unknown: set[str]) -> Cells:
    """The cells of a candidate; names that are not known are noted."""
    cells = {}
    for child in candidate:
        field = GROUP_FIELDS.get(child.tag.lower())
        if field:
            cells[field] = text_of(child)
        elif not child.tag.startswith("Rapport"):
            unknown.add(child.tag)
    return cells


def text_of(element: Element | None) -> str:
    """The text of an element, with single spaces; none where it is missing."""
    return " ".join((element.text or "").split()) if element is not None else ""
