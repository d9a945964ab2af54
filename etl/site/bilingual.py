"""Names that the database keeps in two columns, one for each language: `title_en` and `title_fr`."""

from collections.abc import Iterable
from typing import Any
from weakref import WeakKeyDictionary

from datasette.app import Datasette

from etl.site.language import LANGUAGES, current

Labels = dict[str, dict[str, dict[str, str]]]
LABELS: WeakKeyDictionary[Datasette, Labels] = WeakKeyDictionary()
"""Name by language, by table, by id."""


def stem(columns: Iterable[str]) -> str | None:
    """What the columns with a name begin with; None for a table whose name is the same in both languages."""
    known = set(columns)
    return next((stem for stem in ("title", "name") if {"id", *of(stem)} <= known), None)


def of(beginning: str) -> list[str]:
    """The columns in each language."""
    return [f"{beginning}_{language}" for language in LANGUAGES]


async def labels(datasette: Datasette, stems: dict[str, str]) -> Labels:
    """The names in the tables that have two."""
    database = datasette.get_database("caillou")
    return {table: named((await database.execute(query(table, stem))).rows) for table, stem in stems.items()}


def query(table: str, beginning: str) -> str:
    """What reads the id and the names of a table."""
    return f'SELECT id, {", ".join(of(beginning))} FROM "{table}"'


def named(rows: Iterable[Any]) -> dict[str, dict[str, str]]:
    """Names by id."""
    return {key: dict(zip(LANGUAGES, names, strict=True)) for key, *names in rows}


def label(datasette: Datasette, table: str, key: str) -> str | None:
    """The name of a row in the language of the reader; None where its table has but one."""
    return LABELS.get(datasette, {}).get(table, {}).get(key, {}).get(current.get())
