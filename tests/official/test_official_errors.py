"""What cannot be read is refused in one line, and nothing is written."""

import unicodedata
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.errors import SeedError
from etl.official.known import Known
from etl.official.records import Wanted
from tests.commands import invoke, only_line
from tests.official.files import LAYOUTS, Area, Style, figures, text, write

AREAS = [Area("98818", None, 2, 1, 5, (10, 20, 30)), Area("98820", None, 2, 1, 5, (1, 2, 3))]
WIDE = text(AREAS, Style())
FEED = text(AREAS, Style("feed"))
BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><Election>&c;</Election>'


def without_accents(letters: str) -> str:
    return unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode()


CASES: dict[str, tuple[bytes, str]] = {
    "empty file": (b"", "empty file"),
    "blank file": (b"\n \n", "empty file"),
    "binary file": (b"PK\x03\x04\0\0\0", "binary file"),
    "UTF-16": (WIDE.encode("utf-16"), "binary file"),
    "no header": (b"Bonjour\nle monde\n", ":1: no header"),
    "header only": (WIDE.splitlines()[0].encode(), "no row of the territory"),
    "other territory": (WIDE.replace("ZN;", "75;").encode(), "no row of the territory"),
    "line cut in its area": (WIDE[:-150].encode(), ":3: found"),
    "line cut in a candidate": (WIDE[:-30].encode(), ":3: found 32 cells; expected whole groups"),
    "line broken in two": (WIDE.replace("LE GÂTEAU", "LE\nGÂTEAU").encode(), ":3: found 14 cells; expected 19 or more"),
    "missing Inscrits": (WIDE.replace("Inscrits", "Autre", 1).encode(), "missing column 'Inscrits'"),
    "missing Voix": (WIDE.replace("Voix;", "Autre;", 1).encode(), "missing column 'Voix'"),
    "missing department and commune": (
        WIDE.replace("Code d", "Autre d").encode(),
        "missing column 'Code du département' or",
    ),
    "voters do not add up": (
        WIDE.replace(";63;", ";62;").encode(),
        ":2: Inscrits is 68; expected Votants + Abstentions, 67",
    ),
    "blank does not add up": (WIDE.replace(";2;0,00%", ";3;0,00%", 1).encode(), ":2: Votants is 63; expected Exprimés"),
    "votes do not add up": (
        WIDE.replace(";DIV;30;", ";DIV;31;").encode(),
        ":2: Exprimés is 60; expected sum of Voix, 61",
    ),
    "unknown commune": (WIDE.replace("818;Nouméa", "899;Nouméa").encode(), ":2: unknown commune '899' Nouméa"),
    "not a count": (WIDE.replace("DIV;10;", "DIV;dix;").encode(), ":2: votes: not a count: 'dix'"),
    "no votes": (WIDE.replace("DIV;10;", "DIV;;").encode(), ":2: no votes for Éloïse ÇAVARÈS"),
    "nameless candidate": (WIDE.replace("ÇAVARÈS;Éloïse", ";").encode(), ":2: a candidate without a name"),
    "candidate twice": (
        WIDE.replace("LE GÂTEAU;Jean-Noël", "CAVARES;Eloise").encode(),
        ":2: Éloïse ÇAVARÈS stands twice",
    ),
    "area twice": (WIDE.replace("820;Ouvéa", "818;Nouméa").encode(), ":3: 98818 has other figures than at"),
    "quotes that do not pair": (WIDE.replace("Nouméa", '"Nouméa').encode(), "cannot be read as CSV"),
    "control characters": (WIDE.replace("Nouméa", "Nou\x07méa").encode(), "in none of utf-8"),
    "ambiguous encoding": (
        without_accents(WIDE.replace("N°", "Numero de ")).replace("Eloise", "\x8eloise").encode("latin-1"),
        "reads equally well as",
    ),
    "unknown column where candidates begin": (WIDE.replace("N°Panneau", "Rang").encode(), ":1: unknown column 'Rang'"),
    "two rounds side by side": (WIDE.replace("Abstentions", "Inscrits", 1).encode(), ":1: a second column 'Inscrits'"),
    "not XML": (b"<html><p>Bonjour</html>", ":1: not XML that can be read"),
    "XML cut": (FEED[:-40].encode(), "not XML that can be read"),
    "XML with entities": (BOMB.encode(), ":1: a document type (DOCTYPE)"),
    "XML without the territory": (FEED.replace(">ZN<", ">ZP<").encode(), "no figures of the territory"),
    "XML without end of depth": (b"<a>" * 1000, "elements 50 deep"),
    "XML in an encoding that is not": (b'<?xml version="1.0" encoding="klingon"?><a/>', "not XML that can be read"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_file_that_is_wrong_is_refused_in_one_line(case: str, tmp_path: Path, areas_only: Known) -> None:
    content, problem = CASES[case]
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    with pytest.raises(SeedError) as error:
        figures(path, areas_only)
    assert error.value.message.startswith(str(path))
    assert problem in error.value.message
    assert "\n" not in error.value.message


@pytest.mark.parametrize("case", CASES)
def test_nothing_is_written_of_a_file_that_is_wrong(case: str, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(CASES[case][0])
    words = ["--election", "presidentielle-2000", "--round", "1", "--source", "essai", "--out", str(tmp_path / "out")]
    database = ["--database", str(tmp_path / "none.db")]
    result = invoke("official", "read", tmp_path / "x.csv", *words, *database)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert only_line(result.stderr).startswith(str(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["x.csv"]


def test_a_folder_or_a_missing_file_is_refused(tmp_path: Path, areas_only: Known) -> None:
    with pytest.raises(SeedError, match="a folder; expected a file"):
        figures(tmp_path, areas_only)
    with pytest.raises(SeedError, match="cannot be read: No such file"):
        figures(tmp_path / "x", areas_only)


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        (Wanted("presidentielle-2000"), "does not say which round"),
        (Wanted("presidentielle-2000", 1, "feed"), "not XML; expected the layout feed"),
        (Wanted("presidentielle-2000", 1, "long"), ":2: found 37 cells; expected 21"),
        (Wanted("presidentielle-2000", 1, None, "polling_station"), "no column for the level polling_station"),
        (Wanted("presidentielle-2000", 1, None, None, "utf-8", ","), ":1: no header"),
        (Wanted("referendum-2000", 1), "no contest of referendum-2000 is known"),
    ],
)
def test_a_wish_that_the_file_cannot_fill_is_refused(
    asked: Wanted, problem: str, tmp_path: Path, areas_only: Known
) -> None:
    with pytest.raises(SeedError, match=problem):
        figures(write(tmp_path / "x", AREAS, Style()), areas_only, asked)


def test_a_layout_that_is_forced_in_vain_is_refused(tmp_path: Path, areas_only: Known) -> None:
    for layout, forced in (("wide_repeated", "long"), ("numbered", "long"), ("numbered", "wide"), ("wide", "numbered")):
        path = write(tmp_path / "x", AREAS, Style(layout))
        with pytest.raises(SeedError, match=r"another --layout|no candidate|expected 21"):
            figures(path, areas_only, Wanted("presidentielle-2000", 1, forced))


def test_letters_outside_the_forced_encoding_are_refused_with_their_line(tmp_path: Path, areas_only: Known) -> None:
    path = write(tmp_path / "x", AREAS, Style(encoding="cp850"))
    with pytest.raises(SeedError, match=":2: byte 0x82; expected utf-8"):
        figures(path, areas_only, Wanted("presidentielle-2000", 1, encoding="utf-8"))


def changed(index: int, byte: int, content: bytes) -> bytes:
    return content[:index] + bytes([byte]) + content[index + 1 :]


def cut(index: int, _: int, content: bytes) -> bytes:
    return content[:index]


def repeated(index: int, byte: int, content: bytes) -> bytes:
    return content[:index] + content[max(0, index - byte) :]


MUTATIONS = st.lists(
    st.tuples(st.sampled_from((changed, cut, repeated)), st.floats(0, 1), st.integers(0, 255)), max_size=4
)
Mutation = tuple[Callable[[int, int, bytes], bytes], float, int]


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(LAYOUTS), st.sampled_from(("utf-8", "cp850")), MUTATIONS)
def test_a_damaged_file_gives_figures_or_one_line(
    areas_only: Known, layout: str, encoding: str, mutations: list[Mutation]
) -> None:
    content = text(AREAS, Style(layout, encoding=encoding)).encode(encoding)
    for mutate, where, byte in mutations:
        content = mutate(int(where * len(content)), byte, content)
    assert_clean(content, areas_only)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_give_one_line(areas_only: Known, content: bytes) -> None:
    assert_clean(content, areas_only)
    assert_clean(WIDE.encode() + content, areas_only)
    assert_clean(FEED.encode() + content, areas_only)


def assert_clean(content: bytes, known: Known) -> None:
    """Reading gives figures, or an error that click prints in one line."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "x")
        path.write_bytes(content)
        try:
            figures(path, known)
        except click.ClickException as error:
            assert str(path) in error.message
