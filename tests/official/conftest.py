"""A database of invented elections in the real areas."""

import csv
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from etl.official.known import Known, known
from etl.pipeline import create_tables
from tests.commands import ROOT, SEEDS

PEOPLE = {"eloise-cavares": "Éloïse Çavarès", "jean-noel-le-gateau": "Jean-Noël Le Gâteau", "zoe-d-ete": "Zoé d'Été"}


@pytest.fixture(scope="session")
def areas_only() -> Known:
    """The real areas, and nothing else."""
    return known(ROOT / "no.db", SEEDS, "presidentielle-2000")


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Presidentielle-2000 in two communes, with three candidates; senatoriales-2001 with two votes each."""
    path = tmp_path_factory.mktemp("official") / "caillou.db"
    with closing(Database(path)) as db:
        create_tables(db)
        db.execute("PRAGMA foreign_keys = OFF")
        for table in ("areas", "area_members"):
            with (SEEDS / f"{table}.csv").open(encoding="utf-8", newline="") as file:
                rows = [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(file)]
            db.table(table).insert_all(rows)
        people(db)
        elections(db)
        figures(db)
    return path


def people(db: Database) -> None:
    """Three people; one is met under another spelling, and one name is met twice."""
    for person, name in PEOPLE.items():
        given, family = name.split(" ", 1)
        row = {"id": person, "name": name, "given_name": given, "family_name": family}
        db.table("people").insert(row | {"description_fr": "x", "description_en": "x", "source_id": "essai"})
        db.table("person_names").insert({"person_id": person, "name": name, "kind": "official", "source_id": "essai"})
    row = {"kind": "spelling", "source_id": "essai"}
    db.table("person_names").insert(row | {"person_id": "zoe-d-ete", "name": "Zoë Dété"})
    db.table("person_names").insert(row | {"person_id": "zoe-d-ete", "name": "Anna Rêve"})
    db.table("person_names").insert(row | {"person_id": "eloise-cavares", "name": "Anna Rêve"})


def elections(db: Database) -> None:
    """Elections with their contests and candidacies."""
    for election, kind, area in (
        ("presidentielle-2000", "presidential", "fr"),
        ("senatoriales-2001", "senatorial", "nc"),
    ):
        titles = {"title_fr": "E", "title_en": "E", "voting_system": "v", "legal_basis": "l", "source_id": "essai"}
        db.table("elections").insert({"id": election, "kind": kind} | titles)
        db.table("rounds").insert({"election_id": election, "round": 1, "polling_date": "2000-01-01"})
        contest = f"{election}.{area}"
        db.table("contests").insert({"id": contest, "election_id": election, "area_id": area, "source_id": "essai"})
        votes = 2 if kind == "senatorial" else 1
        db.table("contest_rounds").insert({"contest_id": contest, "round": 1, "votes_per_ballot": votes})
    for person, name in PEOPLE.items():
        row = {"contest_id": "presidentielle-2000.fr", "lead_person_id": person, "source_id": "essai"}
        db.table("candidacies").insert({"id": f"presidentielle-2000.fr.{person}", "label": name.upper()} | row)


def figures(db: Database) -> None:
    """Figures of two communes, blank and spoilt ballots apart, and of a polling station."""
    for area, votes in {"98818": (10, 20, 30), "98820": (1, 2, 3)}.items():
        row = {
            "election_id": "presidentielle-2000",
            "round": 1,
            "area_id": area,
            "contest_id": "presidentielle-2000.fr",
        }
        counts = {"registered": sum(votes) + 8, "voters": sum(votes) + 3, "blank": 2, "spoilt": 1, "valid": sum(votes)}
        db.table("ballot_counts").insert(row | counts | {"source_id": "essai"})
        for person, count in zip(PEOPLE, votes, strict=True):
            row = {"candidacy_id": f"presidentielle-2000.fr.{person}", "round": 1, "area_id": area}
            db.table("results").insert(row | {"votes": count, "source_id": "essai"})
    row = {"id": "presidentielle-2000.98827-b005", "election_id": "presidentielle-2000", "commune_id": "98827"}
    db.table("polling_stations").insert(
        row | {"province_id": "sud", "number": 5, "name": "Mairie annexe", "source_id": "essai"}
    )
