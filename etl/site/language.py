"""The language of an answer, French or English: one catalogue of strings, read by Babel."""

from contextvars import ContextVar
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from markupsafe import Markup

LANGUAGES = {"en": "English", "fr": "Français"}
LOCALES = {"en": Locale("en", "GB"), "fr": Locale("fr")}
CATALOGUES = Path(__file__).parent.parent.parent / "site" / "locales"
current: ContextVar[str] = ContextVar("language", default="en")
"""What the request that is being answered asked for."""


@cache
def catalogue(language: str) -> Catalog:
    """The messages of a language; English is the language of the templates and has none."""
    path = CATALOGUES / f"{language}.po"
    if not path.is_file():
        return Catalog(locale=language)
    with path.open("rb") as text:
        return read_po(text, locale=language)


@cache
def translations(language: str) -> NullTranslations:
    """The catalogue of a language, compiled."""
    compiled = BytesIO()
    write_mo(compiled, catalogue(language))
    return Translations(BytesIO(compiled.getvalue()))


def is_translated(text: str) -> bool:
    """Whether the catalogue of the reader's language has a text, be it the same."""
    return current.get() == "en" or bool((entry := catalogue(current.get()).get(text)) and entry.string)


def gettext(message: str) -> str:
    """A message of the templates in the language of the request."""
    return str(translations(current.get()).gettext(message))


def ngettext(singular: str, plural: str, number: int) -> str:
    """A message that depends on a number, in the language of the request."""
    return str(translations(current.get()).ngettext(singular, plural, number))


def other() -> str:
    """The language that the reader did not ask for."""
    return next(language for language in LANGUAGES if language != current.get())


def preferred(header: str) -> str:
    """The language that a browser prefers, by its Accept-Language; English where it names neither."""
    ranked = sorted(map(weighed, header.lower().split(",")), key=lambda pair: -pair[1])
    return next((language for language, weight in ranked if language in LANGUAGES and weight > 0), "en")


def weighed(item: str) -> tuple[str, float]:
    """Language and weight of one item of an Accept-Language header; weight 0 where it is not a number."""
    name, _, weight = item.partition(";q=")
    try:
        return name.strip()[:2], float(weight or 1)
    except ValueError:
        return name, 0


@lru_cache(maxsize=8192)
def message(language: str, text: str) -> Markup:
    """A message that has no variables, ready for a template."""
    return Markup(translations(language).gettext(text)) % {}


def in_template(text: str, **variables: Any) -> Markup:
    """A message of a template: a percent sign in it is doubled, variables are escaped."""
    if not variables:
        return message(current.get(), text)
    return Markup(translations(current.get()).gettext(text)) % variables


def counted_in_template(singular: str, plural: str, number: int, **variables: Any) -> Markup:
    """A message of a template that depends on a number."""
    return Markup(ngettext(singular, plural, number)) % {"num": number, **variables}
