"""Seats recomputed from the votes by the rules of the law, in exact arithmetic.

Highest averages (d'Hondt): each seat goes to the list whose votes divided by its seats plus one are the most;
between equal averages, to the list with more votes (electoral code, L. 262 and L. 338). Where votes are equal
too, the law looks at the candidates' age, which is not in the database: TieError.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from sqlite_utils import Database

from etl.errors import CheckError

Votes = Mapping[str, int]
Seats = dict[str, int]


class TieError(CheckError):
    """Two lists have equal votes and equal averages for the last seat: the law goes by age."""


@dataclass(frozen=True)
class Run:
    """One pass of allocation: seats to give, bonus included, among lists at or above the threshold (in votes)."""

    seats: int
    bonus_seats: int
    threshold: Fraction


def allocated(votes: Votes, run: Run) -> Seats:
    """Seats of each list in one pass; a list below the threshold has none."""
    admitted = {name: count for name, count in votes.items() if count and count >= run.threshold}
    if not admitted:
        raise CheckError(f"{', '.join(votes)}: none has {float(run.threshold):g} votes; expected one at the threshold")
    bonus = {leading(admitted): run.bonus_seats} if run.bonus_seats else {}
    shared = highest_averages(admitted, run.seats - run.bonus_seats)
    return {name: bonus.get(name, 0) + shared.get(name, 0) for name in votes}


def threshold(percent: float, base: int) -> Fraction:
    """Votes that a share of the base makes, exactly: 12.1 % of 1,000 is 121, and no binary fraction says so."""
    return Fraction(str(percent)) / 100 * base


def leading(votes: Votes) -> str:
    """The list with the most votes."""
    most = max(votes.values())
    names = [name for name, count in votes.items() if count == most]
    if len(names) > 1:
        raise TieError(f"{names[0]} and {names[1]} have {most} votes each; expected the candidates' ages to decide")
    return names[0]


def highest_averages(votes: Votes, seats: int) -> Seats:
    """Seats of each list by highest averages (d'Hondt)."""
    averages = [(Fraction(count, n), count, name) for name, count in votes.items() for n in range(1, seats + 1)]
    ranked = sorted(averages, key=lambda average: average[:2], reverse=True)
    if ranked[seats - 1 : seats] and ranked[seats:] and ranked[seats - 1][:2] == ranked[seats][:2]:
        names = f"{ranked[seats - 1][2]} and {ranked[seats][2]}"
        raise TieError(f"{names} tie for the last seat; expected the candidates' ages to decide")
    return dict(Counter(name for _, _, name in ranked[:seats]))


def audit(db: Database) -> None:
    """Fills `seat_audits` for every contest whose votes are complete and whose seats are published."""
    with db.atomic():
        db.table("seat_audits").insert_all(audits(db))


def audits(db: Database) -> Iterator[dict[str, object]]:
    """One row per candidacy and institution: official seats, recomputed seats."""
    official = {
        (row["candidacy_id"], row["institution_id"]): row["seats"]
        for row in db.query("SELECT candidacy_id, institution_id, seats FROM seats ORDER BY rowid")
    }
    for (candidacy, institution), seats in recomputed(db).items():
        found = official.get((candidacy, institution))
        if found is not None:
            yield {
                "candidacy_id": candidacy,
                "institution_id": institution,
                "official_seats": found,
                "recomputed_seats": seats,
                "agrees": int(found == seats),
            }


def recomputed(db: Database) -> dict[tuple[str, str], int]:
    """Seats by candidacy and institution, each pass starting again from zero."""
    totals: dict[tuple[str, str], int] = {}
    for row in db.query("SELECT * FROM computable_runs ORDER BY contest_id, run"):
        run = Run(row["seats"], row["bonus_seats"], threshold(row["threshold_percent"], row["base"]))
        seats = allocated(votes(db, row["contest_id"], row["round"]), run)
        for institution in institutions(db, row["contest_id"], row["run"]):
            for candidacy, count in seats.items():
                totals[candidacy, institution] = totals.get((candidacy, institution), 0) + count
    return totals


def votes(db: Database, contest_id: str, round_number: int) -> Votes:
    """Votes of each candidacy of a contest in the whole of its area."""
    return dict(
        db.execute(
            """SELECT results.candidacy_id, results.votes FROM contests
            JOIN candidacies ON candidacies.contest_id = contests.id
            JOIN results ON results.candidacy_id = candidacies.id AND results.area_id = contests.area_id
            WHERE contests.id = ? AND results.round = ? ORDER BY results.candidacy_id""",
            [contest_id, round_number],
        ).fetchall()
    )


def institutions(db: Database, contest_id: str, run: int) -> list[str]:
    """Institutions whose seats a pass gives."""
    rows = db.execute(
        "SELECT institution_id FROM allocation_run_institutions WHERE contest_id = ? AND run = ? ORDER BY 1",
        [contest_id, run],
    )
    return [row[0] for row in rows]
