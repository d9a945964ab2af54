"""Every string that a reader of French sees is French, or is marked as being in another language."""

import re
import sqlite3
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages.catalog import Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from datasette.app import Datasette
from datasette.filters import Filters
from lxml import html

from etl.site import chart_specs, language
from tests.commands import ROOT
from tests.site.kinds import KINDS, LANGUAGES, Kind
from tests.site.spoken import foreign, speaks

SITE = ROOT / "site"
METHODS = [("**.py", "python"), ("**.html", "jinja2"), ("**.svg", "jinja2")]
KEYWORDS: dict[str, Any] = {"_": None, "gettext": None, "ngettext": (1, 2)}
FIELD = re.compile(r"%\(\w+\)s")
IN_SQL = re.compile(r"'((?:[^']|'')+)'")
BAD_FRENCH = {
    "an apostrophe that is straight": re.compile(r"\w'\w"),
    "a sign without a narrow space before it": re.compile(r"[^\s\u202f][;?!»](?!\w)|[ \u00a0][;?!»](?!\w)"),
    "a colon without a space before it": re.compile(r"[^\s\u00a0\u202f/]:(?!\S)| :"),
    "an opening mark without a narrow space": re.compile(r"«(?!\u202f)"),
}
"""What a printer in Nouméa would send back."""
LONG = 20
NAMES = (
    "SELECT name FROM parties UNION SELECT short_name FROM parties UNION SELECT name_en FROM parties",
    "SELECT label FROM candidacies UNION SELECT label FROM party_results",
    "SELECT name FROM institutions UNION SELECT name FROM areas UNION SELECT name FROM publishers",
    "SELECT name FROM polling_stations UNION SELECT name FROM person_names UNION SELECT title FROM sources",
)


def messages() -> set[str | tuple[str, ...]]:
    """Every message of templates, plugins and pages; one that has a plural as a pair."""
    found: set[str | tuple[str, ...]] = set()
    for folder in (SITE / "templates", SITE / "plugins", ROOT / "etl" / "site"):
        found |= {message for _, _, message, *_ in extract_from_dir(folder, METHODS, keywords=KEYWORDS)}
    return found


def entries() -> list[tuple[str, Message]]:
    """Every entry of the French catalogue with the name of its file, without the heads."""
    found = []
    for path in sorted((SITE / "locales").glob("fr.po")):
        with path.open("rb") as text:
            found += [(path.name, entry) for entry in read_po(text, locale="fr") if entry.id]
    return found


def strings(value: Any) -> list[str]:
    """Every text in a value, however deep."""
    if isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []


def kept(database: Path) -> set[str]:
    """Words that come from the database, from queries, from metadata.yml or from Datasette, and not from templates."""
    with sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True) as db:
        tables = [name for (name,) in db.execute("SELECT DISTINCT table_name FROM data_dictionary")]
        cells = {cell for table in tables for row in db.execute(f'SELECT * FROM "{table}"') for cell in row}
    queries = "".join(path.read_text(encoding="utf-8") for path in (SITE / "pages").rglob("*.sql"))
    metadata = strings(yaml.safe_load((ROOT / "metadata.yml").read_text(encoding="utf-8")))
    filters = {words for _, words, _ in Filters([]).lookups()}
    headings = chart_specs.WORDS.values()
    return {cell for cell in cells if isinstance(cell, str)} | {
        *IN_SQL.findall(queries),
        *metadata,
        *headings,
        *filters,
    }


def forms(entry: Message) -> list[str]:
    """The French of an entry, one string for each form."""
    return [entry.string] if isinstance(entry.string, str) else list(entry.string or ())


def test_every_message_has_french_words() -> None:
    french = {entry.id for _, entry in entries() if forms(entry) and all(forms(entry)) and not entry.fuzzy}
    known = french | {entry[0] for entry in french if isinstance(entry, tuple)}
    assert sorted(map(str, messages() - known)) == []


def test_no_french_words_are_left_over(database: Path) -> None:
    used, words = messages(), kept(database)
    left = [(file, entry.id) for file, entry in entries() if entry.id not in used and entry.id not in words]
    remarks = "\n".join(words)  # which pages may show part by part
    assert [(file, message) for file, message in left if len(message) < LONG or str(message) not in remarks] == []


def test_a_message_has_one_translation() -> None:
    found: dict[Any, set[tuple[str, ...]]] = defaultdict(set)
    for _, entry in entries():
        found[entry.id].add(tuple(forms(entry)))
    assert {message: french for message, french in found.items() if len(french) > 1} == {}


def test_french_words_name_the_same_fields() -> None:
    for file, entry in entries():
        english = [entry.id] if isinstance(entry.id, str) else entry.id
        expected = {frozenset(FIELD.findall(form)) for form in english}
        assert {frozenset(FIELD.findall(form)) for form in forms(entry)} <= expected, (file, entry.id)


@pytest.mark.parametrize("fault", BAD_FRENCH)
def test_french_words_are_set_as_french_is(fault: str) -> None:
    bad = BAD_FRENCH[fault]
    assert [(file, form) for file, entry in entries() for form in forms(entry) if bad.search(form)] == []


@pytest.fixture(scope="module")
def names(database: Path) -> list[str]:
    """Names, which are the same in every language, longest first."""
    with sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True) as db:
        found = {name for query in NAMES for (name,) in db.execute(query) if name}
    return sorted(found | {name.replace("'", "’") for name in found}, key=len, reverse=True)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("tongue", LANGUAGES)
async def test_a_page_speaks_one_language(site: Datasette, kind: Kind, tongue: str, names: list[str]) -> None:
    page = html.fromstring((await site.client.get(kind.address(tongue))).text)
    for element in page.xpath("//*[@class='sql'] | //option") + ([] if kind.is_ours else page.xpath("//td")):
        element.set("lang", "")  # shows the database as it is
    assert list(foreign(page, tongue, names)) == []


class Listening:
    """The French catalogue, which notes what it is asked for in vain."""

    def __init__(self) -> None:
        self.french = language.translations("fr")
        self.missed: set[str] = set()

    def gettext(self, message: str) -> str:
        """The French of a message."""
        self.missed |= {message} - set(self.french._catalog)
        return str(self.french.gettext(message))

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        """The French of a message that depends on a number."""
        self.missed |= {singular} - {key[0] for key in self.french._catalog if isinstance(key, tuple)}
        return str(self.french.ngettext(singular, plural, number))


def is_english(message: str) -> bool:
    """Whether a message is a word of ours or a sentence, and not a name, a figure, or a remark that is French."""
    return "%(" in message or "_" in message or speaks(message, "en", "fr")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_no_word_of_a_french_page_is_looked_up_in_vain(
    site: Datasette, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    listening, ours = Listening(), messages()
    monkeypatch.setattr(language, "translations", lambda asked: listening)
    await site.client.get(kind.address("fr"))
    assert sorted(message for message in listening.missed if message in ours or is_english(message)) == []
