"""Tallies to an election: its contests, its candidacies, and figures that stand once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from etl.errors import SeedError
from etl.official.known import Known
from etl.official.names import slug
from etl.official.places import COUNTRY, TERRITORY, Place
from etl.official.records import Record, Wanted
from etl.official.sums import contradictions
from etl.official.tallies import Candidate, Tally, tally

KINDS = ("presidentielle", "europeennes", "legislatives", "municipales", "provinciales", "senatoriales")
SINGLE_ROUND = ("europeennes", "provinciales", "referendum")
TWO_VOTES = ("senatoriales",)
Key = tuple[int, str, int | None]


@dataclass(frozen=True)
class Candidacy:
    """A candidacy of the file, with the id of the database if it is held there."""

    id: str
    contest_id: str
    candidate: Candidate
    person_id: str | None
    is_held: bool


@dataclass(frozen=True)
class Counted:
    """A tally with the contest in which it counts and the candidacies that its votes are for."""

    tally: Tally
    contest_id: str
    candidacies: list[Candidacy]


@dataclass
class Election:
    """All that the files say about an election."""

    wanted: Wanted
    known: Known
    counted: dict[Key, Counted] = field(default_factory=dict)
    contests: dict[str, str] = field(default_factory=dict)
    candidacies: dict[tuple[str, tuple[str, str]], Candidacy] = field(default_factory=dict)
    contradictions: list[str] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """The first word of the id."""
        return self.wanted.election_id.partition("-")[0]

    def add_file(self, path: Path, records: Iterable[Record]) -> None:
        """Adds a file; raises SeedError where it is of another election or round than those before."""
        before = standing(self.counted.values())
        added = [self.add(record, number) for record in records if (number := self.round_of(record)) is not None]
        if not added:
            raise SeedError(path, f"no figures of round {self.wanted.round}")
        for place, ids in standing(added).items():
            if before.get(place, ids) != ids:
                found = ", ".join(sorted(ids ^ before[place]))
                raise SeedError(path, f"other candidates than in the files before it ({found}); expected one election")

    def round_of(self, record: Record) -> int | None:
        """The round of a record; None where another one is wanted."""
        told = record.cells.get("round", "")
        if told not in ("", "1", "2"):
            raise SeedError(record.origin, f"round {told!r}; expected 1 or 2")
        if told:
            return int(told) if self.wanted.round in (None, int(told)) else None
        rounds = self.known.rounds or ({1} if self.kind in SINGLE_ROUND else set())
        if self.wanted.round is None and len(rounds) != 1:
            raise SeedError(record.origin, "the file does not say which round it is of; expected --round")
        return self.wanted.round or min(rounds)

    def add(self, record: Record, number: int) -> Counted:
        """Adds the figures of one place, which must add up and may not differ from those met before."""
        found = tally(record, number, self.known.areas)
        counted = self.counted_in(found)
        key = (number, found.place.area_id, found.place.station)
        first = self.counted.setdefault(key, counted)
        if (first.tally.counts, first.tally.votes) != (found.counts, found.votes):
            where = f"{found.place.area_id} has other figures than at {first.tally.origin}"
            raise SeedError(found.origin, f"{where}; expected one election and round, each place once")
        return counted

    def counted_in(self, tally: Tally) -> Counted:
        """The figures with their contest and candidacies."""
        area = self.contest_area(tally)
        contest = self.contests.setdefault(area, f"{self.wanted.election_id}.{area}")
        usual = 2 if self.kind in TWO_VOTES else 1
        each = self.known.votes_per_ballot.get((contest, tally.round), usual)
        for problem in contradictions(tally, each):
            if not self.wanted.accepts_contradictions:
                raise SeedError(tally.origin, f"{problem} ({tally.place.area_id})")
            self.contradictions.append(f"{tally.origin}: {problem} ({tally.place.area_id})")
        return Counted(tally, contest, [self.candidacy(tally, contest, vote.candidate) for vote in tally.votes])

    def contest_area(self, tally: Tally) -> str:
        """The area of the contest in which a place counts: the nearest one that has a contest."""
        place = tally.place
        around = (place.area_id, place.constituency_id, self.province(place), TERRITORY, COUNTRY)
        for area in around:
            if area is not None and self.has_contest(area):
                return area
        problem = f"no contest of {self.wanted.election_id} is known that {place.area_id} counts in"
        raise SeedError(
            tally.origin, f"{problem}; expected one in the database, or an id that begins {' or '.join(KINDS)}"
        )

    def has_contest(self, area: str) -> bool:
        """Whether an area has a contest: as the database says, or else by the kind of election."""
        if self.known.contests:
            return area in self.known.contests
        areas = self.known.areas
        return {
            "presidentielle": area == COUNTRY,
            "europeennes": area == COUNTRY,
            "senatoriales": area == TERRITORY,
            "legislatives": area in areas.constituencies,
            "municipales": area in areas.communes,
            "provinciales": areas.parents.get(area) == TERRITORY and area not in areas.constituencies,
        }.get(self.kind, False)

    def province(self, place: Place) -> str | None:
        """The province of a commune; of one that lies in two, that of the station if it is known."""
        if place.area_id not in self.known.areas.divided:
            return self.known.areas.parents.get(place.area_id)
        if place.station is None:
            return None
        return self.known.stations.get(station_id(self.wanted.election_id, place), ("", None))[1]

    def candidacy(self, tally: Tally, contest: str, candidate: Candidate) -> Candidacy:
        """The candidacy of a candidate in a contest; raises SeedError where two cannot be told apart."""
        key = (contest, candidate.key)
        if key not in self.candidacies:
            held = self.known.candidacy(contest, candidate)
            taken = {one.id for one in self.candidacies.values()}
            person = held.person_id if held and held.person_id else self.known.person(candidate.person)
            name = held.id if held else free_id(contest, candidate, taken)
            if name in taken:
                raise SeedError(tally.origin, f"{candidate.name}: another candidate has the id {name} already")
            self.candidacies[key] = Candidacy(name, contest, candidate, person, held is not None)
        return self.candidacies[key]


def free_id(contest: str, candidate: Candidate, taken: set[str]) -> str:
    """An id by the name of the list or candidate; with the head's name where two lists have one name."""
    name = f"{contest}.{slug(candidate.name)}"
    return f"{name}-{slug(candidate.person)}" if name in taken and candidate.person else name


def station_id(election_id: str, place: Place) -> str:
    """The id of a polling station."""
    return f"{election_id}.{place.area_id}-b{place.station:03}"


def standing(counted: Iterable[Counted]) -> dict[tuple[str, int], set[str]]:
    """The candidacies that stand in each contest and round."""
    found: dict[tuple[str, int], set[str]] = {}
    for one in counted:
        found.setdefault((one.contest_id, one.tally.round), set()).update(each.id for each in one.candidacies)
    return found
