"""The command `caillou`: verbs only, each in a few lines."""

import os
import sys
from functools import partial
from pathlib import Path

import click

import etl
from etl import dist, serve
from etl.documents.batches import mention_batches
from etl.documents.commands import document, mentions
from etl.official.commands import official
from etl.pipeline import nothing
from etl.site import drawing

HERE = Path(os.path.relpath(Path(__file__).parent.parent))
FOLDER = click.Path(path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(etl.__version__)
def caillou() -> None:
    """Politics of New Caledonia as an open database."""


@caillou.command()
@click.option("--seeds", type=FOLDER, default=HERE / "seeds", show_default="seeds", help="Folder with the facts.")
@click.option("--out", type=FOLDER, default=HERE / "dist", show_default="dist", help="Folder to write.")
@click.option("--if-changed", is_flag=True, help="Do nothing if the facts and the code are those of the last build.")
@click.option("--documents", type=FOLDER, help="Folder with the texts of articles, to fill the table mentions.")
def build(seeds: Path, out: Path, if_changed: bool, documents: Path | None) -> None:
    """Build the database from the seeds, check it, and write it to dist/."""
    if if_changed and not documents and dist.is_current(out, seeds):
        click.echo(f"{out / dist.NAME} is up to date", err=True)
        return
    dist.write(out, seeds, partial(mention_batches, folder=documents) if documents else nothing)
    click.echo(dist.summary(out / dist.NAME), err=True)


@caillou.command()
@click.option("--out", type=FOLDER, default=HERE / "dist", show_default="dist", help="Folder with the build.")
def previews(out: Path) -> None:
    """Draw the pictures that link previews show; those that have not changed stay."""
    drawn = drawing.write(out)
    click.echo(f"{out}: {drawn} pictures for link previews drawn", err=True)


@caillou.command()
@click.argument("database", type=FOLDER, default=HERE / "dist" / dist.NAME)
def check(database: Path) -> None:
    """Verify an existing database file: its integrity, its references and every rule."""
    dist.verify(database, click.echo)


@caillou.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="Port to listen on.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--out", type=FOLDER, default=HERE / "dist", show_default="dist", help="Folder with the build.")
@click.option("--build", "is_built_first", is_flag=True, help="Build first, if the facts or the code have changed.")
def serve_command(port: int, host: str, out: Path, is_built_first: bool) -> None:
    """Serve the built database on http://127.0.0.1:8001."""
    if is_built_first and not dist.is_current(out, HERE / "seeds"):
        dist.write(out, HERE / "seeds")
        drawing.write(out)
    sys.exit(serve.run(out, host, port))


caillou.add_command(serve_command, "serve")
caillou.add_command(official)
caillou.add_command(document)
caillou.add_command(mentions)
