"""An election as files have it, beside the database: every figure that both publish."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlite_utils import Database

from etl.official.contests import Counted, Election, station_id
from etl.official.tallies import COUNTS, Tally

Figure = int | None
AREA_COUNTS = f"SELECT {', '.join(COUNTS)} FROM ballot_counts WHERE election_id = ? AND round = ? AND area_id = ?"
STATION_COUNTS = f"SELECT {', '.join(COUNTS)} FROM station_ballot_counts WHERE round = ? AND polling_station_id = ?"
AREA_VOTES = """
    SELECT candidacy_id, votes FROM results WHERE round = ? AND area_id = ?
    AND candidacy_id IN (SELECT id FROM candidacies WHERE contest_id = ?)
"""
STATION_VOTES = "SELECT candidacy_id, votes FROM station_results WHERE round = ? AND polling_station_id = ?"
PLACES = """
    SELECT area_id FROM ballot_counts JOIN areas ON areas.id = area_id
    WHERE election_id = ? AND round = ? AND areas.kind = ? ORDER BY area_id
"""
STATIONS = """
    SELECT polling_station_id FROM station_ballot_counts
    JOIN polling_stations ON polling_stations.id = polling_station_id
    WHERE election_id = ? AND round = ? AND 'polling_station' = ? ORDER BY polling_station_id
"""


@dataclass(frozen=True)
class Difference:
    """A figure that is not the same: theirs is the file's, ours the database's."""

    level: str
    area: str
    candidacy: str
    column: str
    theirs: Figure
    ours: Figure


@dataclass
class Comparison:
    """What was found: differences, things that only one side has, and how many figures were looked at."""

    differences: list[Difference] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)
    ours_only: dict[str, list[str]] = field(default_factory=dict)
    compared: int = 0

    def look(self, place: tuple[str, str, str], column: str, theirs: Figure, ours: Figure) -> None:
        """Compares one figure, if the file publishes it."""
        if theirs is None:
            return
        self.compared += 1
        if theirs != ours:
            self.differences.append(Difference(*place, column, theirs, ours))


def compare(db: Database, election: Election) -> Comparison:
    """Compares every figure of the files, and names what stands on one side only."""
    found = Comparison()
    for candidacy in election.candidacies.values():
        if not candidacy.is_held:
            found.unmatched.append(f"{candidacy.candidate.name} ({candidacy.contest_id}) is in the file only")
    for counted in election.counted.values():
        compare_place(db, election, counted, found)
    for name, places in found.ours_only.items():
        found.unmatched.append(f"{name} is in the database only, in {', '.join(places)}")
    found.unmatched.extend(missing_places(db, election))
    return found


def compare_place(db: Database, election: Election, counted: Counted, found: Comparison) -> None:
    """Compares the figures of one place."""
    tally = counted.tally
    name = place_name(election, tally)
    ours = held_counts(db, election, tally)
    if ours is None:
        found.unmatched.append(f"{name}, round {tally.round}, is in the file only")
        return
    theirs, ours = alike(tally.counts, ours)
    for column in COUNTS:
        found.look((tally.place.level, name, ""), column, theirs[column], ours[column])
    compare_votes(counted, name, held_votes(db, election, counted), found)


def compare_votes(counted: Counted, place: str, ours: dict[str, Figure], found: Comparison) -> None:
    """Compares the votes of each candidacy in one place."""
    level = counted.tally.place.level
    for candidacy, vote in zip(counted.candidacies, counted.tally.votes, strict=True):
        if candidacy.is_held:
            found.look((level, place, candidacy.id), "votes", vote.votes, ours.pop(candidacy.id, None))
    for name in ours:
        found.ours_only.setdefault(name, []).append(place)


def alike(theirs: dict[str, Figure], ours: dict[str, Figure]) -> tuple[dict[str, Figure], dict[str, Figure]]:
    """Both sides with blank and spoilt ballots joined, where one of them joins them."""
    if (theirs["blank_or_spoilt"] is None) == (ours["blank_or_spoilt"] is None):
        return theirs, ours
    return joined(theirs), joined(ours)


def joined(counts: dict[str, Figure]) -> dict[str, Figure]:
    """Counts with blank and spoilt ballots as one figure."""
    if counts["blank_or_spoilt"] is not None or counts["blank"] is None or counts["spoilt"] is None:
        return counts
    return counts | {"blank": None, "spoilt": None, "blank_or_spoilt": counts["blank"] + counts["spoilt"]}


def place_name(election: Election, tally: Tally) -> str:
    """Id of the area or polling station."""
    place = tally.place
    return place.area_id if place.station is None else station_id(election.wanted.election_id, place)


def held_counts(db: Database, election: Election, tally: Tally) -> dict[str, Figure] | None:
    """The ballots that the database has for a place; None where it has none."""
    name = place_name(election, tally)
    if tally.place.station is None:
        rows = db.execute(AREA_COUNTS, [election.wanted.election_id, tally.round, name])
    else:
        rows = db.execute(STATION_COUNTS, [tally.round, name])
    return next((dict(zip(COUNTS, row, strict=True)) for row in rows), None)


def held_votes(db: Database, election: Election, counted: Counted) -> dict[str, Figure]:
    """The votes that the database has for a place, by candidacy."""
    tally = counted.tally
    name = place_name(election, tally)
    if tally.place.station is None:
        return dict(db.execute(AREA_VOTES, [tally.round, name, counted.contest_id]))
    return dict(db.execute(STATION_VOTES, [tally.round, name]))


def missing_places(db: Database, election: Election) -> Iterator[str]:
    """Places of the levels and rounds of the files that only the database has."""
    tallies = [counted.tally for counted in election.counted.values()]
    met = {(tally.round, place_name(election, tally)) for tally in tallies}
    for level, number in sorted({(tally.place.level, tally.round) for tally in tallies}):
        query = STATIONS if level == "polling_station" else PLACES
        for (name,) in db.execute(query, [election.wanted.election_id, number, level]):
            if (number, name) not in met:
                yield f"{name}, round {number}, is in the database only"
