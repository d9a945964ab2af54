"""The commands `caillou official read` and `caillou official compare`."""

import csv
import os
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import astuple, fields
from pathlib import Path
from typing import Any

import click

from etl.dist import NAME, opened
from etl.errors import SeedError
from etl.official import seeds
from etl.official.columns import LEVELS
from etl.official.contests import Candidacy, Election
from etl.official.differences import Comparison, Difference, compare
from etl.official.known import known
from etl.official.reading import SEPARATOR_NAMES, read
from etl.official.records import Wanted
from etl.official.table import ENCODINGS

HERE = Path(os.path.relpath(Path(__file__).parent.parent.parent))
PATH = click.Path(path_type=Path)
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LAYOUTS = ("wide", "numbered", "long", "feed")
SEPARATORS = {name: separator for separator, name in SEPARATOR_NAMES.items()}
Command = Callable[..., None]


def slug_option(_: click.Context, option: click.Parameter, text: str) -> str:
    """An id, if it has the shape of one."""
    if not SLUG.fullmatch(text):
        raise click.BadParameter(f"not an id: {text!r}; expected lower-case words with hyphens", param=option)
    return text


def reading_options(command: Command) -> Command:
    """The options of both commands."""
    options = [
        click.argument("files", type=PATH, nargs=-1, required=True, metavar="FILE..."),
        click.option("--election", required=True, callback=slug_option, help="Election, such as presidentielle-2012."),
        click.option("--round", "number", type=click.IntRange(1, 2), help="Round, where the file does not say."),
        click.option("--territory", type=click.Choice(["988"]), default="988", show_default=True, help="Department."),
        click.option("--layout", type=click.Choice(LAYOUTS), help="Layout, instead of what the content looks like."),
        click.option("--level", type=click.Choice(list(LEVELS)), help="Level, instead of the finest of the columns."),
        click.option("--encoding", type=click.Choice(ENCODINGS), help="Encoding, where names cannot tell it."),
        click.option("--separator", type=click.Choice(list(SEPARATORS)), help="Separator, instead of the likely one."),
        click.option("--no-quotes", is_flag=True, help="Quotation marks are plain characters."),
        click.option("--accept-contradictions", is_flag=True, help="Report totals that do not add up, and go on."),
        click.option(
            "--database", type=PATH, default=HERE / "dist" / NAME, show_default="dist/" + NAME, help="Database."
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@click.group()
def official() -> None:
    """Read the Interior ministry's result files, or compare them with the database."""


@official.command("read")
@reading_options
@click.option("--out", type=PATH, required=True, help="Folder to write; it must not be there yet, or be empty.")
@click.option("--source", required=True, callback=slug_option, help="Id of the source of the rows.")
def read_command(files: Sequence[Path], out: Path, source: str, **options: Any) -> None:
    """Write an official file as seeds, to be reviewed."""
    election = election_of(files, options)
    written = seeds.write(out, election, source)
    report(election)
    say(f"{out}: {', '.join(written)}")


@official.command("compare")
@reading_options
@click.option(
    "--format", "shape", type=click.Choice(["table", "csv"]), default="table", show_default=True, help="Output."
)
def compare_command(files: Sequence[Path], shape: str, **options: Any) -> None:
    """Print where an official file and the database differ; exits with 1 if they do."""
    with closing(opened(options["database"])) as db:
        election = election_of(files, options)
        if not election.known.contests:
            raise SeedError(options["database"], f"no election {options['election']!r}; expected one that is there")
        found = compare(db, election)
    {"table": print_table, "csv": print_csv}[shape](found.differences)
    for problem in [*election.contradictions, *found.unmatched]:
        say(problem)
    say(summary(found))
    sys.exit(1 if found.differences or found.unmatched else 0)


def election_of(files: Sequence[Path], options: dict[str, Any]) -> Election:
    """What the files say about the election."""
    ask = Wanted(
        options["election"],
        options["number"],
        options["layout"],
        options["level"],
        options["encoding"],
        SEPARATORS.get(options["separator"]),
        not options["no_quotes"],
        options["accept_contradictions"],
    )
    election = Election(ask, known(options["database"], HERE / "seeds", ask.election_id))
    for path in files:
        add(election, path)
    return election


def add(election: Election, path: Path) -> None:
    """Reads one more file, and says how."""
    found = read(path, election.wanted, election.known.areas.communes)
    election.add_file(path, found.records)
    say(f"{path}: {found.manner}: {len(found.records)} records")
    if found.unknown_columns:
        say(f"{path}: left aside: {', '.join(found.unknown_columns)}")


def report(election: Election) -> None:
    """Says what a reviewer has to look at."""
    for problem in election.contradictions:
        say(problem)
    if election.known.contests:
        report_each(election, "not in the database", lambda one: one.is_held)
    report_each(election, "no person by this name; fill or remove the row of candidates", has_person)
    report_absent(election)
    stations = seeds.unnamed_stations(election)
    if stations:
        say(f"{len(stations)} polling stations have no name or province yet, from {stations[0]} to {stations[-1]}")


def report_absent(election: Election) -> None:
    """Says which communes the files lack, if they go down to communes, and that seats are left to the reviewer."""
    tallies = [counted.tally for counted in election.counted.values()]
    levels, met = {tally.place.level for tally in tallies}, {tally.place.area_id for tally in tallies}
    absent = [f"{area} {name}" for area, name in election.known.areas.communes.items() if area not in met]
    if absent and levels & {"commune", "polling_station"}:
        say(f"{len(absent)} communes are not in the files: {', '.join(absent)}")
    if any(vote.seats is not None for tally in tallies for vote in tally.votes):
        say("the seats of the files are left aside: seats.csv names the institution, which the files do not")


def has_person(one: Candidacy) -> bool:
    """Whether a candidacy has a person, or names none."""
    return one.person_id is not None or not one.candidate.person


def report_each(election: Election, problem: str, is_fine: Callable[[Candidacy], bool]) -> None:
    """Says which candidacies have a problem, one a line."""
    for one in election.candidacies.values():
        if not is_fine(one):
            say(f"{one.id} ({one.candidate.name}): {problem}")


def print_csv(differences: Sequence[Difference]) -> None:
    """The differences as CSV."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(field.name for field in fields(Difference))
    writer.writerows(astuple(difference) for difference in differences)


def print_table(differences: Sequence[Difference]) -> None:
    """The differences in aligned columns; nothing where there is none."""
    if not differences:
        return
    names = [field.name for field in fields(Difference)]
    rows = [names, *([str("" if cell is None else cell) for cell in astuple(one)] for one in differences)]
    widths = [max(len(row[index]) for row in rows) for index in range(len(names))]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def summary(found: Comparison) -> str:
    """How much was compared, and how much of it differs."""
    return f"{found.compared} figures compared: {len(found.differences)} differ, {len(found.unmatched)} not matched"


def say(line: str) -> None:
    """One line on the error stream."""
    click.echo(line, err=True)
