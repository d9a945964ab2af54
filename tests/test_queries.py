"""The questions of metadata.yml: each answers, explains itself in both languages, and keeps the laws of the land."""

import re
import sqlite3
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

METADATA = Path(__file__).parent.parent / "metadata.yml"
DATABASES = yaml.safe_load(METADATA.read_text(encoding="utf-8"))["databases"]
QUERIES: dict[str, dict[str, Any]] = DATABASES["caillou"]["queries"]
NAMES = sorted(QUERIES)

Row = dict[str, Any]


def sentence(name: str) -> str:
    """The name of a query in plain words."""
    return name.replace("_", " ")


def rows(database: Path, name: str, given: Mapping[str, str] | None = None) -> list[Row]:
    """The answer to a question, with empty text for the parameters that are not given, as Datasette does."""
    empty = dict.fromkeys(QUERIES[name].get("params", []), "")
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(QUERIES[name]["sql"], {**empty, **(given or {})})]


def parameters(sql: str) -> set[str]:
    """Names of the parameters of a statement, outside its texts."""
    return set(re.findall(r":(\w+)", re.sub(r"'[^']*'", "''", sql)))


def test_at_least_twenty_five_questions_are_asked() -> None:
    assert len(QUERIES) >= 25


@pytest.mark.parametrize("name", NAMES, ids=sentence)
def test_a_question_without_parameters_has_an_answer_within_a_second(name: str, database: Path) -> None:
    start = time.perf_counter()
    assert rows(database, name)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize("name", NAMES, ids=sentence)
def test_a_strange_parameter_breaks_no_question(name: str, database: Path) -> None:
    for text in ('"', "'", "*", "( OR", "%", "Nouméa", "0"):
        rows(database, name, dict.fromkeys(QUERIES[name].get("params", []), text))


@pytest.mark.parametrize("name", NAMES, ids=sentence)
def test_a_question_is_asked_in_english_and_in_french_and_explained(name: str) -> None:
    assert QUERIES[name]["title"].endswith("?")
    assert QUERIES[name]["title_fr"].endswith("\u202f?")
    assert re.search(r"<p>.{40,}\.</p>", QUERIES[name]["description_html"], re.DOTALL)


@pytest.mark.parametrize("name", NAMES, ids=sentence)
def test_the_parameters_of_a_question_are_those_it_lists(name: str) -> None:
    assert parameters(QUERIES[name]["sql"]) == set(QUERIES[name].get("params", []))


@pytest.mark.parametrize("name", [name for name in NAMES if "bloc" in QUERIES[name]["sql"]], ids=sentence)
def test_a_question_that_shows_blocs_says_whose_classification_it_is(name: str, database: Path) -> None:
    shows_blocs = any("bloc" in column or "loyalist" in column for column in rows(database, name)[0])
    assert not shows_blocs or "made by others" in " ".join(QUERIES[name]["description_html"].split())


def test_two_runs_give_the_official_seats_of_all_nine_contests_since_2014(database: Path) -> None:
    lists = rows(database, "seats_one_run_or_two")
    assert len({(row["election"], row["province"]) for row in lists}) == 9
    assert [row for row in lists if row["two_runs"] != row["official_seats"]] == []


def test_one_run_gives_as_many_seats_as_two_but_not_the_same_in_five_contests(database: Path) -> None:
    lists = rows(database, "seats_one_run_or_two")
    assert sum(row["one_run"] for row in lists) == sum(row["two_runs"] for row in lists) == 3 * 76
    assert len({(row["election"], row["province"]) for row in lists if row["difference"]}) == 5


def test_five_percent_of_registered_voters_is_the_threshold_of_the_law(database: Path) -> None:
    lists = rows(database, "seats_at_another_threshold", {"percent": "5", "base": "registered"})
    assert [row for row in lists if row["change"]] == []


@pytest.mark.parametrize("percent", ["0", "2,5", "5", "10"])
@pytest.mark.parametrize("base", ["registered", "valid"])
def test_any_threshold_fills_every_seat(percent: str, base: str, database: Path) -> None:
    filled: Counter[str] = Counter()
    for row in rows(database, "seats_at_another_threshold", {"percent": percent, "base": base}):
        filled[row["province"]] += row["seats_at_this_threshold"]
    assert sorted(filled.values()) == [3 * 14, 3 * 22, 3 * 40]


@pytest.mark.parametrize("person", ["Sonia Backès", "sonia backes", "sonia-backes", "SONIA BACKES"])
def test_a_person_is_found_by_name_or_id_with_or_without_accents(person: str, database: Path) -> None:
    votes = [row["votes"] for row in rows(database, "results_of_a_person", {"person": person})]
    assert 246 in votes


@pytest.mark.parametrize("commune", ["Koné", "kone", "98811", "KONE"])
def test_a_commune_is_found_by_name_or_code(commune: str, database: Path) -> None:
    found = rows(database, "results_in_a_commune", {"commune": commune, "election": "referendum 2018"})
    assert {row["commune"] for row in found} == {"Koné"}


def test_only_one_mayor_is_confirmed_on_a_day(database: Path) -> None:
    found = rows(database, "office_holders_on_a_date", {"date": "2020-10-04", "office": "maire de Païta"})
    assert [(row["person"], row["certainty"]) for row in found] == [("Willy Gatuhau", "confirmed")]


def test_nobody_reported_is_shown_as_confirmed(database: Path) -> None:
    reported = {row["person"] for row in rows(database, "mayors") if row["status"] == "reported"}
    holders = rows(database, "office_holders_on_a_date", {"office": "maire"})
    assert {row["certainty"] for row in holders if row["person"] in reported} == {"reported"}


def test_sainte_lague_gives_every_seat_and_a_large_list_not_more(database: Path) -> None:
    lists = rows(database, "seats_by_sainte_lague")
    assert sum(row["sainte_lague_seats"] for row in lists) == 3 * 76
    largest = [max(contest, key=lambda row: row["votes"]) for contest in by_contest(lists)]
    assert [row for row in largest if row["change"] > 0] == []


def test_the_seats_of_the_law_give_the_congress_and_a_province_with_more_seats_fills_them(database: Path) -> None:
    assert [row for row in rows(database, "seats_with_other_numbers_of_seats") if row["change"]] == []
    lists = rows(database, "seats_with_other_numbers_of_seats", {"election": "2026", "south": "50"})
    assert sum(row["seats_if"] for row in lists if row["province"] == "Province Sud") == 50


def test_lists_that_merge_add_their_votes_and_no_seat_is_lost(database: Path) -> None:
    given = {"election": "2019", "province": "nord", "first": "UNI", "second": "UC-FLNKS"}
    lists = rows(database, "seats_if_lists_had_merged", given)
    assert sum(row["seats_if"] for row in lists) == 22
    assert [row["lists_added_up"] for row in lists if row["lists_added_up"] > 1] == [2]


def by_contest(lists: list[Row]) -> list[list[Row]]:
    """Lists by election and province."""
    contests: dict[tuple[str, str], list[Row]] = {}
    for row in lists:
        contests.setdefault((row["election"], row["province"]), []).append(row)
    return list(contests.values())


def test_a_change_is_the_later_share_less_the_earlier(database: Path) -> None:
    changes = rows(database, "change_between_two_elections", {"level": "commune"})
    assert len({row["area"] for row in changes}) == 33
    known = [row for row in changes if row["percent_then"] is not None and row["percent_later"] is not None]
    assert [
        row for row in known if abs(row["percent_later"] - row["percent_then"] - row["change_in_points"]) > 0.006
    ] == []


def test_a_station_whose_number_changed_is_followed(database: Path) -> None:
    found = rows(database, "one_polling_station_through_time")
    assert len({row["election"] for row in found}) >= 3
    assert len({row["number"] for row in found}) == 2
