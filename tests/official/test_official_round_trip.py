"""What the database holds, written as the ministry would, agrees with the database."""

import csv
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.commands import invoke

ELECTIONS = [
    ("europeennes-2014", 1, "commune"),
    ("europeennes-2019", 1, "commune"),
    ("europeennes-2024", 1, "commune"),
    ("europeennes-2024", 1, "constituency"),
    ("europeennes-2024", 1, "territory"),
    ("legislatives-2012", 1, "constituency"),
    ("legislatives-2017", 1, "commune"),
    ("legislatives-2022", 2, "commune"),
    ("legislatives-2024", 1, "commune"),
    ("legislatives-2024", 2, "constituency"),
    ("municipales-2020", 1, "commune"),
    ("municipales-2026", 1, "commune"),
    ("municipales-2026", 2, "commune"),
    ("presidentielle-2012", 1, "commune"),
    ("presidentielle-2017", 2, "commune"),
    ("presidentielle-2022", 1, "constituency"),
    ("referendum-2018", 1, "polling_station"),
    ("referendum-2021", 1, "polling_station"),
    ("senatoriales-2017", 1, "territory"),
]
What = tuple[str, int, str]

COUNTS = {
    "registered": "Inscrits",
    "voters": "Votants",
    "blank": "Blancs",
    "spoilt": "Nuls",
    "blank_or_spoilt": "Blancs et nuls",
    "valid": "Exprimés",
}
PLACES = {
    "territory": "SELECT 'ZN', NULL, NULL, NULL, b.* FROM ballot_counts b WHERE area_id = 'nc'",
    "constituency": "SELECT 'ZN', substr(area_id, 7), NULL, NULL, b.* FROM ballot_counts b "
    "WHERE area_id LIKE 'circo-%'",
    "commune": "SELECT '988', NULL, area_id, NULL, b.* FROM ballot_counts b "
    "WHERE area_id IN (SELECT id FROM areas WHERE kind = 'commune')",
    "polling_station": "SELECT '988', NULL, p.commune_id, p.number, p.election_id, p.id AS area_id, b.* "
    "FROM station_ballot_counts b JOIN polling_stations p ON p.id = polling_station_id WHERE true",
}
VOTES = {
    True: "SELECT label, votes FROM station_results r JOIN candidacies c ON c.id = candidacy_id "
    "WHERE round = ? AND polling_station_id = ? AND contest_id = ?",
    False: "SELECT label, votes FROM results r JOIN candidacies c ON c.id = candidacy_id "
    "WHERE round = ? AND area_id = ? AND contest_id = ?",
}


@pytest.mark.parametrize("what", ELECTIONS, ids=lambda what: "-".join(map(str, what)))
def test_what_is_held_agrees_with_itself(what: What, tmp_path: Path, database: Path, db: Database) -> None:
    votes = written(db, tmp_path / "x.csv", what)
    words = ("--election", what[0], "--round", what[1], "--database", database, "--accept-contradictions")
    result = invoke("official", "compare", tmp_path / "x.csv", *words)
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    assert int(result.stderr.splitlines()[-1].partition(" ")[0]) > votes > 0


def written(db: Database, path: Path, what: What) -> int:
    """Writes figures in columns with numbers, in capitals and without accents; returns how many votes there are."""
    election, number, level = what
    found = []
    places = db.query(f"{PLACES[level]} AND election_id = ? AND b.round = ?", [election, number])
    for place in places:
        codes = list(place.values())[:4]
        key = [number, place["area_id"], place["contest_id"]]
        held = list(db.execute(VOTES[level == "polling_station"], key))
        votes = [(label.upper(), count) for label, count in held if count is not None]
        found.append(([*codes, *(place[name] for name in COUNTS)], votes))
    most = max(len(votes) for _, votes in found)
    groups = [name for index in range(most) for name in (f"Libellé de liste {index + 1}", f"Voix {index + 1}")]
    areas = ["Code département", "Code circonscription législative", "Code commune", "Code BV"]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([*areas, *COUNTS.values(), *groups])
        writer.writerows([*cells, *(cell for vote in votes for cell in vote)] for cells, votes in found if votes)
    return sum(len(votes) for _, votes in found)
