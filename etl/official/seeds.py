"""An election to seeds, in the shape of those that are there, ready to be reviewed."""

import csv
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from etl.errors import SeedError
from etl.official.contests import Counted, Election, station_id
from etl.official.tallies import COUNTS
from etl.records import Cell

Row = dict[str, Cell]
KEPT_EMPTY = ("person_id", "name", "province_id")


def write(out: Path, election: Election, source_id: str) -> list[str]:
    """Writes the folder at once or not at all; returns the names of its files."""
    with new_folder(out) as folder:
        for table, rows in tables(election).items():
            if rows:
                write_table(folder / f"{table}.csv", [row | {"source_id": source_id} for row in rows])
        return sorted(path.name for path in folder.iterdir())


@contextmanager
def new_folder(out: Path) -> Iterator[Path]:
    """An empty folder that becomes `out` if the block ends well, and vanishes if it does not."""
    require_free(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".official-", dir=out.parent))
    except OSError as error:
        raise SeedError(out, f"cannot be written: {error.strerror}") from None
    try:
        yield folder
        folder.chmod(0o755)
        os.replace(folder, out)
    except OSError as error:
        raise SeedError(out, f"cannot be written: {error.strerror}") from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def require_free(out: Path) -> None:
    """Raises SeedError where the folder is taken."""
    try:
        if out.is_symlink() or (out.exists() and (not out.is_dir() or any(out.iterdir()))):
            raise SeedError(out, "is there already; expected a free name, or an empty folder")
    except OSError as error:
        raise SeedError(out, f"cannot be written: {error.strerror}") from None


def write_table(path: Path, rows: Sequence[Row]) -> None:
    """Writes a seed; a column that no row fills is left out, unless it must have a value."""
    names = [name for name in rows[0] if name in KEPT_EMPTY or any(row[name] not in (None, "") for row in rows)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def tables(election: Election) -> dict[str, list[Row]]:
    """The rows of each table."""
    stations = [one for one in election.counted.values() if one.tally.place.station is not None]
    areas = [one for one in election.counted.values() if one.tally.place.station is None]
    return {
        "contests": contests(election),
        "candidacies": candidacies(election),
        "candidates": candidates(election),
        "ballot_counts": [ballot_count(election, one) for one in areas],
        "results": [row for one in areas for row in results(one)],
        "polling_stations": polling_stations(election, stations),
        "station_ballot_counts": [station_ballot_count(election, one) for one in stations],
        "station_results": [row for one in stations for row in station_results(election, one)],
    }


def contests(election: Election) -> list[Row]:
    """One row per contest."""
    name = election.wanted.election_id
    return [{"id": contest, "election_id": name, "area_id": area} for area, contest in election.contests.items()]


def candidacies(election: Election) -> list[Row]:
    """One row per list or candidate."""
    return [
        {
            "id": one.id,
            "contest_id": one.contest_id,
            "list_number": one.candidate.number,
            "label": one.candidate.name,
            "nuance": one.candidate.nuance,
            "lead_person_id": one.person_id,
        }
        for one in election.candidacies.values()
    ]


def candidates(election: Election) -> list[Row]:
    """One row per candidate or head of list that the file names; without a person where none is known."""
    elected = elections_won(election.counted.values())
    return [
        {
            "candidacy_id": one.id,
            "position": 1,
            "person_id": one.person_id,
            "role": "lead",
            "is_elected": elected.get(one.id),
        }
        for one in election.candidacies.values()
        if one.candidate.person
    ]


def elections_won(counted: Iterable[Counted]) -> dict[str, int]:
    """1 for each candidacy that the file says is elected, 0 for each that it says is not."""
    found: dict[str, int] = {}
    for one in counted:
        for candidacy, vote in zip(one.candidacies, one.tally.votes, strict=True):
            if vote.is_elected is not None:
                found[candidacy.id] = max(vote.is_elected, found.get(candidacy.id, 0))
    return found


def ballot_count(election: Election, one: Counted) -> Row:
    """The ballots of an area."""
    row: Row = {"election_id": election.wanted.election_id, "round": one.tally.round}
    row |= {"area_id": one.tally.place.area_id, "contest_id": one.contest_id}
    return row | {name: one.tally.counts[name] for name in COUNTS}


def results(one: Counted) -> Iterator[Row]:
    """The votes of an area."""
    for candidacy, vote in zip(one.candidacies, one.tally.votes, strict=True):
        area = one.tally.place.area_id
        yield {"candidacy_id": candidacy.id, "round": one.tally.round, "area_id": area, "votes": vote.votes}


def polling_stations(election: Election, stations: Iterable[Counted]) -> list[Row]:
    """One row per polling station; name and province are those of the database, or empty."""
    return list({row["id"]: row for row in (polling_station(election, one) for one in stations)}.values())


def polling_station(election: Election, one: Counted) -> Row:
    """A polling station."""
    place = one.tally.place
    name = station_id(election.wanted.election_id, place)
    known = election.known.stations.get(name)
    return {
        "id": name,
        "election_id": election.wanted.election_id,
        "commune_id": place.area_id,
        "province_id": known[1] if known else election.province(place),
        "number": place.station,
        "name": known[0] if known else "",
    }


def unnamed_stations(election: Election) -> list[str]:
    """Ids of the polling stations that lack a name or a province."""
    rows = polling_stations(election, (one for one in election.counted.values() if one.tally.place.station is not None))
    return [str(row["id"]) for row in rows if not row["name"] or not row["province_id"]]


def station_ballot_count(election: Election, one: Counted) -> Row:
    """The ballots of a polling station."""
    row: Row = {"polling_station_id": station_id(election.wanted.election_id, one.tally.place)}
    row |= {"round": one.tally.round, "contest_id": one.contest_id}
    return row | {name: one.tally.counts[name] for name in COUNTS}


def station_results(election: Election, one: Counted) -> Iterator[Row]:
    """The votes of a polling station."""
    station = station_id(election.wanted.election_id, one.tally.place)
    for candidacy, vote in zip(one.candidacies, one.tally.votes, strict=True):
        row: Row = {"polling_station_id": station, "round": one.tally.round, "candidacy_id": candidacy.id}
        yield row | {"votes": vote.votes}
