"""An article (front matter, and our summary in two languages) to its source, its row and what it is about."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from etl.errors import SeedError
from etl.read.cells import count, partial_date
from etl.read.text import opened
from etl.records import Batch, Cell

LAYOUT = re.compile(r"---\n(?P<front>.*?\n)---\n\s*## Résumé\n(?P<fr>.+?)\n## Summary\n(?P<en>.+)", re.DOTALL)
SOURCE = ("title", "published_on", "language", "url", "licence", "reliability", "note")
ARTICLE = ("kind", "topic", "author", "event", "title_basis", "date_basis", "seen_at", "sha256", "characters")
MANDATORY = {"title", "publisher", "language", "url", "reliability", "kind", "topic", "title_basis", "date_basis"}
ABOUT = {
    "people": ("article_people", "person_id"),
    "parties": ("article_parties", "party_id"),
    "offices": ("article_offices", "office_id"),
    "elections": ("article_elections", "election_id"),
    "areas": ("article_areas", "area_id"),
}
PARSERS = {"published_on": partial_date, "characters": count}
COLUMN_OF = {"event": "event_id"}


def batches(path: Path) -> Iterator[Batch]:
    """The rows that one article makes: its source, the article, and one row for each thing it is about."""
    front, summary_fr, summary_en = parts(path)
    kind = front.pop("source_kind", front["kind"])
    publisher = front.pop("publisher")
    about = {key: front.pop(key, []) for key in ABOUT}
    source = [cell(path, key, front.pop(key, "")) for key in SOURCE]
    article = [cell(path, key, front.pop(key, "")) for key in ARTICLE]
    for key in front:
        raise SeedError(path, f"unknown key {key!r} in the front matter")
    columns = ("id", "publisher_id", "kind", *SOURCE)
    yield Batch("sources", columns, [(path.stem, publisher, kind, *source)], path)
    columns = ("id", "summary_fr", "summary_en", *(COLUMN_OF.get(key, key) for key in ARTICLE))
    yield Batch("articles", columns, [(path.stem, summary_fr, summary_en, *article)], path)
    for key, ids in about.items():
        table, column = ABOUT[key]
        yield Batch(table, ("article_id", column), [(path.stem, an_id) for an_id in listed(path, key, ids)], path)


def parts(path: Path) -> tuple[dict[str, object], str, str]:
    """The front matter and the two summaries."""
    with opened(path) as file:
        match = LAYOUT.fullmatch(file.read().replace("\r\n", "\n"))
    if match is None:
        raise SeedError(path, "expected front matter between two lines ---, then ## Résumé, then ## Summary")
    return front_matter(path, match["front"]), match["fr"].strip(), match["en"].strip()


def front_matter(path: Path, text: str) -> dict[str, object]:
    """The keys of the front matter; every value stays text, so that no date or number is guessed."""
    try:
        front = yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise SeedError(f"{path}:{line}", f"front matter is not YAML: {error.problem}") from None
    if not isinstance(front, dict):
        raise SeedError(f"{path}:2", "front matter has no keys; expected lines such as title: …")
    for key in sorted(MANDATORY):
        if not front.get(key):
            raise SeedError(path, f"{key} is empty or missing in the front matter; expected a value")
    return front


def cell(path: Path, key: str, value: object) -> Cell:
    """A single value of the front matter."""
    if not isinstance(value, str):
        raise SeedError(path, f"{key} is a list or a mapping; expected one value")
    try:
        return PARSERS[key](value) if key in PARSERS else value or None
    except ValueError as error:
        raise SeedError(path, f"{key}: {error}") from None


def listed(path: Path, key: str, values: object) -> list[str]:
    """A list of ids of the front matter."""
    if not isinstance(values, list):
        raise SeedError(path, f"{key} is {values!r}; expected a list such as [{values}]")
    return values
