"""A document to a seed of an article that still wants its summaries: empty sections, which the build refuses."""

import os
import re
import tempfile
from pathlib import Path

import yaml

from etl.documents.document import Document
from etl.documents.mentions import Mention
from etl.errors import SeedError
from etl.read.text import opened

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ABOUT = {"person": "people", "party": "parties", "office": "offices", "area": "areas"}
SKELETON = "---\n{front}---\n\n## Résumé\n\n## Summary\n"


def drafted(document: Document, mentions: list[Mention]) -> str:
    """The seed: what the text tells is filled in; publisher, url, topic and reliability are for a person to fill."""
    front: dict[str, object] = {
        "title": document.title.text if document.title else "",
        "publisher": "",
        **({"author": document.author} if document.author else {}),
        **({"published_on": document.published} if document.published else {}),
        "language": document.language or "",
        "url": "",
        "kind": document.kind,
        "topic": "",
        "reliability": "",
        **{key: named(mentions, kind) for kind, key in ABOUT.items() if named(mentions, kind)},
        "title_basis": "page" if document.title else "",
        "date_basis": "page" if document.published else "none",
        "sha256": document.source.sha256,
        "characters": str(len(document.source.characters)),
    }
    text = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=10_000, default_flow_style=None)
    return SKELETON.format(front=text)


def named(mentions: list[Mention], kind: str) -> list[str]:
    """The ids of one kind that a text names, in the order of the text."""
    return list(dict.fromkeys(one.entity_id for one in mentions if one.entity_kind == kind))


def write(seeds: Path, article_id: str, document: Document, text: str) -> Path:
    """Writes the seed where none is yet; raises SeedError where the article, or this very text, is there."""
    if not SLUG.fullmatch(article_id):
        raise SeedError(
            document.source.path, f"not an id: {article_id!r}; expected --id with lower-case words and hyphens"
        )
    folder = seeds / "articles"
    if not folder.is_dir():
        raise SeedError(folder, "no such folder; expected the one with the articles")
    require_new(folder, document)
    path = folder / f"{article_id}.md"
    put(path, text)
    return path


def require_new(folder: Path, document: Document) -> None:
    """Raises SeedError where an article was read from the same text."""
    for path in sorted(folder.glob("*.md")):
        with opened(path) as file:
            if f"sha256: {document.source.sha256}" in file.read():
                raise SeedError(document.source.path, f"the same text as {path} (sha256); expected a new one")


def put(path: Path, text: str) -> None:
    """Writes a new file whole, or not at all."""
    descriptor, name = tempfile.mkstemp(prefix=".", dir=path.parent)
    try:
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(name, 0o644)
        os.link(name, path)
    except FileExistsError:
        raise SeedError(path, "is there already; expected a new name (--id), or the old draft removed") from None
    except OSError as error:
        raise SeedError(path, f"cannot be written: {error.strerror}") from None
    finally:
        os.unlink(name)
