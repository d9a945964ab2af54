"""The seeds against the facts that they were made from, where those are at hand."""

import csv
import re
from collections import Counter
from collections.abc import Iterator

import pytest
from sqlite_utils import Database

from tests.commands import ROOT

FACTS = ROOT.parent / "shared" / "facts"
MODEL = ROOT.parent / "shared" / "design" / "data-model.md"
COUNTS = ("registered", "voters", "blank", "null", "blank_null", "valid")
COLUMNS = ("registered", "voters", "blank", "spoilt", "blank_or_spoilt", "valid")
LATER: set[str] = set()  # tables that another piece of work fills

pytestmark = pytest.mark.skipif(not FACTS.is_dir(), reason=f"the facts are not at hand: no folder {FACTS}")

Figures = tuple[int | None, ...]


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a facts file."""
    with (FACTS / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def elections(ending: str) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Each election that has a facts file of this kind, and its rows."""
    for path in sorted((FACTS / "elections").glob(f"*.{ending}.csv")):
        name = path.name.removesuffix(f".{ending}.csv")
        if "." not in name:
            yield name, rows(f"elections/{path.name}")


def figure(text: str | None) -> int | None:
    """A figure of the facts; empty is not known."""
    return int(text) if text else None


@pytest.mark.parametrize(
    ("file", "table"),
    [
        ("people.csv", "people"),
        ("parties.csv", "parties"),
        ("institutions.csv", "institutions"),
        ("offices.csv", "offices"),
        ("office_terms.csv", "terms"),
        ("party_memberships.csv", "party_memberships"),
        ("events.csv", "events"),
        ("articles.csv", "articles"),
        ("claims.csv", "claims"),
        ("elections/elections.csv", "elections"),
    ],
)
def test_no_row_of_a_file_is_lost(db: Database, file: str, table: str) -> None:
    assert db[table].count >= len(rows(file))


@pytest.mark.parametrize(
    ("file", "table"),
    [("people.csv", "people"), ("parties.csv", "parties"), ("institutions.csv", "institutions"),
     ("offices.csv", "offices"), ("events.csv", "events"), ("articles.csv", "articles"), ("areas.csv", "areas"),
     ("poya_parts.csv", "areas"), ("publishers.csv", "publishers"), ("elections/elections.csv", "elections")],
)  # fmt: skip
def test_every_id_is_kept(db: Database, file: str, table: str) -> None:
    kept = {row[0] for row in db.execute(f'SELECT id FROM "{table}"')}
    assert {row["id"] for row in rows(file)} - kept == set()


def test_every_name_of_a_person_is_kept(db: Database) -> None:
    kept = set(db.execute("SELECT person_id, name FROM person_names").fetchall())
    assert {(row["person"], row["name"]) for row in rows("person_names.csv")} - kept == set()


def test_every_ballot_count_is_the_published_one(db: Database) -> None:
    sql = f"SELECT election_id, round, area_id, {', '.join(COLUMNS)} FROM ballot_counts"
    found = {row[:3]: row[3:] for row in db.execute(sql)}
    expected: dict[tuple[str, int, str], Figures] = {
        (name, int(row["round"]), row["area"]): tuple(figure(row.get(key)) for key in COUNTS)
        for name, turnout in elections("turnout")
        for row in turnout
        if name != "provinciales-2009-iles"  # its only row has no figure
    }
    assert found == expected


def test_every_result_is_the_published_one(db: Database) -> None:
    sql = """SELECT contests.election_id, results.round, results.area_id, results.votes
        FROM results
        JOIN candidacies ON candidacies.id = results.candidacy_id
        JOIN contests ON contests.id = candidacies.contest_id
        UNION ALL SELECT election_id, 1, area_id, votes FROM party_results"""
    found = Counter(db.execute(sql).fetchall())
    expected = Counter(
        (name, int(row["round"]), row["area"], figure(row["votes"]))
        for name, results in elections("results")
        for row in results
    )
    assert found - expected == Counter()
    for name, _, area, votes in expected - found:  # the territory repeats what stands in the provinces
        assert (name.startswith("provinciales-"), area) == (True, "nc")
        assert any(key[0] == name and key[2] in ("sud", "nord", "iles") and key[3] == votes for key in found)


def test_every_figure_of_a_polling_station_is_the_published_one(db: Database) -> None:
    stations = """SELECT election_id, sum(registered), sum(voters), sum(valid), count(*)
        FROM station_ballot_counts JOIN polling_stations ON polling_stations.id = polling_station_id GROUP BY 1"""
    found = {row[0]: row[1:] for row in db.execute(stations)}
    for name, turnout in elections("stations.turnout"):
        sums = (sum(int(row[key]) for row in turnout) for key in ("registered", "voters", "valid"))
        assert found.pop(name) == (*sums, len(turnout))
    assert found == {}


def test_every_vote_at_a_polling_station_is_there(db: Database) -> None:
    votes = """SELECT election_id, sum(votes), count(*) FROM station_results
        JOIN polling_stations ON polling_stations.id = polling_station_id GROUP BY 1"""
    found = {row[0]: row[1:] for row in db.execute(votes)}
    for name, results in elections("stations.results"):
        assert found.pop(name) == (sum(int(row["votes"]) for row in results), len(results))
    assert found == {}


def test_every_population_is_the_published_one(db: Database) -> None:
    found = set(db.execute("SELECT area_id, year, population FROM populations").fetchall())
    expected = {
        (row["id"], int(key.removeprefix("population_")), int(text))
        for file in ("areas.csv", "poya_parts.csv")
        for row in rows(file)
        for key, text in row.items()
        if key.startswith("population_") and text
        if row.get("kind") != "constituency"  # sums over the communes, which the facts made themselves
    }
    assert found == expected


def test_every_promised_table_has_every_promised_column(db: Database) -> None:
    for line in MODEL.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) != 5 or not cells[1].startswith("`"):
            continue
        tables = set(re.findall(r"`(\w+)`", cells[1])) - LATER
        there = {column.name for table in tables for column in db[table].columns}
        assert not tables or promised(cells[3]) - there == set(), tables


def promised(text: str) -> set[str]:
    """The names of columns in a cell of the data model: what is neither a remark in brackets nor an ellipsis."""
    plain = re.sub(r"\([^)]*\)", "", text)
    return {word.strip() for word in re.split(r"[,/]", plain)} - {"…", "…_id", ""}
