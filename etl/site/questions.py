"""The questions of metadata.yml that readers can start from, by theme."""

from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from datasette import Request, Response
from datasette.app import Datasette

from etl.site import addresses
from etl.site.language import current, gettext

THEMES = ("offices", "people", "results", "referendums", "turnout", "stations", "seats", "articles", "record")
"""In the order in which they are shown; `theme` of a query in metadata.yml is one of them."""


@dataclass(frozen=True)
class Question:
    """A query with a name, a title in both languages and a theme."""

    name: str
    title_en: str
    title_fr: str
    theme: str

    @property
    def title(self) -> str:
        """The question in the language of the reader."""
        return self.title_fr if current.get() == "fr" else self.title_en

    @property
    def href(self) -> str:
        """Datasette's page that answers it."""
        return addresses.datasette(f"/caillou/{self.name}")


ASKED: WeakKeyDictionary[Datasette, list[Question]] = WeakKeyDictionary()


def questions(datasette: Datasette) -> list[Question]:
    """All questions, in the order of metadata.yml, read once."""
    if datasette not in ASKED:
        queries: dict[str, dict[str, Any]] = datasette.metadata("queries", database="caillou") or {}
        ASKED[datasette] = [
            Question(name, query["title"], query["title_fr"], query["theme"]) for name, query in queries.items()
        ]
    return ASKED[datasette]


def by_theme(datasette: Datasette) -> dict[str, list[Question]]:
    """The questions of each theme."""
    return {
        theme: found
        for theme in THEMES
        if (found := [question for question in questions(datasette) if question.theme == theme])
    }


def theme_words() -> dict[str, str]:
    """The names of the themes in the language of the reader."""
    return {
        "offices": gettext("Offices and their holders"),
        "people": gettext("People"),
        "results": gettext("Results"),
        "referendums": gettext("Referendums"),
        "turnout": gettext("Turnout"),
        "stations": gettext("Polling stations"),
        "seats": gettext("Seats"),
        "articles": gettext("Articles and what they state"),
        "record": gettext("The record itself"),
    }


async def as_json(datasette: Datasette, request: Request) -> Response:
    """The questions as JSON, with the addresses of their answers."""
    asked = [
        {"id": question.name, "theme": question.theme, "title": question.title, "href": question.href}
        for question in questions(datasette)
    ]
    return Response.json({"questions": asked}, headers={"access-control-allow-origin": "*"})
