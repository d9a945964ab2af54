"""Names as they are compared: accents, case, hyphens and the order of words do not count."""

import re
import unicodedata
from functools import lru_cache

LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "º": " "})
WORD = re.compile(r"[a-z0-9]+")
ARTICLES = ("l", "le", "la", "les")


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """The words of a text in lower-case ASCII, with one space between them."""
    letters = unicodedata.normalize("NFKD", text.translate(LIGATURES))
    return " ".join(WORD.findall("".join(c for c in letters if not unicodedata.combining(c)).lower()))


def slug(text: str) -> str:
    """The words of a text as an id."""
    return plain(text).replace(" ", "-")


def unordered(name: str) -> str:
    """The words of a person's name in the order of the alphabet: family and given name may come in any order."""
    return " ".join(sorted(plain(name).split()))


def place(name: str) -> str:
    """The words of a place's name without the article that opens it (Le Mont-Dore, L'Île-des-Pins)."""
    words = plain(name).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in ARTICLES else words)
