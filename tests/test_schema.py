"""The schema: strict, described to the last column, and every named constraint refuses a row."""

import re
import sqlite3
from collections.abc import Iterator

import pytest
from sqlite_utils import Database

from etl.pipeline import SCHEMA
from tests.conftest import Exemple

NAMED = re.compile(r"CONSTRAINT (\w+) CHECK")
SHADOW = "search_entries_fts"

# One edit of a row that is right, for each constraint: after it the row breaks this constraint and no other before it.
BREAKING = {
    "publisher_kind_is_known": "UPDATE publishers SET kind = 'Press'",
    "source_kind_is_known": "UPDATE sources SET kind = 'press release'",
    "reliability_is_known": "UPDATE sources SET reliability = 'good'",
    "source_url_is_an_address": "UPDATE sources SET url = 'www.example.org'",
    "better_source_is_another": "UPDATE better_sources SET better_source_id = source_id",
    "area_kind_is_known": "UPDATE areas SET kind = 'Commune'",
    "coordinates_come_together": "UPDATE areas SET latitude = NULL WHERE id = 'port'",
    "bloc_is_known": "UPDATE blocs SET id = 'undecided' WHERE id = 'other'",
    "succession_kind_is_known": "UPDATE party_successions SET kind = 'marriage'",
    "succession_joins_two_parties": "UPDATE party_successions SET to_party_id = from_party_id",
    "sex_is_known": "UPDATE people SET sex = 'f'",
    "birth_before_death": "UPDATE people SET death_date = '1939' WHERE id = 'felix-dune'",
    "name_kind_is_known": "UPDATE person_names SET kind = 'nickname'",
    "membership_id_starts_with_person_and_party": "UPDATE party_memberships SET id = 'x.' || id",
    "membership_confidence_is_known": "UPDATE party_memberships SET confidence = 'sure'",
    "membership_starts_before_it_ends": "UPDATE party_memberships SET start_date = '2012-06', end_date = '2012-05'",
    "institution_kind_is_known": "UPDATE institutions SET kind = 'club'",
    "term_id_starts_with_person_and_office": "UPDATE terms SET office_id = 'depute' WHERE person_id = 'ana-rive'",
    "term_confidence_is_known": "UPDATE terms SET confidence = ''",
    "term_starts_before_it_ends": "UPDATE terms SET end_date = '2019-05' WHERE person_id = 'felix-dune'",
    "event_kind_is_known": "UPDATE events SET kind = 'party conference'",
    "event_starts_before_it_ends": "UPDATE events SET end_date = '2029-04-30'",
    "election_kind_is_known": "UPDATE elections SET kind = 'provinciales'",
    "contest_id_is_election_and_area": "UPDATE contests SET id = id || '-1'",
    "method_is_known": "UPDATE allocation_runs SET method = 'largest_remainder'",
    "threshold_base_is_known": "UPDATE allocation_runs SET threshold_base = 'voters'",
    "bonus_within_seats": "UPDATE allocation_runs SET bonus_seats = seats + 1",
    "candidacy_id_starts_with_contest": "UPDATE candidacies SET id = contest_id || '.'",
    "candidate_role_is_known": "UPDATE candidates SET role = 'deputy' WHERE position = 2",
    "lead_comes_first": "UPDATE candidates SET role = 'lead' WHERE position = 2",
    "voters_within_roll": "UPDATE ballot_counts SET voters = registered + 1",
    "valid_within_voters": "UPDATE ballot_counts SET valid = voters + 1",
    "joined_only_where_not_split": "UPDATE ballot_counts SET blank_or_spoilt = 2 WHERE blank = 1",
    "mayoral_confidence_is_known": "UPDATE mayoral_elections SET confidence = 'High'",
    "station_id_starts_with_election_and_commune": "UPDATE polling_stations SET id = replace(id, '-b', '-B')",
    "station_coordinates_come_together": "UPDATE polling_stations SET longitude = 165 WHERE latitude IS NULL",
    "station_voters_within_roll": "UPDATE station_ballot_counts SET voters = registered + 1",
    "station_valid_within_voters": "UPDATE station_ballot_counts SET valid = voters + 1",
    "station_joined_only_where_not_split": "UPDATE station_ballot_counts SET blank_or_spoilt = blank + spoilt",
    "article_kind_is_known": "UPDATE articles SET kind = 'blog'",
    "title_basis_is_known": "UPDATE articles SET title_basis = 'memory'",
    "date_basis_is_known": "UPDATE articles SET date_basis = 'guess'",
    "text_hash_and_length_come_together": "UPDATE articles SET characters = 12",
    "claim_id_is_article_and_position": "UPDATE claims SET id = article_id || '-1' WHERE position = 1",
    "subject_kind_is_known": "UPDATE claims SET subject_kind = 'people'",
    "value_kind_is_known": "UPDATE claims SET value_kind = 'quote'",
    "claim_confidence_is_known": "UPDATE claims SET confidence = 'none'",
    "property_value_kind_is_known": "UPDATE claim_properties SET value_kind = 'quote'",
    "judgements_have_no_rule": "UPDATE claim_properties SET is_judgement = 1 WHERE id = 'votes'",
    "only_numbers_are_approximate": "UPDATE claims SET is_approximate = 1 WHERE position = 2",
    "scope_round_is_known": "UPDATE claims SET scope_round = 4 WHERE position = 1",
    "scope_candidacy_stands_in_the_election": (
        "UPDATE claims SET scope_candidacy_id = 'provinciales-2025.est.ensemble' WHERE position = 1"
    ),
    "entity_kind_is_known": "INSERT INTO mentions SELECT id, 'city', 'port', 'Port', 10, 14 FROM articles",
    "mention_spans_its_surface": "INSERT INTO mentions SELECT id, 'area', 'port', 'Port', 10, 15 FROM articles",
    "anomaly_id_starts_with_election": "UPDATE anomalies SET id = 'mont-' || id",
    "anomaly_figures_differ": "UPDATE anomalies SET found = expected",
    "what_is_missing_can_be_looked_for": "UPDATE coverage SET is_complete = 1 - is_complete",
    "office_name_language_is_known": "INSERT INTO office_names SELECT id, 'x', 'kanak', source_id FROM offices LIMIT 1",
    "former_id_is_another": "UPDATE former_ids SET former_id = id",
    "level_is_known": "UPDATE coverage SET level = 'street' WHERE level = 'commune'",
}


@pytest.fixture
def connection(exemple: Exemple) -> Iterator[sqlite3.Connection]:
    """The database of the invented country, open to edits; references are left aside."""
    connection = sqlite3.connect(exemple.database)
    yield connection
    connection.close()


def declared() -> set[str]:
    """The named constraints of the schema files."""
    return {name for path in SCHEMA.glob("*.sql") for name in NAMED.findall(path.read_text(encoding="utf-8"))}


def test_every_named_constraint_has_an_edit_that_breaks_it() -> None:
    assert declared() == BREAKING.keys()


@pytest.mark.parametrize("name", BREAKING)
def test_a_row_that_breaks_a_constraint_is_refused_by_its_name(connection: sqlite3.Connection, name: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=f"^CHECK constraint failed: {name}$"):
        connection.execute(BREAKING[name])


def test_every_constraint_is_published_as_a_check(db: Database) -> None:
    published = {row[0] for row in db.execute("SELECT id FROM checks WHERE description LIKE 'Constraint of %'")}
    assert declared() <= published


def tables(db: Database) -> dict[str, str]:
    """Tables and views with their definitions, without those that the search index keeps for itself."""
    sql = "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'view')"
    return {name: text for name, text in db.execute(sql) if not name.startswith((SHADOW, "sqlite_"))}


def test_every_table_is_strict(db: Database) -> None:
    loose = [name for name, sql in tables(db).items() if sql.startswith("CREATE TABLE") and not sql.endswith("STRICT")]
    assert loose == []


def test_every_table_and_view_says_what_one_row_is(db: Database) -> None:
    said = dict(db.execute("SELECT table_name, description FROM data_dictionary WHERE column_name = ''").fetchall())
    assert said.keys() == tables(db).keys()
    assert [name for name, text in said.items() if not text.startswith("One row per ")] == []


def test_every_column_is_described_and_no_other(db: Database) -> None:
    said = {(row["table_name"], row["column_name"]) for row in db.query("SELECT * FROM data_dictionary")}
    there = {(name, row["name"]) for name in tables(db) for row in db.query(f'PRAGMA table_info("{name}")')}
    assert {key for key in said if key[1]} == there


def test_a_description_is_a_sentence(db: Database) -> None:
    texts = [row[0] for row in db.execute("SELECT description FROM data_dictionary WHERE column_name <> ''")]
    assert [text for text in texts if len(text) < 5 or not text.endswith(".")] == []


def test_every_reference_leads_to_a_row(db: Database) -> None:
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_every_table_that_states_a_fact_has_a_source(db: Database) -> None:
    without = {name for name, sql in tables(db).items() if "CREATE TABLE" in sql and "source_id" not in sql}
    assert without <= {
        "publishers", "sources", "blocs", "election_institutions", "rounds", "contest_rounds",
        "allocation_run_institutions", "articles", "article_people", "article_parties", "article_offices",
        "article_elections", "article_areas", "claims", "claim_properties", "claim_topics", "claim_topic_claims",
        "claim_groups", "topics",
        "mentions", "coverage", "checks", "build", "data_dictionary", "vote_shares", "sums", "seat_audits",
        "search_entries", "station_links", "previous_elections", "latest_provincial", "election_kinds",
        "latest_seats",
    }  # fmt: skip


def test_no_date_is_out_of_its_shape(db: Database) -> None:
    dates = [
        (name, row["name"])
        for name, sql in tables(db).items() if "CREATE TABLE" in sql
        for row in db.query(f'PRAGMA table_info("{name}")')
        if row["name"] in ("founded", "dissolved") or row["name"].endswith(("_date", "_on"))
    ]  # fmt: skip
    assert len(dates) >= 12
    for table, column in dates:
        wrong = f"""SELECT {column} FROM "{table}" WHERE {column} NOT GLOB '[12][0-9][0-9][0-9]'
            AND {column} NOT GLOB '[12][0-9][0-9][0-9]-[01][0-9]'
            AND {column} IS NOT date({column})"""
        assert db.execute(wrong).fetchall() == [], (table, column)
