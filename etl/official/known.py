"""What is already known: areas, and the election's contests, candidacies, people and polling stations."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlite_utils import Database

from etl.dist import opened
from etl.official.names import plain, unordered
from etl.official.places import Areas
from etl.official.tallies import Candidate
from etl.read.text import opened as opened_seed

Row = Mapping[str, str]
PEOPLE = """
    SELECT person_id, name FROM person_names
    UNION SELECT id, name FROM people
    UNION SELECT id, given_name || ' ' || family_name FROM people
    WHERE given_name IS NOT NULL AND family_name IS NOT NULL
"""
CANDIDACIES = """
    SELECT candidacies.id, contest_id, label, lead_person_id
    FROM candidacies JOIN contests ON contests.id = contest_id WHERE election_id = ? ORDER BY candidacies.rowid
"""
BALLOTS = """
    SELECT contest_id, round, votes_per_ballot FROM contest_rounds JOIN contests ON contests.id = contest_id
    WHERE election_id = ?
"""


@dataclass(frozen=True)
class Held:
    """A candidacy of the database, and every name that it is met under."""

    id: str
    contest_id: str
    person_id: str | None
    names: frozenset[str]


@dataclass(frozen=True)
class Known:
    """What the database knows; of an election that is not in it, the areas and people only."""

    areas: Areas
    people: Mapping[str, str] = field(default_factory=dict)
    contests: Mapping[str, str] = field(default_factory=dict)
    candidacies: tuple[Held, ...] = ()
    rounds: frozenset[int] = frozenset()
    votes_per_ballot: Mapping[tuple[str, int], int] = field(default_factory=dict)
    stations: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def candidacy(self, contest_id: str, candidate: Candidate) -> Held | None:
        """The one candidacy of a contest with the name of the list, or else that of the person."""
        rivals = [held for held in self.candidacies if held.contest_id == contest_id]
        names = (plain(candidate.label), plain(candidate.short_label), unordered(candidate.person))
        for name in filter(None, names):
            found = [held for held in rivals if name in held.names]
            if len(found) == 1:
                return found[0]
        return None

    def person(self, name: str) -> str | None:
        """The one person who is met under a name."""
        return self.people.get(unordered(name))


def known(database: Path, seeds: Path, election_id: str) -> Known:
    """What the database knows about an election; without a database, the areas of the seeds."""
    if not database.exists():
        return Known(areas(seed_rows(seeds / "areas.csv"), seed_rows(seeds / "area_members.csv")))
    with closing(opened(database)) as db:
        return known_by(db, election_id)


def known_by(db: Database, election_id: str) -> Known:
    """What an open database knows about an election."""
    names = names_of_people(db)
    people = {name: ids.copy().pop() for name, ids in names.items() if len(ids) == 1}
    contests = dict(db.execute("SELECT area_id, id FROM contests WHERE election_id = ?", [election_id]))
    rounds = db.execute("SELECT round FROM rounds WHERE election_id = ?", [election_id])
    stations = db.execute("SELECT id, name, province_id FROM polling_stations WHERE election_id = ?", [election_id])
    return Known(
        areas(db.query("SELECT id, kind, name, parent_id FROM areas"), db.query("SELECT * FROM area_members")),
        people,
        contests,
        held(db, election_id, names),
        frozenset(number for (number,) in rounds),
        {(contest, number): votes for contest, number, votes in db.execute(BALLOTS, [election_id])},
        {station: (name, province) for station, name, province in stations},
    )


def names_of_people(db: Database) -> dict[str, set[str]]:
    """People by each name that they are met under."""
    found: dict[str, set[str]] = defaultdict(set)
    for person, name in db.execute(PEOPLE):
        found[unordered(name)].add(person)
    return found


def held(db: Database, election_id: str, people: Mapping[str, set[str]]) -> tuple[Held, ...]:
    """The candidacies of an election."""
    names: dict[str, set[str]] = defaultdict(set)
    for name, ids in people.items():
        for person in ids:
            names[person].add(name)
    found = []
    for candidacy, contest, label, person in db.execute(CANDIDACIES, [election_id]):
        met = {plain(label), unordered(label), *names.get(person, ())}
        found.append(Held(candidacy, contest, person, frozenset(met)))
    return tuple(found)


def seed_rows(path: Path) -> list[Row]:
    """The rows of a seed."""
    with opened_seed(path) as file:
        return list(csv.DictReader(file))


def areas(rows: Iterable[Row], members: Iterable[Row]) -> Areas:
    """The areas that results are counted in."""
    rows = list(rows)
    parents = {row["id"]: row["parent_id"] for row in rows}
    constituencies = frozenset(row["id"] for row in rows if row["kind"] == "constituency")
    return Areas(
        {row["id"]: row["name"] for row in rows if row["kind"] == "commune"},
        constituencies,
        parents,
        {row["member_id"]: row["area_id"] for row in members if row["area_id"] in constituencies},
        frozenset(parents[row["id"]] for row in rows if row["kind"] == "commune_part"),
    )
