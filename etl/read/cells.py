"""Text of a cell to its value: counts, numbers and dates are never guessed from their looks."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from etl.records import Cell, Column

COUNT = re.compile(r"[0-9]{1,18}")
NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]+)?")
DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
DATE_NAMES = ("founded", "dissolved")
DATE_ENDINGS = ("_date", "_on")
REMEMBERED = 50_000


def count(text: str) -> int | None:
    """A whole number of people, papers, seats or years; an empty cell is not known."""
    if not text:
        return None
    if not COUNT.fullmatch(text):
        raise ValueError(f"not a count: {text!r}; expected digits only, 18 at most")
    return int(text)


def number(text: str) -> float | None:
    """A decimal number with a point; an empty cell is not known."""
    if not text:
        return None
    if not NUMBER.fullmatch(text):
        raise ValueError(f"not a number: {text!r}; expected digits and a point, such as -22.27")
    return float(text)


def partial_date(text: str) -> str | None:
    """An ISO 8601 date as far as it is known (YYYY, YYYY-MM, YYYY-MM-DD); an empty cell is not known."""
    if not text:
        return None
    try:
        if not DATE.fullmatch(text):
            raise ValueError
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        raise ValueError(f"not a date: {text!r}; expected a day that exists: YYYY, YYYY-MM or YYYY-MM-DD") from None
    return text


def text_or_none(text: str) -> str | None:
    """The text itself; an empty cell is not known."""
    return text or None


def parser(column: Column) -> Callable[[str], Cell]:
    """How the cells of a column are read, by its type in the schema and its name."""
    if column.name in DATE_NAMES or column.name.endswith(DATE_ENDINGS):
        return partial_date
    return {"INTEGER": count, "REAL": number, "TEXT": text_or_none}[column.kind]


class Remembered(dict[str, Cell]):
    """Cells already parsed; a column holds few distinct values, and each is parsed once."""

    def __init__(self, parse: Callable[[str], Cell]) -> None:
        super().__init__()
        self.parse = parse

    def __missing__(self, text: str) -> Cell:
        if len(self) >= REMEMBERED:
            self.clear()
        value = self[text] = self.parse(text)
        return value


class ColumnReader:
    """Reads whole columns of text at a time, which is what makes millions of rows quick."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self.is_plain = parser(column) is text_or_none
        self.remembered = Remembered(parser(column))

    def values(self, texts: Sequence[str]) -> Sequence[Cell]:
        """The values of a column, in order; raises ValueError on the first cell that is wrong."""
        if self.column.is_mandatory and "" in texts:
            raise ValueError(f"{self.column.name} is empty; expected a value")
        if self.is_plain:
            return texts if self.column.is_mandatory or "" not in texts else [text or None for text in texts]
        return list(map(self.remembered.__getitem__, texts))

    def is_wrong(self, text: str) -> bool:
        """Whether this cell is one that `values` refuses."""
        try:
            self.values((text,))
        except ValueError:
            return True
        return False
