"""Which language the words of a page are in, as far as little words tell."""

import re
from collections.abc import Iterator

from lxml import html

LITTLE = {
    "en": re.compile(
        r"\b(the|of|and|with|for|was|were|is|are|not|by|from|who|which|that|this|has|have|in|to|it|as|be|on|at|an)\b",
        re.I,
    ),
    "fr": re.compile(
        r"\b(le|les|des|et|pour|dans|qui|que|est|sont|été|avec|sur|aux|une|par|pas|ont|elle|il|ce|cette|plus)\b", re.I
    ),
}
"""Words of a language that are none of the other."""
ENOUGH = {"en": 2, "fr": 3}
"""So many different little words make a sentence of that language; French names of things have some too."""
SILENT = "ancestor-or-self::*[self::script or self::style or self::code or self::pre or self::textarea or self::svg]"
SAID = (
    "//text() | //@aria-label | //@title | //@alt | //@placeholder | //@data-l | //meta[@name='description']/@content"
)


def foreign(page: html.HtmlElement, language: str, names: list[str]) -> Iterator[str]:
    """Sentences of a page in the other language that are not marked as such; names are left out of them."""
    other = next(name for name in LITTLE if name != language)
    for said in page.xpath(SAID):
        element = said.getparent()
        if element is None or (element.xpath(f"boolean({SILENT})") and not said.is_attribute):
            continue
        own = element.getparent() if said.is_tail else element
        is_marked = own.xpath("ancestor-or-self::*[@lang][1]/@lang") != [language]
        if not is_marked and speaks(said, other, language) and speaks(without(said, names), other, language):
            yield " ".join(said.split())


def without(text: str, names: list[str]) -> str:
    """A text without the names in it."""
    for name in names:
        text = text.replace(name, "")
    return text


def speaks(text: str, language: str, other: str) -> bool:
    """Whether a text is a sentence of the first language rather than of the other."""
    found, against = ({word.lower() for word in LITTLE[name].findall(text)} for name in (language, other))
    return len(found) >= ENOUGH[language] and len(found) > len(against)
