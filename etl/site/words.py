"""Figures, dates and names as a reader of the language writes them."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal

from etl.site.language import LOCALES, current

MINUS = "\N{MINUS SIGN}"
PATTERNS = {7: "MMMM y", 10: "d MMMM y"}
"""How a date is written, by the number of characters that it is given in."""


def number(value: float | None, digits: int = 0) -> str:
    """A figure with separators of thousands; a dash where there is none."""
    return "–" if value is None else written(value, digits, current.get())


def percent(value: float | None, digits: int = 1) -> str:
    """A share that is given in percent; a dash where there is none."""
    space = "\N{NO-BREAK SPACE}" if current.get() == "fr" else ""
    return "–" if value is None else f"{number(value, digits)}{space}%"


def change(value: float | None, digits: int = 0) -> str:
    """A difference with its sign, `=` where there is none to speak of."""
    if value is None:
        return "–"
    size = number(abs(value), digits)
    return "=" if size == number(0, digits) else f"{'+' if value > 0 else MINUS}{size}"


@lru_cache(maxsize=65536)
def written(value: float, digits: int, language: str) -> str:
    """A figure in the manner of a language."""
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return str(format_decimal(value, pattern, locale=LOCALES[language])).replace("-", MINUS)


def day(value: str | None) -> str:
    """A date, which may be a year or a month alone, in words; a dash where there is none."""
    return dated(value, current.get()) if value else "–"


@lru_cache(maxsize=16384)
def dated(value: str, language: str) -> str:
    """A partial ISO date in the manner of a language; what is no date, as it is."""
    if len(value) not in PATTERNS:
        return value
    try:
        whole = date.fromisoformat(value + "-01" * (len(value) < max(PATTERNS)))
    except ValueError:
        return value
    text = str(format_date(whole, PATTERNS[len(value)], locale=LOCALES[language]))
    return "1er" + text[1:] if language == "fr" and text.startswith("1 ") else text


def translated(row: Mapping[str, Any] | None, column: str) -> str:
    """The value of `<column>_fr` or `<column>_en` that the reader asked for, else the other one, else nothing."""
    if row is None:
        return ""
    wanted, *rest = sorted(("en", "fr"), key=lambda language: language != current.get())
    return str(row.get(f"{column}_{wanted}") or row.get(f"{column}_{rest[0]}") or "")
