"""HTML of metadata.yml with its links kept in the language of the reader."""

from functools import lru_cache

from lxml import html
from markupsafe import Markup

from etl.site import addresses
from etl.site.language import current


def kept(text: str) -> Markup:
    """A piece of HTML whose links to pages of Datasette stay in the language of the reader."""
    return within(text, current.get())


@lru_cache(maxsize=256)
def within(text: str, language: str) -> Markup:
    """The same, for one language; English is the language in which it is written."""
    if language == "en":
        return Markup(text)
    whole = html.fragment_fromstring(text, create_parent="div")
    for link in whole.iter("a"):
        if link.get("href", "").startswith("/caillou"):
            link.set("href", addresses.datasette(link.get("href")))
    return Markup(html.tostring(whole, encoding="unicode")[len("<div>") : -len("</div>")])
