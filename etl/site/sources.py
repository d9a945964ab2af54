"""The numbered list of sources at the foot of a page."""

import json
from collections.abc import Iterable
from sqlite3 import Connection
from typing import Any

from markupsafe import Markup, escape

from etl.site.language import gettext

Row = dict[str, Any]
CITED = """
SELECT sources.id, sources.title, sources.url, sources.published_on, sources.language, sources.reliability,
    publishers.name AS publisher
FROM json_each(?) AS wanted
JOIN sources ON sources.id = wanted.value
JOIN publishers ON publishers.id = sources.publisher_id
"""


class Sources:
    """Hands out numbers to sources in the order in which a page cites them."""

    def __init__(self, known: dict[str, Row]) -> None:
        self.known = known
        self.numbers: dict[str, int] = {}

    def mark(self, *ids: str | None) -> Markup:
        """A mark for each source, which leads to its place in the list; nothing for none."""
        cited = [source_id for source_id in dict.fromkeys(ids) if source_id in self.known]
        return Markup("").join(self.link(source_id, is_next=place > 0) for place, source_id in enumerate(cited))

    def link(self, source_id: str, is_next: bool) -> Markup:
        """The mark of one source."""
        number = self.numbers.setdefault(source_id, len(self.numbers) + 1)
        label = gettext("Source %(number)s: %(publisher)s") % {
            "number": number,
            "publisher": self.known[source_id]["publisher"],
        }
        kind = "src src--next" if is_next else "src"
        return Markup(f'<a class="{kind}" href="#s{number}" aria-label="{escape(label)}">{number}</a>')

    @property
    def cited(self) -> list[Row]:
        """The sources cited so far, by number."""
        return [self.known[source_id] for source_id in self.numbers]


def known(connection: Connection, sections: Iterable[list[Row]]) -> dict[str, Row]:
    """All sources that the rows of a page name, in any column that ends in `source_id`."""
    ids = {
        row[column]
        for rows in sections
        for column in (rows[0] if rows else ())
        if column.endswith("source_id")
        for row in rows
        if row[column]
    }
    return {row["id"]: dict(row) for row in connection.execute(CITED, [json.dumps(sorted(ids))])}
