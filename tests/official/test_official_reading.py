"""Every layout, encoding and separator gives the same figures."""

from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.official.known import Known
from etl.official.reading import read
from etl.official.records import Wanted
from tests.official.files import COMMUNES, LAYOUTS, LEVELS, NAMES, Area, Style, expected, figures, text, write

ENCODINGS = ("utf-8", "utf-8-sig", "iso-8859-1", "windows-1252", "cp850")
SEPARATORS = (";", ",", "\t")
PLACES: dict[str, list[tuple[str, int | None]]] = {
    "territory": [("nc", None)],
    "constituency": [("circo-1", None), ("circo-2", None)],
    "commune": [(commune, None) for commune in COMMUNES],
    "polling_station": [(commune, station) for commune in COMMUNES for station in (1, 20)],
}
WAYS = [(layout, level) for layout in LAYOUTS for level in (LEVELS[:3] if layout == "feed" else LEVELS)]
COUNT = st.integers(0, 99_999)


def invented(level: str) -> list[Area]:
    """Fixed figures for a level, all different."""
    return [
        Area(code, station, 3 + number, 5 + number, 70 + number, (40 + number, 30, 0, 20))
        for number, (code, station) in enumerate(PLACES[level])
    ]


@pytest.mark.parametrize(("layout", "level"), WAYS)
def test_a_table_is_read_back_in_every_encoding_and_separator(
    layout: str, level: str, tmp_path: Path, areas_only: Known
) -> None:
    areas = invented(level)
    for encoding, separator in product(ENCODINGS, SEPARATORS):
        style = Style(layout, level, separator, encoding)
        assert figures(write(tmp_path / "x", areas, style), areas_only) == expected(areas, style)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[Area], Style]:
    """Any figures, written in any way."""
    layout, level = draw(st.sampled_from(WAYS))
    places = draw(st.lists(st.sampled_from(PLACES[level]), min_size=1, unique=True))
    candidates = draw(st.integers(1, len(NAMES)))
    votes = st.tuples(*[COUNT] * candidates)
    areas = [Area(*place, draw(COUNT), draw(COUNT), draw(COUNT), draw(votes)) for place in places]
    style = Style(
        layout,
        level,
        draw(st.sampled_from(SEPARATORS)),
        draw(st.sampled_from(ENCODINGS)),
        draw(st.booleans()),
        draw(st.sampled_from(("\n", "\r\n"))),
        draw(st.sampled_from(("ZN", "988"))),
        draw(st.booleans()),
        draw(st.booleans()),
    )
    return areas, style


@settings(max_examples=300, deadline=None)
@given(tables())
def test_what_is_written_is_what_is_read(areas_only: Known, table: tuple[list[Area], Style]) -> None:
    with TemporaryDirectory() as folder:
        path = write(Path(folder, "x"), *table)
        assert figures(path, areas_only) == expected(*table)


@pytest.mark.parametrize("layout", ["wide", "wide_repeated", "numbered", "long"])
def test_the_layout_is_told_by_the_content(layout: str, tmp_path: Path, areas_only: Known) -> None:
    path = write(tmp_path / "numbered.long.wide", invented("commune"), Style(layout))
    manner = read(path, Wanted("presidentielle-2000", 1), areas_only.areas.communes).manner
    assert manner.partition(",")[0] == layout.removesuffix("_repeated")


def test_rows_of_other_territories_are_left_aside(tmp_path: Path, areas_only: Known) -> None:
    areas, style = invented("commune"), Style()
    lines = text(areas, style).splitlines()
    others = [
        lines[1].replace("ZN;NOUVELLE CALEDONIE;801;Belep", f"{code};X;{code}01;Belep") for code in ("01", "ZP", "75")
    ]
    path = tmp_path / "x"
    path.write_text("\r\n".join([lines[0], *others, *lines[1:], *others]), encoding="utf-8")
    assert figures(path, areas_only) == expected(areas, style)


def test_the_department_98_is_shared_with_polynesia(tmp_path: Path, areas_only: Known) -> None:
    areas, style = invented("commune"), Style(department="98")
    lines = text(areas, style).splitlines()
    polynesia = lines[1].replace(";801;Belep", ";711;Anaa")
    path = tmp_path / "x"
    path.write_text("\n".join([lines[0], polynesia, *lines[1:]]), encoding="utf-8")
    assert figures(path, areas_only) == expected(areas, style)


def test_columns_of_a_numbered_file_may_come_in_any_order(tmp_path: Path, areas_only: Known) -> None:
    areas, style = invented("commune"), Style("numbered")
    rows = [line.split(";")[::-1] for line in text(areas, style).splitlines()]
    path = tmp_path / "x"
    path.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
    found = figures(path, areas_only)
    assert found == expected(areas, style)


def test_a_preamble_before_the_header_is_passed_over(tmp_path: Path, areas_only: Known) -> None:
    areas, style = invented("polling_station"), Style("long", "polling_station")
    path = tmp_path / "x"
    path.write_text("Export du 1er janvier\n\n" + text(areas, style), encoding="utf-8")
    assert figures(path, areas_only) == expected(areas, style)


def test_a_constituency_98801_is_no_commune(tmp_path: Path, areas_only: Known) -> None:
    areas, style = invented("constituency"), Style("numbered", "constituency", has_long_codes=True)
    assert "98801" in text(areas, style)
    assert set(figures(write(tmp_path / "x", areas, style), areas_only)) == {("circo-1", None), ("circo-2", None)}


def test_a_separator_at_the_end_of_each_line_does_no_harm(tmp_path: Path, areas_only: Known) -> None:
    for layout in ("wide", "numbered", "long"):
        areas, style = invented("commune"), Style(layout)
        lines = text(areas, style).splitlines()
        path = tmp_path / layout
        path.write_text("\n".join([lines[0], *(f"{line};" for line in lines[1:])]), encoding="utf-8")
        assert figures(path, areas_only) == expected(areas, style)


def test_columns_that_are_not_known_are_named(tmp_path: Path, areas_only: Known) -> None:
    lines = text(invented("commune"), Style("numbered")).splitlines()
    path = tmp_path / "x"
    path.write_text("\n".join([f"Météo;{lines[0]}", *(f"pluie;{line}" for line in lines[1:])]), encoding="cp850")
    assert read(path, Wanted("presidentielle-2000", 1), areas_only.areas.communes).unknown_columns == ("Météo",)


def test_quotation_marks_can_be_plain_characters(tmp_path: Path, areas_only: Known) -> None:
    lines = text(invented("commune"), Style()).replace("LE GÂTEAU", '"LE GÂTEAU" SEC')
    path = tmp_path / "x"
    path.write_text(lines, encoding="utf-8")
    found = figures(path, areas_only, Wanted("presidentielle-2000", 1, has_quotes=False))
    assert 'Jean-Noël "LE GÂTEAU" SEC' in found["98818", None][1]


def test_totals_by_nuance_in_a_feed_are_left_aside_and_named(tmp_path: Path, areas_only: Known) -> None:
    style = Style("feed", "constituency")
    nuances = "<Tours><Tour><NumTour>1</NumTour><Resultats><NuancesCandidats/></Resultats></Tour></Tours>"
    content = text(invented("constituency"), style).replace("<Circonscriptions>", f"{nuances}<Circonscriptions>", 1)
    path = tmp_path / "x"
    path.write_text(content, encoding="utf-8")
    assert figures(path, areas_only) == expected(invented("constituency"), style)
    found = read(path, Wanted("legislatives-2000"), areas_only.areas.communes)
    assert found.unknown_columns == ("NuancesCandidats",)


def test_the_layout_can_be_forced(tmp_path: Path, areas_only: Known) -> None:
    for layout in ("wide", "wide_repeated", "numbered", "long", "feed"):
        path = write(tmp_path / layout, invented("commune"), Style(layout))
        wanted = Wanted("presidentielle-2000", 1, layout.removesuffix("_repeated"))
        assert figures(path, areas_only, wanted) == expected(invented("commune"), Style(layout))
