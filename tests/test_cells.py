"""Cells: what is read is what was written, and nothing is guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from etl.read.cells import Remembered, count, number, partial_date, text_or_none

NOT_DIGITS = some.text(min_size=1).filter(lambda text: not (text.isascii() and text.isdigit()))


@given(some.integers(0, 10**18 - 1), some.integers(0, 3))
def test_a_count_is_read_as_it_is_written(figure: int, zeros: int) -> None:
    assert count(str(figure)) == figure
    if len(str(figure)) + zeros <= 18:
        assert count("0" * zeros + str(figure)) == figure


@given(NOT_DIGITS)
def test_what_is_not_only_digits_is_no_count(text: str) -> None:
    with pytest.raises(ValueError, match="not a count"):
        count(text)


@given(some.decimals(-(10**9), 10**9, allow_nan=False, places=6))
def test_a_number_is_read_as_it_is_written(figure: object) -> None:
    assert number(f"{figure:f}") == float(str(figure))


@pytest.mark.parametrize(
    "text", ["1,5", ".5", "5.", "+5", "1e5", "nan", "inf", " 5", "5 ", "--5", "٥", "9" * 19, "0x1F"]
)
def test_what_is_written_in_another_way_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        number(text)


@given(some.dates(), some.sampled_from([4, 7, 10]))
def test_a_date_is_kept_as_far_as_it_is_known(day: date, length: int) -> None:
    text = day.isoformat()[:length]
    assert partial_date(text) == text


@given(some.integers(1, 9999), some.integers(0, 99), some.integers(0, 99))
def test_a_day_that_does_not_exist_is_no_date(year: int, month: int, day: int) -> None:
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        date(year, month, day)
    except ValueError:
        with pytest.raises(ValueError, match="not a date"):
            partial_date(text)
    else:
        assert partial_date(text) == text


@given(some.text(min_size=1))
def test_a_text_is_never_a_date_unless_it_has_its_shape(text: str) -> None:
    if len(text) not in (4, 7, 10) or not text.isascii() or not text.replace("-", "").isdigit():
        with pytest.raises(ValueError, match="not a date"):
            partial_date(text)


@pytest.mark.parametrize("parse", [count, number, partial_date, text_or_none])
def test_an_empty_cell_is_not_known(parse: object) -> None:
    assert callable(parse)
    assert parse("") is None


@given(some.lists(some.integers(0, 20)))
def test_a_remembered_cell_is_the_parsed_one(figures: list[int]) -> None:
    remembered = Remembered(count)
    assert [remembered[str(figure)] for figure in figures] == figures
