"""Mentions in the texts of a folder to rows of the table; the texts themselves stay where they are."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlite_utils import Database

from etl.documents.mentions import Mention, Reader, reader
from etl.documents.reading import document_of
from etl.documents.said import Said
from etl.documents.text import Text
from etl.errors import SeedError
from etl.records import Batch

COLUMNS = ("article_id", "entity_kind", "entity_id", "surface", "start", "end")
SUFFIXES = {".txt", ".md", ".html", ".htm", ".wiki"}


def mention_batches(db: Database, folder: Path) -> Iterator[Batch]:
    """The mentions of each text of a folder, as the text of an article in the database."""
    files = texts(folder)
    knows = reader(db)
    for path, found in read_all(knows, files):
        yield Batch("mentions", COLUMNS, rows(article_of(db, found[0]), found[1].mentions), path, 1)


def texts(folder: Path) -> list[Path]:
    """The texts of a folder, in a fixed order; raises SeedError where there are none."""
    if not folder.is_dir():
        raise SeedError(folder, "no such folder; expected one with texts of articles")
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    if not files:
        raise SeedError(folder, f"holds no text; expected files ending in {', '.join(sorted(SUFFIXES))}")
    return files


def read_all(knows: Reader, files: Sequence[Path]) -> Iterator[tuple[Path, tuple[Text, Said]]]:
    """What each file says; raises SeedError where one text comes twice."""
    seen: dict[str, Path] = {}
    for path in files:
        document = document_of(path)
        first = seen.setdefault(document.source.sha256, path)
        if first is not path:
            raise SeedError(path, f"the same text as {first} (sha256 {document.source.sha256}); expected each once")
        yield path, (document.source, knows.read(document.text, document.own()))


def article_of(db: Database, source: Text) -> str:
    """The article whose text this is: by its SHA-256, or by the name of the file where no text was kept."""
    for (article_id,) in db.execute("SELECT id FROM articles WHERE sha256 = ?", [source.sha256]):
        return str(article_id)
    for (kept,) in db.execute("SELECT sha256 FROM articles WHERE id = ?", [source.path.stem]):
        if kept is None:
            return source.path.stem
        raise SeedError(source.path, f"sha256 {source.sha256}; expected {kept}, as the article {source.path.stem} says")
    raise SeedError(
        source.path, f"no article has this text or the id {source.path.stem!r}; expected one in seeds/articles"
    )


def rows(article_id: str, mentions: Sequence[Mention]) -> list[tuple[str, str, str, str, int, int]]:
    """The rows of one article."""
    return [(article_id, one.entity_kind, one.entity_id, one.surface, one.start, one.end) for one in mentions]
