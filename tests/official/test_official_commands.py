"""The two commands, as a user meets them."""

import csv
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import Result
from sqlite_utils import Database

from etl.load import load
from etl.pipeline import create_tables
from etl.read import records, seed_files
from etl.records import tables
from tests.commands import ROOT, invoke
from tests.official.files import Area, Style, text, write

SAMPLES = ROOT.parent / "shared" / "facts" / "official_samples"
SAMPLE = SAMPLES / "presidentielle-2012-t1_resultats-communes_sample.csv"
AREAS = [Area("98818", None, 2, 1, 5, (10, 20, 30)), Area("98820", None, 2, 1, 5, (1, 2, 3))]
WRITTEN = ["ballot_counts.csv", "candidacies.csv", "candidates.csv", "contests.csv", "results.csv"]


def run(*words: object) -> Result:
    """Runs `caillou official`; only click's own exit may end it."""
    return invoke("official", *words)


def reading(path: Path, database: Path, *words: object, election: str = "presidentielle-2000") -> Result:
    out = ("--out", path.parent / "out", "--source", "essai", "--database", database)
    return run("read", path, "--election", election, *out, *words)


def comparing(path: Path, database: Path, *words: object) -> Result:
    return run("compare", path, "--election", "presidentielle-2000", "--database", database, *words)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_candidacies_and_people_that_are_known_keep_their_ids(tmp_path: Path, invented: Path) -> None:
    result = reading(write(tmp_path / "x", AREAS, Style()), invented)
    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == WRITTEN
    found = rows(tmp_path / "out" / "candidacies.csv")
    assert [row["id"].rpartition(".")[2] for row in found] == ["eloise-cavares", "jean-noel-le-gateau", "zoe-d-ete"]
    assert [row["lead_person_id"] for row in found] == ["eloise-cavares", "jean-noel-le-gateau", "zoe-d-ete"]


def test_seeds_that_are_written_load_without_a_change(tmp_path: Path, no_database: Path) -> None:
    stations = [Area("98818", 1, 2, 1, 5, (10, 20, 30)), Area("98820", 3, 2, 1, 5, (1, 2, 3))]
    for number, (areas, level) in enumerate([(AREAS, "commune"), (stations, "polling_station")]):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert reading(write(folder / "x", areas, Style(level=level)), no_database, "--round", 1).exit_code == 0
        (folder / "out" / "candidates.csv").unlink()
        if level == "polling_station":
            named = (folder / "out" / "polling_stations.csv").read_text().replace(",,essai", ",École,essai")
            (folder / "out" / "polling_stations.csv").write_text(named)
        with closing(Database(memory=True)) as db:
            create_tables(db)
            db.execute("PRAGMA foreign_keys = OFF")
            load(db, records(seed_files(folder / "out"), tables(db)))
            assert db["results" if level == "commune" else "station_results"].count == 6


@pytest.fixture
def no_database(tmp_path: Path) -> Path:
    """No database: the areas come from the seeds."""
    return tmp_path / "none.db"


def test_a_person_who_is_not_known_is_left_empty_and_named(tmp_path: Path, invented: Path) -> None:
    areas = [Area("98818", None, 0, 0, 0, (1, 2, 3, 4, 5))]
    result = reading(write(tmp_path / "x", areas, Style()), invented)
    found = rows(tmp_path / "out" / "candidates.csv")
    assert [row["person_id"] for row in found] == ["eloise-cavares", "jean-noel-le-gateau", "zoe-d-ete", "", ""]
    assert "presidentielle-2000.fr.paul-martin-beta (Paul MARTIN-BÊTA): not in the database" in result.stderr
    assert "paul-martin-beta (Paul MARTIN-BÊTA): no person by this name" in result.stderr
    assert "anna-reve (Anna RÊVE): no person by this name" in result.stderr, "two people are met under this name"


def test_names_match_in_any_order_case_and_accent(tmp_path: Path, invented: Path) -> None:
    content = text(AREAS, Style()).replace("ÇAVARÈS;Éloïse", "eloise;CAVARES").replace("D'ÉTÉ;Zoé", "DÉTÉ;Zoë")
    (tmp_path / "x").write_text(content, encoding="utf-8")
    assert comparing(tmp_path / "x", invented).exit_code == 0


def test_the_name_and_province_of_a_station_come_from_the_database(tmp_path: Path, invented: Path) -> None:
    areas = [Area("98827", station, 0, 0, 0, (1, 2, 3)) for station in (4, 5)]
    result = reading(write(tmp_path / "x", areas, Style(level="polling_station")), invented)
    unknown, known = rows(tmp_path / "out" / "polling_stations.csv")
    assert (known["id"], known["province_id"], known["name"]) == (
        "presidentielle-2000.98827-b005",
        "sud",
        "Mairie annexe",
    )
    assert (unknown["province_id"], unknown["name"]) == ("", ""), "Poya lies in two provinces"
    assert "1 polling stations have no name or province yet" in result.stderr


def test_contests_of_an_election_that_is_not_known_follow_its_kind(tmp_path: Path, no_database: Path) -> None:
    contests = {
        "presidentielle": ["fr"],
        "europeennes": ["fr"],
        "legislatives": ["circo-1"],
        "municipales": ["98818", "98820"],
    }
    contests["provinciales"] = ["sud", "iles"]
    for kind, expected in contests.items():
        (tmp_path / kind).mkdir()
        path = write(tmp_path / kind / "x", AREAS, Style())
        assert reading(path, no_database, "--round", 1, election=f"{kind}-2000").exit_code == 0
        assert [row["area_id"] for row in rows(tmp_path / kind / "out" / "contests.csv")] == expected


def test_two_votes_a_ballot_may_exceed_the_valid_ballots(tmp_path: Path, invented: Path) -> None:
    whole = text([Area("nc", None, 0, 0, 0, (40, 30))], Style(level="territory"))
    path = tmp_path / "x"
    path.write_text(whole.replace(";70;", ";40;"), encoding="utf-8")
    assert reading(path, invented, election="presidentielle-2000").exit_code == 1
    assert reading(path, invented, election="senatoriales-2001").exit_code == 0
    path.write_text(whole.replace(";70;", ";40;").replace(";30;", ";41;"), encoding="utf-8")
    assert "sum of Voix is 81; expected at most 2 times" in reading(path, invented, election="senatoriales-2001").stderr


def test_communes_that_the_files_lack_are_named(tmp_path: Path, invented: Path) -> None:
    result = reading(write(tmp_path / "x", AREAS, Style()), invented)
    assert "31 communes are not in the files: 98801 Belep, 98802 Boulouparis, " in result.stderr


def test_contradictions_can_be_accepted_and_are_reported(tmp_path: Path, invented: Path) -> None:
    path = tmp_path / "x"
    path.write_text(text(AREAS, Style()).replace(";DIV;30;", ";DIV;31;"), encoding="utf-8")
    result = reading(path, invented, "--accept-contradictions")
    assert result.exit_code == 0
    assert f"{path}:2: Exprimés is 60; expected sum of Voix, 61 (98818)" in result.stderr


def test_a_folder_that_holds_something_is_refused(tmp_path: Path, invented: Path) -> None:
    path = write(tmp_path / "x", AREAS, Style())
    (tmp_path / "out").mkdir()
    assert reading(path, invented).exit_code == 0, "an empty folder will do"
    result = reading(path, invented)
    assert result.exit_code == 1
    assert "out: is there already; expected a free name, or an empty folder" in result.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "x"]


def test_files_of_two_elections_together_are_refused(tmp_path: Path, invented: Path) -> None:
    first = write(tmp_path / "x", AREAS[:1], Style())
    second = write(tmp_path / "y", [Area("98820", None, 0, 0, 0, (1, 2))], Style())
    result = reading(first, invented, second)
    assert result.exit_code == 1
    assert "other candidates than in the files before it" in result.stderr


def test_files_of_two_rounds_together_are_refused(tmp_path: Path, invented: Path) -> None:
    first = write(tmp_path / "x", AREAS, Style())
    second = write(tmp_path / "y", [Area("98818", None, 2, 1, 6, (10, 20, 30))], Style("numbered"))
    result = reading(first, invented, second)
    assert result.exit_code == 1
    assert f"{second}:2: 98818 has other figures than at {first}:2" in result.stderr


def test_levels_in_two_files_are_read_together(tmp_path: Path, invented: Path) -> None:
    first = write(tmp_path / "x", AREAS, Style())
    second = write(tmp_path / "y", [Area("98818", 1, 2, 1, 5, (10, 20, 30))], Style("numbered", "polling_station"))
    assert reading(first, invented, second).exit_code == 0
    assert len(rows(tmp_path / "out" / "results.csv")) == 6
    assert len(rows(tmp_path / "out" / "station_results.csv")) == 3


def test_rounds_that_the_file_tells_are_chosen_by_option(tmp_path: Path, no_database: Path) -> None:
    content = text(AREAS, Style("feed"))
    second = content.replace("<NumTour>1<", "<NumTour>2<").partition("<Departement>")[2]
    both = content.replace("</Election>", f"<Departement>{second}")
    (tmp_path / "x").write_text(both, encoding="utf-8")
    assert reading(tmp_path / "x", no_database, "--round", 2).exit_code == 0
    assert {row["round"] for row in rows(tmp_path / "out" / "results.csv")} == {"2"}


def test_equal_figures_differ_nowhere(tmp_path: Path, invented: Path) -> None:
    result = comparing(write(tmp_path / "x", AREAS, Style()), invented)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr.splitlines()[-1] == "16 figures compared: 0 differ, 0 not matched"


def test_blank_and_spoilt_ballots_compare_joined_where_one_side_joins_them(tmp_path: Path, invented: Path) -> None:
    result = comparing(write(tmp_path / "x", AREAS, Style(is_joined=True)), invented)
    assert result.exit_code == 0
    assert "14 figures compared" in result.stderr


def test_each_difference_is_a_line(tmp_path: Path, invented: Path) -> None:
    areas = [Area("98818", None, 2, 1, 6, (10, 21, 30)), AREAS[1]]
    result = comparing(write(tmp_path / "x", areas, Style()), invented, "--format", "csv")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "level,area,candidacy,column,theirs,ours",
        "commune,98818,,registered,70,68",
        "commune,98818,,voters,64,63",
        "commune,98818,,valid,61,60",
        "commune,98818,presidentielle-2000.fr.jean-noel-le-gateau,votes,21,20",
    ]
    table = comparing(write(tmp_path / "x", areas, Style()), invented).stdout.splitlines()
    assert table[0].split() == ["level", "area", "candidacy", "column", "theirs", "ours"]
    assert table[1].split() == ["commune", "98818", "registered", "70", "68"]


def test_what_only_one_side_has_is_named(tmp_path: Path, invented: Path) -> None:
    areas = [Area("98818", None, 2, 1, 5, (10, 20, 30, 0)), Area("98801", None, 0, 0, 0, (0, 0, 0, 0))]
    result = comparing(write(tmp_path / "x", areas, Style()), invented)
    assert result.exit_code == 1
    assert "Paul MARTIN-BÊTA (presidentielle-2000.fr) is in the file only" in result.stderr
    assert "98801, round 1, is in the file only" in result.stderr
    assert "98820, round 1, is in the database only" in result.stderr


def test_a_candidacy_that_the_file_lacks_is_one_line(tmp_path: Path, invented: Path) -> None:
    areas = [Area("98818", None, 2, 31, 5, (10, 20)), Area("98820", None, 2, 4, 5, (1, 2))]
    result = comparing(write(tmp_path / "x", areas, Style()), invented)
    assert result.exit_code == 1
    assert "presidentielle-2000.fr.zoe-d-ete is in the database only, in 98818, 98820" in result.stderr.splitlines()


def test_an_election_that_is_not_held_cannot_be_compared(tmp_path: Path, invented: Path) -> None:
    path = write(tmp_path / "x", AREAS, Style())
    result = run("compare", path, "--election", "presidentielle-1900", "--round", 1, "--database", invented)
    assert result.exit_code == 1
    assert "no election 'presidentielle-1900'" in result.stderr


@pytest.mark.parametrize("source", ["Not A Slug", "", "a--b"])
def test_a_source_must_have_the_shape_of_an_id(source: str, tmp_path: Path) -> None:
    result = run("read", tmp_path, "--election", "presidentielle-2000", "--out", tmp_path / "out", "--source", source)
    assert result.exit_code == 2
    assert "not an id" in result.stderr


@pytest.mark.skipif(not SAMPLE.exists(), reason="the real sample is not here")
def test_the_real_sample_is_read(tmp_path: Path, no_database: Path) -> None:
    out = tmp_path / "out"
    words = (
        "--election",
        "presidentielle-2012",
        "--round",
        1,
        "--source",
        "essai",
        "--out",
        out,
        "--database",
        no_database,
    )
    assert run("read", SAMPLE, *words).exit_code == 0
    assert len(rows(out / "ballot_counts.csv")) == 33
    assert len(rows(out / "results.csv")) == 330
    noumea = next(row for row in rows(out / "ballot_counts.csv") if row["area_id"] == "98818")
    assert [noumea[name] for name in ("registered", "voters", "blank_or_spoilt", "valid")] == [
        "54048",
        "37062",
        "813",
        "36249",
    ]


@pytest.mark.skipif(not SAMPLE.exists(), reason="the real sample is not here")
def test_the_real_sample_agrees_with_the_database(database: Path) -> None:
    result = run("compare", SAMPLE, "--election", "presidentielle-2012", "--round", 1, "--database", database)
    assert result.exit_code == 0, result.output
    assert result.stderr.splitlines()[-1] == "462 figures compared: 0 differ, 0 not matched"
