"""Every kind of page that the site has, ours and Datasette's, each with one address in each language."""

from dataclasses import dataclass
from itertools import product
from typing import Literal
from urllib.parse import urlencode

Scheme = Literal["light", "dark"]
LANGUAGES = ("en", "fr")
DESKTOP, PHONE = 1280, 360


@dataclass(frozen=True)
class Kind:
    """A kind of page, and one page of it: `path` stands below the language for ours, from the root for Datasette's."""

    name: str
    path: str
    status: int = 200

    @property
    def is_ours(self) -> bool:
        """Whether it is a page of our own."""
        return not self.path.startswith("/")

    def address(self, language: str) -> str:
        """The page in a language."""
        if self.is_ours:
            return f"/{language}/{self.path}"
        french = ("&" if "?" in self.path else "?") + urlencode({"_lang": "fr"})
        return self.path + (french if language == "fr" else "")


KINDS = [
    Kind("home", ""),
    Kind("search", "search?q=backes"),
    Kind("search, nothing asked", "search"),
    Kind("questions", "questions"),
    Kind("people", "people"),
    Kind("person", "people/sonia-backes"),
    Kind("elections", "elections"),
    Kind("provincial election", "elections/provinciales-2026"),
    Kind("municipal election", "elections/municipales-2026"),
    Kind("referendum", "elections/referendum-2018"),
    Kind("places", "places"),
    Kind("territory", "places/nc"),
    Kind("province", "places/nord"),
    Kind("commune", "places/98814"),
    Kind("offices", "offices"),
    Kind("office", "offices/president-congres"),
    Kind("institutions", "institutions"),
    Kind("institution", "institutions/congres-nc"),
    Kind("parties", "parties"),
    Kind("party", "parties/caledonie-ensemble"),
    Kind("articles", "articles"),
    Kind("article", "articles/afp-2024-07-14-backes"),
    Kind("disagreements", "disagreements"),
    Kind("anomalies", "anomalies"),
    Kind("coverage", "coverage"),
    Kind("about", "about"),
    Kind("unknown page", "people/sonia-bakes", status=404),
    Kind("database", "/caillou"),
    Kind("table", "/caillou/office_holders?_size=20"),
    Kind("table with facets", "/caillou/results?round=1&_facet=votes&_size=20"),
    Kind("table with a map", "/caillou/areas?_size=20"),
    Kind("polling stations on a map", "/caillou/station_map?election_id=provinciales-2026&_size=20"),
    Kind("row", "/caillou/terms/alain-christnacht~2Ehaut-commissaire~2E1"),
    Kind("query", "/caillou/office_holders_on_a_date?date=2020-01-01"),
    Kind("SQL", "/caillou?sql=select+*+from+results+limit+20"),
    Kind("unknown row", "/caillou/people/nobody", status=404),
    Kind("dashboards", "/-/dashboards"),
    Kind("dashboard", "/-/dashboards/congress"),
]
"""At least 25 kinds; a table, a row, a query and an error stand for all of Datasette's."""

OURS = [kind for kind in KINDS if kind.is_ours]


@dataclass(frozen=True)
class Visit:
    """One way to look at a kind of page."""

    kind: Kind
    language: str
    width: int
    scheme: Scheme

    def __str__(self) -> str:
        """Its name in a report."""
        return f"{self.kind.name}, {self.language}, {self.width}, {self.scheme}"


WAYS: list[tuple[int, Scheme]] = [(DESKTOP, "light"), (PHONE, "dark"), (DESKTOP, "dark"), (PHONE, "light")]


def visits(is_every: bool) -> list[Visit]:
    """Every kind in every language, width and scheme; else once in each language, in alternating ways."""
    if is_every:
        return [Visit(kind, language, *way) for kind, language, way in product(KINDS, LANGUAGES, WAYS)]
    return [
        Visit(kind, language, *WAYS[place % len(WAYS) ^ turn])
        for place, kind in enumerate(KINDS)
        for turn, language in enumerate(LANGUAGES)
    ]
