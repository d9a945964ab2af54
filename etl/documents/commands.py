"""The commands `caillou document show`, `caillou document draft` and `caillou mentions`."""

import csv
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import click

from etl.dist import NAME, opened
from etl.documents import draft as drafts
from etl.documents.batches import read_all
from etl.documents.mentions import reader
from etl.documents.reading import document_of
from etl.documents.said import Said
from etl.documents.show import described
from etl.documents.suggestions import COLUMNS, suggestions

HERE = Path(os.path.relpath(Path(__file__).parent.parent.parent))
PATH = click.Path(path_type=Path)
database_option = click.option(
    "--database", type=PATH, default=HERE / "dist" / NAME, show_default="dist/" + NAME, help="Database with the names."
)


@click.group()
def document() -> None:
    """Read the raw text of an article."""


@document.command()
@click.argument("file", type=PATH)
@click.option("--text", is_flag=True, help="Print the text whose characters the offsets count, and nothing else.")
def show(file: Path, text: bool) -> None:
    """Print what a text says about itself, and what in it is not the article."""
    found = document_of(file)
    click.echo(found.text, nl=False) if text else click.echo("\n".join(described(found)))


@document.command()
@click.argument("file", type=PATH)
@click.option("--seeds", type=PATH, default=HERE / "seeds", show_default="seeds", help="Folder with the facts.")
@click.option("--id", "article_id", help="Id of the article, instead of the name of the file.")
@database_option
def draft(file: Path, seeds: Path, article_id: str | None, database: Path) -> None:
    """Write a seed for an article, summaries left to write, and print claims that its text suggests."""
    found = document_of(file)
    with closing(opened(database)) as db:
        said = reader(db).read(found.text, found.own())
    name = article_id or file.stem
    path = drafts.write(seeds, name, found, drafts.drafted(found, said.mentions))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    for position, one in enumerate(suggestions(found, said.mentions), 1):
        writer.writerow(one.row(name, position))
        say(f"{name}.{position}: characters {one.basis.start}-{one.basis.end}: {' '.join(one.basis.text.split())}")
    say(f"{path}: publisher, url, topic, reliability and both summaries are left to write")


@click.command()
@click.argument("files", type=PATH, nargs=-1, required=True, metavar="FILE...")
@database_option
def mentions(files: Sequence[Path], database: Path) -> None:
    """Print as CSV where texts name people, parties, institutions, offices and areas.

    Offsets count the characters of the decoded text; for a web page, those that `document show --text` prints.
    """
    with closing(opened(database)) as db:
        found = list(read_all(reader(db), files))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(("file", "start", "end", "surface", "entity_kind", "entity_id"))
    for path, (_, said) in found:
        writer.writerows((path, *one) for one in said.mentions)
        report(path, said)


def report(path: Path, said: Said) -> None:
    """Says which surnames nobody can be told from, and where a text names nobody known."""
    for one in said.ambiguities:
        say(f"{path}:{one.start}: {one.surface} may be {' or '.join(one.candidates)}; left out")
    if not said.mentions:
        say(f"{path}: names nobody and nothing that the database knows")


def say(line: str) -> None:
    """One line on the error stream."""
    click.echo(line, err=True)
