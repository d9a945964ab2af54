"""The queries of a page: one file each, in `site/pages/<kind>/`, the first line a comment that says what it answers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from sqlite3 import Connection
from typing import Any

PAGES = Path(__file__).parent.parent.parent / "site" / "pages"
Row = dict[str, Any]
Sections = dict[str, list[Row]]


@dataclass(frozen=True)
class Query:
    """A query by the name of its file, and the columns by which a list is narrowed down (`-- facets: a, b`)."""

    name: str
    sql: str

    @property
    def facets(self) -> tuple[str, ...]:
        """Columns that the reader may narrow down by."""
        line = re.search(r"^-- facets: (.*)$", self.sql, re.MULTILINE)
        return tuple(re.split(r",\s*", line[1].strip())) if line else ()

    @property
    def parameters(self) -> tuple[str, ...]:
        """Names of its parameters, each once."""
        return tuple(dict.fromkeys(re.findall(r"(?<![:\w]):([a-z_]+)", self.sql)))


@cache
def of_page(kind: str) -> dict[str, Query]:
    """The queries of a kind of page by name; the one named like the page first."""
    paths = sorted((PAGES / kind).glob("*.sql"), key=lambda path: (path.stem != kind, path.stem))
    return {path.stem: Query(path.stem, path.read_text(encoding="utf-8").strip()) for path in paths}


def answered(connection: Connection, kind: str, parameters: Mapping[str, Any]) -> Sections | None:
    """The rows of every query of a page; None where the first, which says what the page is about, has none."""
    sections: Sections = {}
    for name, query in of_page(kind).items():
        given = {parameter: parameters.get(parameter) for parameter in query.parameters}
        sections[name] = [dict(row) for row in connection.execute(query.sql, given)]
        if name == kind and not sections[name]:
            return None
    return sections
