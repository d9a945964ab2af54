"""Which address means which page: /en/people/<id>, /fr/elections, /en/about."""

from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import parse_qsl, quote_plus, urlencode

from datasette.utils import tilde_decode, tilde_encode

from etl.site.language import LANGUAGES, current, other

ONE = {
    "people": "person",
    "elections": "election",
    "places": "place",
    "offices": "office",
    "institutions": "institution",
    "parties": "party",
    "articles": "article",
}
"""The page of one thing, by the folder of its address, which is also the name of the list."""

ALONE = ("home", "questions", "disagreements", "anomalies", "coverage", "about")
"""Pages that stand alone."""

TABLES = {"places": "areas"}
FOLDERS = {
    "person": "people",
    "area": "places",
    "election": "elections",
    "office": "offices",
    "institution": "institutions",
    "party": "parties",
    "article": "articles",
}
"""The folder of a kind of entity, as the search index and the claims name it."""


@dataclass(frozen=True)
class Address:
    """Where a page stands: its language, its folder (`people`, `about`), and the id of the thing it is about."""

    language: str
    folder: str
    key: str | None = None

    @property
    def kind(self) -> str:
        """The name of its template and of the folder of its queries."""
        return ONE[self.folder] if self.key else self.folder

    @property
    def is_list(self) -> bool:
        """Whether it lists things of one kind."""
        return self.folder in ONE and self.key is None

    @property
    def path(self) -> str:
        """The page itself."""
        return f"/{self.language}/" if self.folder == "home" else self.stem

    @property
    def stem(self) -> str:
        """What the addresses of its data and pictures begin with."""
        return "/".join(["", self.language, self.folder, *([tilde_encode(self.key)] if self.key else [])])

    @property
    def row(self) -> str | None:
        """Datasette's page of the row that it is about."""
        table = TABLES.get(self.folder, self.folder)
        return f"/caillou/{table}/{tilde_encode(self.key)}" if self.key else None

    def part(self, name: str, ending: str) -> str:
        """One section as CSV, or one picture as SVG."""
        return f"{self.stem}/{name}.{ending}"

    def within(self, language: str) -> "Address":
        """The same page in another language."""
        return replace(self, language=language)


def decoded(key: str | None) -> str | None:
    """The id in an address."""
    return None if key is None else str(tilde_decode(key))


def page(folder: str, key: str | None = None) -> str:
    """The address of one of our pages in the language of the reader."""
    return within(current.get(), folder, key)


@lru_cache(maxsize=65536)
def within(language: str, folder: str, key: str | None) -> str:
    """The address of one of our pages in a language; a page may have hundreds of links."""
    return Address(language, folder, key).path


def entity(kind: str, key: str) -> str | None:
    """The page of an entity as the search index and the claims name it; None where it has no page of its own."""
    return page(FOLDERS[kind], key) if kind in FOLDERS else None


def sql(query: str, parameters: dict[str, str | None]) -> str:
    """Datasette's page on which a query can be read, changed and run."""
    given = {name: value or "" for name, value in parameters.items()} | in_french()
    return f"/caillou?sql={quoted(query)}" + ("&" + urlencode(given) if given else "")


quoted = lru_cache(maxsize=1024)(quote_plus)
"""A query as part of an address; one page has many, and they are always the same."""


def in_french() -> dict[str, str]:
    """What keeps Datasette's pages in French."""
    return {"_lang": "fr"} if current.get() == "fr" else {}


def twin(path: str, query: str) -> str:
    """The same page in the other language: ours by its folder, Datasette's by `?_lang=`."""
    given = [(name, value) for name, value in parse_qsl(query, keep_blank_values=True) if name != "_lang"]
    if path.split("/")[1] in LANGUAGES:
        path = f"/{other()}{path[3:]}"
    elif other() == "fr":
        given.append(("_lang", "fr"))
    return path + ("?" + urlencode(given) if given else "")


def datasette(path: str) -> str:
    """A page of Datasette in the language of the reader."""
    if current.get() == "en":
        return path
    before, sign, fragment = path.partition("#")
    return before + ("&" if "?" in before else "?") + "_lang=fr" + sign + fragment
