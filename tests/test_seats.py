"""Seats: laws of highest averages, an independent implementation, and the official seats of New Caledonia."""

import random
from fractions import Fraction

import pytest
from apportionment.methods import TiesException, compute
from hypothesis import assume, given
from hypothesis import strategies as some
from sqlite_utils import Database

from etl.derive.seats import Run, Seats, TieError, Votes, allocated, highest_averages, recomputed, threshold
from etl.errors import CheckError

ELECTIONS = 2_000
LISTS = some.dictionaries(some.sampled_from("abcdefgh"), some.integers(1, 10_000), min_size=1)
SEATS = some.integers(1, 60)
ALL = Fraction(0)


def shared(votes: Votes, seats: int) -> Seats:
    """Seats by highest averages; elections that only age decides are left aside."""
    try:
        return highest_averages(votes, seats)
    except TieError:
        assume(False)
        raise


@given(LISTS, SEATS)
def test_every_seat_is_given(votes: Votes, seats: int) -> None:
    assert sum(shared(votes, seats).values()) == seats


@given(LISTS, SEATS, some.data())
def test_more_votes_never_mean_fewer_seats(votes: Votes, seats: int, data: some.DataObject) -> None:
    name = data.draw(some.sampled_from(sorted(votes)))
    more = {**votes, name: votes[name] + data.draw(some.integers(1, 1_000))}
    assert shared(more, seats).get(name, 0) >= shared(votes, seats).get(name, 0)


@given(LISTS, SEATS)
def test_one_more_seat_to_give_takes_none_away(votes: Votes, seats: int) -> None:
    before, after = shared(votes, seats), shared(votes, seats + 1)
    assert all(after.get(name, 0) >= count for name, count in before.items())


@given(LISTS, SEATS)
def test_a_list_with_more_votes_never_has_fewer_seats(votes: Votes, seats: int) -> None:
    given_seats = shared(votes, seats)
    order = sorted(votes, key=lambda name: votes[name])
    assert sorted(order, key=lambda name: given_seats.get(name, 0)) == order


@given(LISTS, SEATS)
def test_no_list_gets_less_than_its_share_rounded_down(votes: Votes, seats: int) -> None:
    given_seats = shared(votes, seats)
    assert all(given_seats.get(name, 0) >= count * seats // sum(votes.values()) for name, count in votes.items())


@given(LISTS, SEATS, some.permutations("abcdefgh"))
def test_the_order_of_the_lists_does_not_matter(votes: Votes, seats: int, order: list[str]) -> None:
    assert shared({name: votes[name] for name in order if name in votes}, seats) == shared(votes, seats)


@given(LISTS, SEATS, some.integers(0, 40), some.integers(0, 12_000))
def test_a_bonus_goes_to_the_leading_list_and_no_seat_to_a_list_below_the_threshold(
    votes: Votes, seats: int, bonus: int, needed: int
) -> None:
    assume(bonus <= seats and max(votes.values()) >= needed)
    try:
        found = allocated(votes, Run(seats, bonus, Fraction(needed)))
    except TieError:
        assume(False)
        raise
    assert sum(found.values()) == seats
    assert found.keys() == votes.keys()
    assert found[max(votes, key=lambda name: votes[name])] >= bonus
    assert all(found[name] == 0 for name, count in votes.items() if count < needed)


def test_seats_are_those_of_an_independent_implementation() -> None:
    compared = 0
    while compared < ELECTIONS:
        votes = {name: random.randint(1, 50_000) for name in "abcdefghijklm"[: random.randint(1, 13)]}
        seats = random.randint(1, 60)
        try:
            expected = compute("dhondt", list(votes.values()), seats, fractions=True, tiesallowed=False)
        except TiesException:
            continue
        found = highest_averages(votes, seats)
        assert [found.get(name, 0) for name in votes] == expected, (votes, seats)
        compared += 1


def test_a_list_exactly_at_the_threshold_takes_part() -> None:
    votes = {"big": 950, "small": 50}
    assert allocated(votes, Run(40, 0, threshold(5, 1_000)))["small"] == 2
    assert allocated(votes, Run(40, 0, threshold(5, 1_001)))["small"] == 0


def test_a_threshold_is_not_rounded() -> None:
    assert threshold(12.1, 1_000) == 121
    assert threshold(5, 1_001) > 50


def test_a_list_without_votes_has_no_seat_even_without_a_threshold() -> None:
    assert allocated({"one": 3, "none": 0}, Run(5, 0, ALL)) == {"one": 5, "none": 0}


def test_where_no_list_reaches_the_threshold_the_lists_are_named() -> None:
    with pytest.raises(CheckError, match="a, b: none has 10 votes; expected one at the threshold"):
        allocated({"a": 9, "b": 8}, Run(3, 0, Fraction(10)))


def test_half_of_the_seats_rounded_up_is_the_bonus_of_a_commune(db: Database) -> None:
    sql = "SELECT seats, bonus_seats FROM allocation_runs WHERE contest_id LIKE 'municipales-2026.%' AND bonus_seats"
    runs = db.execute(sql).fetchall()
    assert len(runs) == 29
    assert all(bonus == (seats + 1) // 2 for seats, bonus in runs)


def test_equal_averages_go_to_the_list_with_more_votes() -> None:
    assert highest_averages({"more": 40, "less": 20}, 2) == {"more": 2}


def test_equal_votes_that_decide_the_last_seat_are_a_tie() -> None:
    with pytest.raises(TieError, match="tie for the last seat; expected the candidates' ages to decide"):
        highest_averages({"a": 30, "b": 30}, 3)


def test_equal_votes_that_decide_nothing_are_no_tie() -> None:
    assert highest_averages({"a": 30, "b": 30}, 4) == {"a": 2, "b": 2}
    assert highest_averages({"a": 30, "b": 30, "c": 100}, 3) == {"c": 3}


def test_equal_votes_of_two_leading_lists_are_a_tie_where_there_is_a_bonus() -> None:
    with pytest.raises(TieError, match="a and b have 30 votes each"):
        allocated({"a": 30, "b": 30}, Run(4, 2, ALL))
    assert allocated({"a": 30, "b": 30}, Run(4, 0, ALL)) == {"a": 2, "b": 2}


@given(LISTS, SEATS)
def test_a_tie_is_between_lists_with_equal_votes(votes: Votes, seats: int) -> None:
    if len(set(votes.values())) == len(votes):
        assert sum(highest_averages(votes, seats).values()) == seats


AUDITED = """
SELECT contests.id, min(seat_audits.agrees) AS agrees
FROM seat_audits
JOIN candidacies ON candidacies.id = seat_audits.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
WHERE contests.election_id GLOB ?
GROUP BY contests.id
"""


def test_the_nine_provincial_contests_of_2014_2019_and_2026_come_out_exact(db: Database) -> None:
    found = dict(db.execute(AUDITED, ["provinciales-20[12][0-9]"]).fetchall())
    assert found == {
        f"provinciales-{year}.{province}": 1 for year in (2014, 2019, 2026) for province in ("iles", "nord", "sud")
    }


def test_32_of_the_33_municipal_contests_of_2026_come_out_exact_and_farino_is_the_other(db: Database) -> None:
    found = dict(db.execute(AUDITED, ["municipales-2026"]).fetchall())
    assert len(found) == 33
    assert [contest for contest, agrees in found.items() if not agrees] == ["municipales-2026.98806"]


def test_every_list_with_votes_is_audited_in_every_institution_of_its_contest(db: Database) -> None:
    missing = db.execute(
        """SELECT seats.candidacy_id FROM seats
        JOIN candidacies ON candidacies.id = seats.candidacy_id
        JOIN computable_runs ON computable_runs.contest_id = candidacies.contest_id
        LEFT JOIN seat_audits USING (candidacy_id, institution_id)
        WHERE seat_audits.agrees IS NULL"""
    ).fetchall()
    assert missing == []


def test_every_list_with_recomputed_seats_has_official_ones(db: Database) -> None:
    official = set(db.execute("SELECT candidacy_id, institution_id FROM seats").fetchall())
    assert {key for key, seats in recomputed(db).items() if seats} <= official
