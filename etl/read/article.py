"""An article (front matter, and our summary in two languages) to its source, its row and what it is about."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from etl.errors import SeedError
from etl.read.cells import count, partial_date
from etl.read.text import opened
from etl.records import Batch, Cell

LAYOUT = re.compile(r"---\n(?P<front>.*?\n)---\n\s*## Résumé\n(?P<fr>.*?\S.*?)\n## Summary\n(?P<en>.*?\S.*)", re.DOTALL)
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
SKELETON = "keys between two lines ---, then ## Résumé and ## Summary, each with a text"
QUOTES = "expected key: value, with quotes round a value that holds a colon"
COLUMN_OF = {"event": "event_id"}
SINGLE = ("publisher", "source_kind", *SOURCE, *ARTICLE)


def batches(path: Path) -> Iterator[Batch]:
    """The rows that one article makes: its source, the article, and one row for each thing it is about."""
    front, summary_fr, summary_en = parts(path)
    cells = {key: cell(path, key, front.get(key, "")) for key in SINGLE}
    source = (cells["publisher"], cells["source_kind"] or cells["kind"], *(cells[key] for key in SOURCE))
    yield Batch("sources", ("id", "publisher_id", "kind", *SOURCE), [(path.stem, *source)], path, 1)
    columns = ("id", "summary_fr", "summary_en", *(COLUMN_OF.get(key, key) for key in ARTICLE))
    yield Batch("articles", columns, [(path.stem, summary_fr, summary_en, *(cells[key] for key in ARTICLE))], path, 1)
    for key, (table, column) in ABOUT.items():
        for an_id in listed(path, key, front.get(key, [])):
            yield Batch(table, ("article_id", column), [(path.stem, an_id)], path, line_of(path, key))


def parts(path: Path) -> tuple[dict[str, object], str, str]:
    """The front matter and the two summaries."""
    with opened(path) as file:
        match = LAYOUT.fullmatch(file.read())
    if match is None:
        raise SeedError(f"{path}:1", f"found no front matter and summaries; expected {SKELETON}")
    return front_matter(path, match["front"]), match["fr"].strip(), match["en"].strip()


def front_matter(path: Path, text: str) -> dict[str, object]:
    """The keys of the front matter; every value stays text, so that no date or number is guessed."""
    front = parsed(path, text)
    if not isinstance(front, dict):
        raise SeedError(f"{path}:2", "front matter has no keys; expected lines such as title: …")
    for key in front:
        if key not in SINGLE and key not in ABOUT:
            expected = ", ".join(sorted([*SINGLE, *ABOUT]))
            raise SeedError(at(path, key), f"unknown key {key!r} in the front matter; expected some of {expected}")
        if len(re.findall(rf"^{key}:", text, re.MULTILINE)) > 1:
            raise SeedError(at(path, key), f"{key} stands twice in the front matter; expected once")
    for key in sorted(MANDATORY):
        if not front.get(key):
            raise SeedError(at(path, key), f"{key} is empty or missing in the front matter; expected a value")
    return front


def parsed(path: Path, text: str) -> object:
    """What the front matter says; the line of a mistake is that of the file, where the front matter begins at 2."""
    try:
        return yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise SeedError(f"{path}:{line}", f"front matter is not YAML: {error.problem}; {QUOTES}") from None
    except yaml.YAMLError:
        raise SeedError(f"{path}:2", "a control character in the front matter; expected text") from None


def at(path: Path, key: str) -> str:
    """File and line of a key of the front matter."""
    return f"{path}:{line_of(path, key)}"


def line_of(path: Path, key: str) -> int:
    """The line of a key of the front matter; 1 where it is missing."""
    with opened(path) as file:
        return next((line for line, text in enumerate(file, 1) if text.startswith(f"{key}:")), 1)


def cell(path: Path, key: str, value: object) -> Cell:
    """A single value of the front matter."""
    if not isinstance(value, str):
        raise SeedError(at(path, key), f"{key} is a list or a mapping; expected one value")
    try:
        return PARSERS[key](value) if key in PARSERS else value or None
    except ValueError as error:
        raise SeedError(at(path, key), f"{key}: {error}") from None


def listed(path: Path, key: str, values: object) -> list[str]:
    """A list of ids of the front matter."""
    if not isinstance(values, list) or not all(isinstance(value, str) and value for value in values):
        raise SeedError(at(path, key), f"{key} is {values!r}; expected a list of ids, such as [one, two]")
    return values
