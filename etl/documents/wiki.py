"""Wiki-like text: headings between equals signs, an infobox as a list of keys and values, paragraphs."""

import re
from collections.abc import Iterator

from etl.documents.blocks import Span, lines, span
from etl.documents.document import Document, Field, Section
from etl.errors import SeedError

HEADING = re.compile(r"(?P<open>={1,6})\s*(?P<title>[^=\s].*?)\s*(?P<close>=*)")
FIELD = re.compile(r"(?:[-*|]\s*)(?P<key>[A-Za-zÀ-ÿ][\w \-]{0,40}?)\s*(?P<sign>[:=])\s*(?P<value>.*)")
NUMBERED = re.compile(r"(?P<name>.*?)\s*(?P<number>[0-9]*)")
OF_AN_OFFICE = {
    *("office", "primeminister", "president", "governor", "monarch", "deputy", "predecessor", "successor"),
    *("termstart", "termend", "term", "constituency", "fonction", "predecesseur", "successeur"),
}
BRACKETS = {"{{": "}}", "[[": "]]"}
BRACKET = re.compile(r"\{\{|\}\}|\[\[|\]\]")


def read(document: Document) -> None:
    """Fills a document from wiki-like text."""
    require_closed(document)
    in_infobox = True
    for line in lines(document.text):
        heading = HEADING.fullmatch(line.text)
        if heading:
            add_heading(document, line, heading)
        elif in_infobox and FIELD.fullmatch(line.text):
            document.infobox.append(field_of(document, line))
        elif line.text.startswith(("{{", "}}")):
            document.aside.append(line)
        else:
            in_infobox = in_infobox and is_title_again(document, line)
            document.paragraphs.append(line)


def require_closed(document: Document) -> None:
    """Raises SeedError at the first bracket that nothing closes, or that closes nothing."""
    opened: list[re.Match[str]] = []
    for match in BRACKET.finditer(document.text):
        if match[0] in BRACKETS:
            opened.append(match)
        elif opened and BRACKETS[opened[-1][0]] == match[0]:
            opened.pop()
        else:
            raise unbalanced(document, match, "closes nothing")
    if opened:
        raise unbalanced(document, opened[0], "is never closed")


def unbalanced(document: Document, bracket: re.Match[str], problem: str) -> SeedError:
    """Which bracket is wrong, and on which line."""
    line = document.text.count("\n", 0, bracket.start()) + 1
    return SeedError(f"{document.source.path}:{line}", f"{bracket[0]} {problem}; expected brackets in pairs")


def add_heading(document: Document, line: Span, heading: re.Match[str]) -> None:
    """A heading of one sign is the title; others are sections."""
    start = line.start + heading.start("title")
    title = span(document.text, start, start + len(heading["title"]))
    level = len(heading["open"])
    if level == 1 and document.title is None:
        document.title = title
    else:
        document.sections.append(Section(title, max(1, level - 1)))


def field_of(document: Document, line: Span) -> Field:
    """A line of the infobox; its group is an office with its number, or the person."""
    match = FIELD.fullmatch(line.text)
    numbered = NUMBERED.fullmatch(match["key"] if match else "")
    if not match or not numbered:
        raise AssertionError(line.text)
    start = line.start + match.start("value")
    name, number = numbered["name"], numbered["number"]
    group = f"office {number}".strip() if number or is_of_an_office(name) else "person"
    return Field(group, name, span(document.text, start, line.end))


def is_of_an_office(key: str) -> bool:
    """Whether a key without a number belongs to the first office."""
    return key.lower().replace(" ", "").replace("_", "") in OF_AN_OFFICE


def is_title_again(document: Document, line: Span) -> bool:
    """Whether a line above the infobox only repeats the title."""
    return document.title is not None and line.text == document.title.text


def groups(document: Document) -> Iterator[tuple[str, list[Field]]]:
    """The fields of the infobox, those of one group together, in the order of the text."""
    for group in dict.fromkeys(one.group for one in document.infobox):
        yield group, [one for one in document.infobox if one.group == group]
