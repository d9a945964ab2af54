"""The folder dist/: the database file, and beside it what Datasette needs to serve it quickly."""

import asyncio
import hashlib
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import click
from datasette.cli import inspect_
from sqlite_utils import Database

from etl.check import verify as verify_rules
from etl.derive import derive_again
from etl.errors import CheckError
from etl.load import hurry
from etl.pipeline import Beside, Item, build, nothing
from etl.publish import finish
from etl.staging import staging

NAME = "caillou.db"
INPUTS = Path(__file__).parent
PREVIEWS = "previews"
"""Pictures for link previews, which are drawn after a build; those of the build before are kept until then."""


def write(out: Path, seeds: Path, beside: Beside = nothing) -> None:
    """Builds into a staging folder that replaces `out` only when every check has passed."""
    with staging(out) as folder:
        try:
            write_database(folder / NAME, seeds, beside)
            (folder / "inspect.json").write_text(inspected(folder / NAME), encoding="utf-8")
            (folder / "SHA256SUMS").write_text(f"{sha256(folder / NAME)}  {NAME}\n", encoding="utf-8")
            (folder / "inputs.sha256").write_text(fingerprint(seeds), encoding="utf-8")
            keep(out / PREVIEWS, folder / PREVIEWS)
        except (OSError, sqlite3.OperationalError) as error:
            if getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR":
                raise  # a mistake in our SQL, not in the folder
            raise CheckError(f"{out}: cannot be written: {error}; what stood there is untouched") from None


def write_database(path: Path, seeds: Path, beside: Beside) -> None:
    """Builds the database file; nothing is kept of it on failure, so no journal is needed."""
    with closing(Database(path, execute_plugins=False)) as db:
        hurry(db)
        build(db, seeds, progress, beside)
        finish(db)


def keep(before: Path, now: Path) -> None:
    """Takes over the files of a folder, if there is one, without copying what is in them."""
    if before.is_dir():
        shutil.copytree(before, now, copy_function=os.link)


def progress(items: list[Item], label: str) -> Iterable[Item]:
    """The items, with a bar that advances on a terminal and is not there otherwise."""
    with click.progressbar(items, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        yield from bar


def inspected(path: Path) -> str:
    """Row counts of every table as Datasette reads them at start, as JSON."""
    report = asyncio.run(inspect_([str(path)], []))
    for database in report.values():
        database["file"] = NAME
    return json.dumps(report, indent=1)


def sha256(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fingerprint(seeds: Path) -> str:
    """SHA-256 over names and contents of everything that a build reads."""
    digest = hashlib.sha256()
    for root in (seeds, INPUTS):
        for path in sorted(root.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(f"{path.relative_to(root)} {sha256(path)}\n".encode())
    return digest.hexdigest()


def is_current(out: Path, seeds: Path) -> bool:
    """Whether the last build was made from these very inputs."""
    stamp = out / "inputs.sha256"
    return stamp.is_file() and (out / NAME).is_file() and stamp.read_text(encoding="utf-8") == fingerprint(seeds)


def summary(path: Path) -> str:
    """What a build holds, in one line."""
    with closing(opened(path)) as db:
        rows = sum(table.count for table in db.tables if not table.name.startswith("search_entries"))
        checks = db["checks"].count
    return f"{path}: {rows:,} rows in {path.stat().st_size / 1e6:.1f} MB, {checks} checks passed"


def opened(path: Path) -> Database:
    """An existing database, for reading only."""
    if not path.is_file():
        raise CheckError(f"{path}: no such file; expected a database made by caillou build")
    return Database(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True), execute_plugins=False)


def require_whole(path: Path, db: Database) -> None:
    """Raises CheckError where pages of the file are damaged."""
    integrity = " ".join(str(db.execute("PRAGMA integrity_check").fetchone()[0]).split())
    if integrity != "ok":
        raise CheckError(f"{path}: damaged file: {integrity}; build it again, or download it again")


def verify(path: Path, report: Callable[[str], object]) -> None:
    """Verifies a finished file and reports each rule; raises CheckError if any is broken.

    What is derived is derived again from the facts, in a copy, so that no sum is believed because it is in the file.
    """
    with closing(opened(path)) as db, closing(Database(sqlite3.connect(""), execute_plugins=False)) as copy:
        try:
            require_whole(path, db)
            db.conn.backup(copy.conn)
            derive_again(copy)
            verify_rules(copy, report)
        except sqlite3.DatabaseError as error:
            raise CheckError(f"{path}: not a database made by caillou build: {error}") from None
