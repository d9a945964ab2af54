"""Mentions in texts: how many of those marked by hand are found, and how quickly in 20,000 invented articles."""

import csv
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from time import process_time

from sqlite_utils import Database

from bench.loading import Measurement
from etl import dist
from etl.documents.mentions import Reader, reader
from etl.documents.reading import document_of

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "tests" / "documents" / "gold"
KINDS = ("person", "party", "institution", "office", "area")
ARTICLES = 20_000
PEOPLE = 50_000
REPEATS = 3
Found = tuple[int, int, str, str]
Counts = dict[str, Counter[str]]


def measurements() -> Iterator[Measurement]:
    """Precision, recall and F1 by kind, and characters a second."""
    with tempfile.TemporaryDirectory() as folder:
        dist.write(Path(folder) / "dist", ROOT / "seeds")
        with closing(dist.opened(Path(folder) / "dist" / dist.NAME)) as db:
            for part in ("dev", "held"):
                yield from quality(counts(reader(db), sorted(GOLD.glob(f"{part}-*.txt"))), part)
            yield from speed(db)


def quality(found: Counts, part: str) -> Iterator[Measurement]:
    """A line for each kind, and one for all."""
    for kind in (*KINDS, "all"):
        precision, recall, f1 = scores(found[kind])
        wanted = "0.98 0.95 0.95" if kind == "all" else ""
        yield f"mentions, {part}: {kind}: precision, recall, F1", f"{precision:.3f} {recall:.3f} {f1:.3f}", wanted


def counts(knows: Reader, files: Sequence[Path]) -> Counts:
    """Right, wrong and missed mentions by kind; a mention is right where offsets, kind and id are."""
    by_kind: Counts = {kind: Counter() for kind in (*KINDS, "all")}
    for path in files:
        wanted, found = set(marked(path)), set(mentioned(knows, path))
        for name, group in (("right", wanted & found), ("wrong", found - wanted), ("missed", wanted - found)):
            for one in group:
                by_kind[one[2]][name] += 1
                by_kind["all"][name] += 1
    return by_kind


def scores(found: Counter[str]) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    right = found["right"]
    precision = right / max(1, right + found["wrong"])
    recall = right / max(1, right + found["missed"])
    return precision, recall, 2 * right / max(1, 2 * right + found["wrong"] + found["missed"])


def marked(path: Path) -> Iterator[Found]:
    """The mentions that were marked by hand."""
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield int(row["start"]), int(row["end"]), row["entity_kind"], row["entity_id"]


def mentioned(knows: Reader, path: Path) -> Iterator[Found]:
    """The mentions that are found."""
    document = document_of(path)
    for one in knows.read(document.text, document.own()).mentions:
        yield one.start, one.end, one.entity_kind, one.entity_id


def speed(db: Database) -> Iterator[Measurement]:
    """Start with many names, and reading of many articles, in time of one core."""
    with closing(Database(sqlite3.connect(""), execute_plugins=False)) as many:
        db.conn.backup(many.conn)
        invent_people(many, PEOPLE)
        starts = [timed(lambda: reader(many)) for _ in range(REPEATS)]
        yield f"mentions: start with {2 * PEOPLE:,} more names", f"{median(starts):.2f} s", "under 1 s"
        knows = reader(many)
    texts = list(articles(ARTICLES))
    size = sum(map(len, texts))
    found = 0
    start = process_time()
    for text in texts:
        found += len(knows.read(text).mentions)
    seconds = process_time() - start
    what = f"mentions: {ARTICLES:,} articles, {found / size * 1000:.1f} per 1,000"
    yield what, f"{size / seconds / 1e6:.1f} MB/s", "5 or more"
    yield "mentions: the same in one text of 5 MB", f"{one_text(knows, texts):.1f} MB/s", "about the same"


def timed(work: Callable[[], object]) -> float:
    """Seconds of one core that some work takes."""
    start = process_time()
    work()
    return process_time() - start


def one_text(knows: Reader, texts: Sequence[str]) -> float:
    """MB a second for one long text."""
    text = "\n\n".join(texts)[:5_000_000]
    return len(text) / 1e6 / timed(lambda: knows.read(text))


def invent_people(db: Database, number: int) -> None:
    """People who do not exist, of whom each has two names: in full, and the surname."""
    syllables = ("ka", "no", "wé", "ti", "pou", "ra", "mi", "lo", "dja", "é")
    people = []
    for one in range(number):
        surname = "".join(syllables[int(digit)] for digit in f"{one:05}").capitalize()
        given = f"Prénom{one % 997}"
        people.append((f"essai-{one}", f"{given} {surname}", surname, given))
    source = db.execute("SELECT id FROM sources").fetchone()[0]
    db.execute("PRAGMA foreign_keys = OFF")
    db.conn.executemany(
        f"INSERT INTO people (id, name, family_name, given_name, source_id) VALUES (?, ?, ?, ?, '{source}')", people
    )


PLAIN = (
    "Le dossier sera examiné avant la fin du trimestre, selon plusieurs participants, et un calendrier a été demandé. ",
    "Les riverains attendent des travaux depuis longtemps ; ils ont écrit une lettre de trois "
    "pages, restée sans réponse. ",
    "D'après la note remise à la presse, la facture s'élève à 2,4 millions, dont une part reste à "
    "trouver cette année. ",
)
NAMED = (
    "Mme Backès a répondu à Nouméa que le Congrès serait consulté. ",
    "Le président de la province Nord, Paul Néaoutyine, et les élus du Palika n'ont pas pris part au vote. ",
    "À Païta comme à Dumbéa, l'Éveil océanien et Calédonie ensemble ont proposé un autre texte. ",
    "Le haut-commissaire recevra M. Ponga à son retour de Lifou, a dit Sonia Backès. ",
    "L'UC et l'UNI demandent que la Nouvelle-Calédonie soit entendue. ",
)


def articles(number: int) -> Iterator[str]:
    """Invented articles of about 2,500 characters, one sentence in three of which names somebody or something."""
    for one in range(number):
        first = "La présidente de la province Sud, Sonia Backès, a ouvert la séance avec Alcide Ponga.\n\n"
        body = [NAMED[(one + turn) % len(NAMED)] + PLAIN[turn % 3] + PLAIN[(turn + 1) % 3] for turn in range(8)]
        yield first + "\n\n".join(body)


if __name__ == "__main__":
    for what, measured, wanted in measurements():
        sys.stdout.write(f"{what:<64} {measured:>22} {wanted:>14}\n")
