"""Words, addresses, lists and the places of a picture: laws that hold for every page."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.site import addresses, charts, language, lists, words
from etl.site.text import json_ld, said, typographic

NARROW = "\N{NARROW NO-BREAK SPACE}"


@pytest.fixture(autouse=True, params=["en", "fr"])
def reader(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each test for a reader of each language."""
    token = language.current.set(request.param)
    yield request.param
    language.current.reset(token)


@given(st.integers(min_value=-(10**9), max_value=10**9))
def test_a_figure_keeps_its_digits(value: int) -> None:
    written = words.number(value).replace(",", "").replace(NARROW, "").replace(words.MINUS, "-")
    assert int(written) == value


def test_figures_are_written_as_the_language_does(reader: str) -> None:
    figures = {"en": ["1,234", "12.5%", "–", f"{words.MINUS}1,000", "+0.5"]}
    figures["fr"] = [f"1{NARROW}234", "12,5\N{NO-BREAK SPACE}%", "–", f"{words.MINUS}1{NARROW}000", "+0,5"]
    found = [words.number(1234), words.percent(12.5), words.number(None), words.change(-1000), words.change(0.5, 1)]
    assert found == figures[reader]


def test_a_change_too_small_to_be_written_is_none_at_all() -> None:
    assert words.change(0.04, 1) == words.change(-0.04, 1) == words.change(0) == "="


def test_dates_are_written_as_far_as_they_are_known(reader: str) -> None:
    dates = {"en": ["1 May 2014", "May 2014", "2014"], "fr": ["1er mai 2014", "mai 2014", "2014"]}
    assert [words.day(date) for date in ("2014-05-01", "2014-05", "2014")] == dates[reader]
    assert words.day("about 1970") == "about 1970"


def test_words_of_one_language_alone_serve_for_both() -> None:
    assert words.translated({"name_fr": "Nouvelle-Calédonie", "name_en": None}, "name") == "Nouvelle-Calédonie"


@pytest.mark.parametrize(
    ("header", "chosen"),
    [
        ("fr-FR,fr;q=0.9,en;q=0.8", "fr"),
        ("en;q=0.5, fr;q=0.8", "fr"),
        ("de, en;q=0.3", "en"),
        ("ja", "en"),
        ("", "en"),
        ("fr;q=0, en;q=0.1", "en"),
        ("fr;q=much", "en"),
    ],
)
def test_a_first_visit_is_in_the_language_that_the_browser_prefers(header: str, chosen: str) -> None:
    assert language.preferred(header) == chosen


@given(st.text(max_size=40))
def test_no_header_of_languages_is_a_fault(header: str) -> None:
    assert language.preferred(header) in language.LANGUAGES


@pytest.mark.parametrize(("path", "query"), [("/en/people", "page=2"), ("/fr/", ""), ("/caillou/terms", "_sort=id")])
def test_the_twin_of_a_twin_is_the_page_itself(path: str, query: str) -> None:
    asked = path if path.startswith("/caillou") else f"/{language.current.get()}/{path[4:]}"
    marked = f"{query}&_lang=fr" if language.current.get() == "fr" and path.startswith("/caillou") else query
    there = addresses.twin(asked, marked)
    token = language.current.set(language.other())
    back = addresses.twin(*there.partition("?")[::2])
    language.current.reset(token)
    assert back == asked + (f"?{marked}" if marked else "")


@given(st.lists(st.fixed_dictionaries({"bloc": st.sampled_from("ilo"), "year": st.integers(2000, 2003)}), max_size=60))
def test_choosing_a_value_of_a_facet_leaves_as_many_rows_as_it_says(rows: list[dict[str, object]]) -> None:
    for name, values in lists.narrowed(rows, ("bloc", "year"), {"year": "2001"}).facets.items():
        for value in values:
            chosen = {"year": "2001", name: value.label}
            assert len(lists.narrowed(rows, ("bloc", "year"), chosen).chosen) == value.count


@given(st.integers(0, 350))
def test_the_pages_of_a_list_hold_every_row_once(size: int) -> None:
    rows = [{"id": str(number)} for number in range(size)]
    pages = lists.narrowed(rows, (), {}).pages
    shown = [row for page in range(1, pages + 1) for row in lists.narrowed(rows, (), {"page": str(page)}).rows]
    assert shown == rows


@given(st.integers(0, 120))
def test_seats_of_a_half_circle_stand_apart_and_above_the_words(seats: int) -> None:
    places = charts.half_circle(seats)
    assert len(places) == seats
    for one, other in ((a, b) for i, a in enumerate(places) for b in places[i + 1 :]):
        assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 > (2 * one.radius - 0.5) ** 2
    assert all(0 <= place.x <= charts.WIDTH and 0 <= place.y <= charts.CENTRE[1] for place in places)


@given(st.lists(st.dates().map(str), min_size=1))
def test_later_dates_stand_further_to_the_right(dates: list[str]) -> None:
    axis = charts.axis([*dates], "2026-11-21")
    places = [axis.at(date) for date in sorted(dates)]
    assert all(one <= other for one, other in pairwise(places))
    assert all(place >= 0 for place in places)


def test_an_end_known_to_the_year_or_month_is_the_end_of_it() -> None:
    assert charts.when("2014") < charts.when("2014-05") < charts.when("2014-05", True) < charts.when("2014", True)
    assert charts.when("2014", True) < charts.when("2015")


@given(st.text())
def test_nothing_in_json_ld_ends_its_element(text: str) -> None:
    assert not set("<>&") & set(json_ld({"name": text}))


def test_a_remark_without_a_translation_says_its_language(reader: str) -> None:
    remark = "a remark that <nobody> translated"
    plain = "a remark that &lt;nobody&gt; translated"
    assert said(remark) == (plain if reader == "en" else f'<span lang="en">{plain}</span>')
    assert said(None) == ""


def test_french_signs_keep_to_their_words() -> None:
    assert typographic("« Oui » : non ?") == f"«{NARROW}Oui{NARROW}»{NARROW}: non{NARROW}?"
