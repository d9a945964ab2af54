"""Plain press text, as it is copied from a page: headline, by-line, dates, paragraphs, and what is no part of it."""

import re
from collections.abc import Sequence

from etl.documents.asides import without_asides
from etl.documents.blocks import Span, joined, lines, span
from etl.documents.dates import date_in
from etl.documents.document import Document, Section

BARE_DATE = re.compile(r"\s*date[ \t]+(?P<date>[0-9]{4}(?:-[0-9]{2}){0,2})(?=\s)", re.IGNORECASE)
PUBLISHED = re.compile(r"(?:publié|paru|mis en ligne|published|posted)(?:e|es)?(?: le| on)?\b[ :]*(?P<rest>.*)", re.I)
UPDATED = re.compile(r"(?:mis(?:e)? à jour|modifié|(?:last )?updated)(?: le| on)?\b[ :]*(?P<rest>.*)", re.I)
READING = re.compile(r"(?:temps de lecture|reading time)\s*:?\s*(?P<rest>.*)", re.I)
MINUTES = re.compile(r"(?P<minutes>[0-9]{1,3})\s*min(?:utes?|s)?\.?(?: de lecture| read)?", re.I)
BY_LINE = re.compile(r"(?:par|by)\s+(?P<name>\S.{1,60})", re.I)
NAME = re.compile(r"[A-ZÀ-Þ][\w'’.-]+(?: (?:de |du |d['’])?[A-ZÀ-Þ][\w'’.-]+){1,3}")
SHORT = 160
HEADING = 100
HEADER = 12
UNFINISHED = re.compile(r"[^.,;:…]\Z")


def read(document: Document) -> None:
    """Fills a document from plain press text."""
    bare = BARE_DATE.match(document.text)
    if bare:
        document.published = bare["date"]
    found = joined(document.text, lines(document.text, bare.end() if bare else 0))
    rest = without_asides(document, list(found))
    place(document, without_by_line(document, headline(document, rest)))


def headline(document: Document, blocks: Sequence[Span]) -> Sequence[Span]:
    """Takes the title from the top, and the kicker where one stands above it; what is left."""
    top = 0
    while top < min(2, len(blocks) - 1) and is_headline(blocks[top]):
        top += 1
    if top:
        document.title = blocks[top - 1]
    if top > 1:
        document.kicker = blocks[0]
    return blocks[top:]


def is_headline(block: Span) -> bool:
    """Whether a block may be the title of an article."""
    return len(block.text) <= SHORT and UNFINISHED.search(block.text) is not None and not is_about(block.text)


def is_about(text: str) -> bool:
    """Whether a line says when or by whom, rather than what."""
    return any(form.match(text) for form in (PUBLISHED, UPDATED, READING)) or MINUTES.fullmatch(text) is not None


def without_by_line(document: Document, blocks: Sequence[Span]) -> list[Span]:
    """Takes author, dates and reading time from the first lines; what is left."""
    left = [block for block in blocks[:HEADER] if not (takes_label(document, block) or takes_author(document, block))]
    return [*left, *blocks[HEADER:]]


def takes_label(document: Document, block: Span) -> bool:
    """Takes a date or the reading time from a line; an empty label says nothing, and is nothing."""
    text = block.text
    if len(text) > HEADING:
        return False
    if UPDATED.match(text):
        document.updated = document.updated or date_in(text)
    elif PUBLISHED.match(text):
        document.published = document.published or date_in(text)
    elif not (READING.match(text) or MINUTES.fullmatch(text)):
        return False
    minutes = MINUTES.search(text)
    if minutes:
        document.minutes = int(minutes["minutes"])
    return True


def takes_author(document: Document, block: Span) -> bool:
    """Takes the author from a line that is only a name."""
    by_line = BY_LINE.fullmatch(block.text)
    name = by_line["name"] if by_line else block.text
    if document.author or not NAME.fullmatch(name):
        return False
    document.author = name
    return True


def place(document: Document, blocks: Sequence[Span]) -> None:
    """Headings become sections; all else is a paragraph."""
    for number, block in enumerate(blocks):
        if is_heading(document, block) and number + 1 < len(blocks):
            document.sections.append(Section(block, 1))
        else:
            document.paragraphs.append(span(document.text, block.start, block.end))


def is_heading(document: Document, block: Span) -> bool:
    """Whether a block stands alone between blank lines, is short and is no sentence."""
    around = document.text[max(0, block.start - 4) : block.start], document.text[block.end : block.end + 4]
    alone = all(part.replace("\r", "").count("\n") > 1 for part in around)
    return alone and len(block.text) <= HEADING and UNFINISHED.search(block.text) is not None
