"""Markdown with front matter: what the front matter says, headings, paragraphs."""

import re

import yaml

from etl.documents.asides import without_asides
from etl.documents.blocks import Span, joined, lines, span
from etl.documents.dates import date_in
from etl.documents.document import Document, Section
from etl.documents.press import without_by_line
from etl.errors import SeedError

FRONT = re.compile(r"---[ \t]*\r?\n(?P<front>.*?\n)---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
HEADING = re.compile(r"(?P<signs>#{1,6})\s+(?P<title>.*?)\s*#*")
LANGUAGES = {"fr", "en"}
KINDS = {"press", "encyclopedia", "official", "analysis"}


def read(document: Document) -> None:
    """Fills a document from Markdown."""
    front = FRONT.match(document.text)
    if front:
        take_front(document, front)
    blocks = without_asides(document, list(joined(document.text, lines(document.text, front.end() if front else 0))))
    left = []
    for block in blocks:
        heading = HEADING.fullmatch(block.text)
        if heading and heading["title"]:
            add_heading(document, block, heading)
        else:
            left.append(block)
    document.paragraphs = without_by_line(document, left)


def add_heading(document: Document, block: Span, heading: re.Match[str]) -> None:
    """The first heading of one sign is the title; others are sections."""
    start = block.start + heading.start("title")
    title = span(document.text, start, start + len(heading["title"]))
    level = len(heading["signs"])
    if level == 1 and document.title is None:
        document.title = title
    else:
        document.sections.append(Section(title, max(1, level - 1)))


def take_front(document: Document, match: re.Match[str]) -> None:
    """Takes title, author, dates, kind and language from the front matter."""
    front = front_matter(document, match["front"])
    document.author = front.get("author") or None
    document.published = date_in(front.get("published_on") or front.get("date") or "")
    document.updated = date_in(front.get("updated_on") or front.get("updated") or "")
    language, kind = front.get("language") or front.get("lang"), front.get("kind")
    document.language = language if language in LANGUAGES else None
    document.kind = kind if kind in KINDS else document.kind
    title = front.get("title")
    place = document.text.find(title, 0, match.end()) if title else -1
    if title and place >= 0:
        document.title = Span(place, place + len(title), title)


def front_matter(document: Document, text: str) -> dict[str, str]:
    """The keys of the front matter whose value is a text."""
    try:
        front = yaml.load(text.replace("\r", ""), Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        raise SeedError(f"{document.source.path}:2", "front matter is not YAML; expected lines key: value") from None
    if not isinstance(front, dict):
        raise SeedError(f"{document.source.path}:2", "front matter has no keys; expected lines such as title: …")
    return {key.lower(): value for key, value in front.items() if isinstance(key, str) and isinstance(value, str)}
