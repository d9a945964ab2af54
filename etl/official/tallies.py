"""Records to tallies: the counts of one place in one round, and the votes of each candidate there."""

import re
from dataclasses import dataclass

from etl.errors import SeedError
from etl.official.names import plain, unordered
from etl.official.places import Areas, Place, place_of
from etl.official.records import Cells, Record
from etl.read.cells import count

COUNTS = ("registered", "voters", "blank", "spoilt", "blank_or_spoilt", "valid")
TEXTS = ("label", "short_label", "given_name", "family_name", "nuance")
GROUPED = re.compile(r"\d{1,3}([ \u00a0\u202f]\d{3})+")
ELECTED = {"elu", "elue", "oui"}
NOT_ELECTED = {"non"}
LARGEST = 10**9


@dataclass(frozen=True)
class Candidate:
    """A candidate or list as the file names it; empty where it does not."""

    label: str
    short_label: str
    given_name: str
    family_name: str
    nuance: str
    number: int | None

    @property
    def person(self) -> str:
        """Name of the candidate, or of the head of the list."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def name(self) -> str:
        """Name of the list, or of the candidate where there is no list."""
        return self.label or self.short_label or self.person

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same candidate in another row."""
        return plain(self.label or self.short_label), unordered(self.person)


@dataclass(frozen=True)
class Vote:
    """Votes of a candidate in a place."""

    candidate: Candidate
    votes: int
    is_elected: int | None
    seats: int | None


@dataclass(frozen=True)
class Tally:
    """The figures of a place in a round; None where the file has none."""

    origin: str
    place: Place
    round: int
    counts: dict[str, int | None]
    abstentions: int | None
    votes: list[Vote]


def tally(record: Record, round: int, areas: Areas) -> Tally:
    """The figures of a record; raises SeedError on a cell that is no count."""
    counts = {name: counted(record.origin, record.cells, name) for name in COUNTS}
    abstentions = counted(record.origin, record.cells, "abstentions")
    votes = [vote(record.origin, group) for group in record.groups]
    if not votes:
        raise SeedError(record.origin, "no candidate; expected at least one with votes")
    refuse_twice(record.origin, votes)
    return Tally(record.origin, place_of(record, areas), round, counts, abstentions, votes)


def counted(origin: str, cells: Cells, field: str) -> int | None:
    """A count of people or papers; None where the cell is empty or the column is not there."""
    text = cells.get(field, "")
    try:
        found = count(re.sub(r"\s", "", text) if GROUPED.fullmatch(text) else text)
    except ValueError as error:
        raise SeedError(origin, f"{field}: {error}") from None
    if found is not None and found > LARGEST:
        raise SeedError(origin, f"{field}: {text}; expected a count of people or papers")
    return found


def vote(origin: str, group: Cells) -> Vote:
    """The votes of a candidate."""
    votes = counted(origin, group, "votes")
    found = candidate(origin, group)
    if not plain(found.name):
        raise SeedError(origin, "a candidate without a name; expected Nom, or Libellé de liste")
    if votes is None:
        raise SeedError(origin, f"no votes for {found.name}; expected a count")
    return Vote(found, votes, is_elected(group), counted(origin, group, "seats") if has_count(group, "seats") else None)


def candidate(origin: str, group: Cells) -> Candidate:
    """Who a group of cells is about."""
    texts = {name: group.get(name, "") for name in TEXTS}
    return Candidate(number=counted(origin, group, "number"), **texts)


def has_count(group: Cells, field: str) -> bool:
    """Whether a cell is a number; the column Sièges / Elu holds words as well."""
    return group.get(field, "").isdecimal()


def is_elected(group: Cells) -> int | None:
    """1 elected, 0 not, None where the file does not say or the matter is open (ballottage)."""
    word = plain(group.get("elected", "") or group.get("seats", ""))
    return 1 if word in ELECTED else 0 if word in NOT_ELECTED else None


def refuse_twice(origin: str, votes: list[Vote]) -> None:
    """Raises SeedError where one candidate stands twice in one place."""
    keys = [vote.candidate.key for vote in votes]
    for vote in votes:
        if keys.count(vote.candidate.key) > 1:
            raise SeedError(origin, f"{vote.candidate.name} stands twice; expected once")
