"""The rules across tables: each refuses a database that breaks it, and each has looked at something."""

import sqlite3

import pytest
from sqlite_utils import Database

from etl.check import CHECKS, rules
from tests.commands import invoke, only_line, run
from tests.conftest import Exemple

# One edit of a database that keeps every rule, for each rule: after it the rule is broken.
BREAKING = {
    "anomalies_are_still_there": "UPDATE anomalies SET expected = 6 WHERE rule = 'seats_fill'",
    "ballots_add_up": "UPDATE station_ballot_counts SET blank = blank + 1 WHERE polling_station_id GLOB '*.mont-b001'",
    "bloc_of_a_list_is_its_partys": "UPDATE candidacies SET bloc_id = 'other' WHERE party_id = 'avenir'",
    "blocs_add_up": "UPDATE bloc_results SET votes = votes + 1 WHERE bloc_id = 'other'",
    "claim_topics_compare_claims": "DELETE FROM claim_topic_claims WHERE claim_id GLOB '*.3'",
    "claims_fit_their_property": "UPDATE claims SET value = 'ninety' WHERE position = 1",
    "claims_have_a_known_scope": "UPDATE claims SET scope_area_id = 'est' WHERE position = 2",
    "claims_have_a_subject": "UPDATE claims SET subject_id = 'nobody' WHERE position = 1",
    "communes_add_up": "UPDATE ballot_counts SET registered = registered + 1 WHERE area_id = 'mont'",
    "complete_levels_have_every_area": "DELETE FROM ballot_counts WHERE area_id = 'mont'",
    "complete_levels_have_every_candidacy":
        "DELETE FROM results WHERE area_id = 'port' AND candidacy_id GLOB '*.avenir'",
    "constituencies_add_up": "UPDATE ballot_counts SET registered = registered + 1 WHERE area_id = 'circo-2'",
    "contests_belong_to_their_election":
        "UPDATE ballot_counts SET contest_id = 'municipales-2031.port' WHERE election_id = 'legislatives-2032'",
    "differences_are_explained": "UPDATE claims SET value = '94' WHERE position = 1",
    "elections_have_a_day_and_coverage": "DELETE FROM coverage WHERE election_id = 'provinciales-2025'",
    "former_ids_lead_on": "UPDATE former_ids SET former_id = 'ana-rive' WHERE id = 'bruno-cap'",
    "lead_is_a_candidate": "UPDATE candidacies SET lead_person_id = 'felix-dune' WHERE lead_person_id = 'elsa-baie'",
    "mandates_fill_seats": "DELETE FROM mandates WHERE person_id = 'denis-morne'",
    "mentions_name_an_entity": "INSERT INTO mentions SELECT id, 'area', 'atlantis', 'Port', 10, 14 FROM articles",
    "note_columns_exist": "UPDATE notes SET column_name = 'nom' WHERE column_name = 'name'",
    "notes_refer_to_rows": "UPDATE field_sources SET row_key = 'atlantis'",
    "one_holder_at_a_time": "UPDATE terms SET end_date = '2026-01-01' WHERE person_id = 'felix-dune'",
    "parts_add_up": "UPDATE results SET votes = votes + 1 WHERE area_id = 'pont-ouest'",
    "people_have_an_official_name": "UPDATE people SET name = 'Ana Rivé' WHERE id = 'ana-rive'",
    "provinces_add_up": "UPDATE ballot_counts SET spoilt = spoilt + 1 WHERE area_id = 'ouest'",
    "references_exist": "UPDATE people SET source_id = 'rumour' WHERE id = 'ana-rive'",
    "results_have_a_round": "UPDATE results SET round = 2 WHERE area_id = 'circo-1'",
    "results_lie_in_their_contest":
        "UPDATE results SET area_id = 'port' WHERE area_id = 'mont' AND candidacy_id GLOB 'provinciales-2030.*'",
    "rounds_in_order": "UPDATE rounds SET polling_date = '2032-06-01' WHERE round = 2",
    "seats_fill": "UPDATE seats SET seats = seats + 1 WHERE institution_id = 'chambre'",
    "seats_recomputed": "UPDATE seats SET seats = 5 - seats WHERE institution_id = 'assemblee-est' AND seats > 0",
    "stations_add_up": "UPDATE station_results SET votes = votes + 1 WHERE polling_station_id GLOB '*.port-b002'",
    "term_overlaps_are_there": "UPDATE terms SET end_date = '2020' , start_date = '2020' WHERE person_id = 'zoe-brume'",
    "terms_within_life": "UPDATE people SET death_date = '2018' WHERE id = 'felix-dune'",
    "votes_add_up": "UPDATE station_results SET votes = votes + 1 WHERE polling_station_id GLOB '*.mont-b001'",
    "votes_within_ballots": "UPDATE results SET votes = 81 WHERE area_id = 'circo-1'",
    "votes_within_valid": "UPDATE results SET votes = 146 WHERE area_id = 'circo-1' AND votes = 80",
}  # fmt: skip

# Tables without rows as long as nobody has the texts of the articles.
LOOKS_AT_NOTHING = {
    "entity_kind_is_known", "former_id_is_another", "former_ids_lead_on", "mention_spans_its_surface",
    "mentions_name_an_entity",
}  # fmt: skip


def test_every_rule_has_an_edit_that_breaks_it() -> None:
    assert {path.stem for path in CHECKS.glob("*.sql")} == BREAKING.keys()


@pytest.mark.parametrize("name", BREAKING)
def test_a_database_that_breaks_a_rule_is_refused_by_its_name(exemple: Exemple, name: str) -> None:
    with sqlite3.connect(exemple.database) as connection:
        assert connection.execute(BREAKING[name]).rowcount > 0
    connection.close()
    stdout, message = checked(exemple)
    broken = [line.split()[1].rstrip(":") for line in stdout if line.startswith("broken  ")]
    assert name in broken
    assert len(stdout) == len(rules())
    assert message == f"{len(broken)} of {len(rules())} rules are broken: {', '.join(broken)}"


def checked(exemple: Exemple) -> tuple[list[str], str]:
    """Lines of the report of `caillou check` on a broken database, and its error."""
    result = invoke("check", exemple.database)
    assert result.exit_code == 1
    return result.stdout.splitlines(), only_line(result.stderr)


def test_a_broken_rule_names_the_row_and_what_was_found(exemple: Exemple) -> None:
    with sqlite3.connect(exemple.database) as connection:
        connection.execute(BREAKING["ballots_add_up"])
    connection.close()
    done = run("check", exemple.database)
    assert done.returncode == 1
    assert (
        "broken  ballots_add_up: station_ballot_counts 5: voters of provinciales-2030.mont-b001: "
        "found 61, expected 60; correct the figure, or list the contradiction in anomalies.csv"
    ) in done.stdout.splitlines()


def test_a_sum_that_was_only_copied_into_the_file_is_not_believed(exemple: Exemple) -> None:
    with sqlite3.connect(exemple.database) as connection:
        connection.execute(BREAKING["ballots_add_up"])
        connection.execute("UPDATE sums SET holds = 1, found = expected")
    connection.close()
    assert checked(exemple)[1] == f"2 of {len(rules())} rules are broken: ballots_add_up, stations_add_up"


def test_every_rule_looked_at_something(db: Database) -> None:
    idle = {row[0] for row in db.execute("SELECT id FROM checks WHERE rows_checked = 0")}
    assert idle <= LOOKS_AT_NOTHING


def test_every_rule_is_published_with_what_it_says(db: Database) -> None:
    published = {row["id"]: row for row in db.query("SELECT * FROM checks")}
    for rule in rules():
        assert published[rule.name]["description"] == rule.description
        assert rule.description.endswith(".")
        assert published[rule.name]["status"] == "passed"


def test_a_rule_skips_less_than_it_looks_at(db: Database) -> None:
    sql = "SELECT id, rows_checked, rows_skipped FROM checks WHERE rows_skipped > rows_checked"
    assert {row["id"] for row in db.query(sql)} <= {"terms_within_life"}


def test_every_listed_anomaly_is_a_contradiction_that_the_build_finds(db: Database) -> None:
    listed = db.execute("SELECT count(*) FROM anomalies").fetchone()[0]
    found = db.execute("SELECT count(*) FROM contradictions").fetchone()[0]
    assert listed == found > 0


def test_every_row_that_a_rule_looks_at_can_be_traced_to_a_line(db: Database) -> None:
    traced = [rule for rule in rules() if rule.name != "references_exist"]
    lost = [rule.name for rule in traced if db.execute(f"SELECT 1 FROM ({rule.query}) WHERE row_id IS NULL").fetchone()]
    assert lost == []
