"""The words of a question as the search compares them: without accents, capitals, and words that say nothing."""

import re
import unicodedata
from functools import lru_cache

MOST = 12
SHORTEST = 4


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """All words of a text, folded; no sign is left that the search engine could take for an operator."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign))
    return tuple(re.findall(r"[^\W_]+", plain))


SILENT = frozenset(
    words(
        "a an and are at by did do does each for from had has have how in is it its of on or s since that the their "
        "there this to was were what when where which who whom whose with "
        "au aux avec ce cette combien comment d dans de des du elle en est et il l la le les leur leurs ont ou où par "
        "pour qu quand que quel quelle quelles quels qui sa se ses son sont sur t un une y"
    )
)
"""Words of English and French that stand in most questions and name nothing."""


def telling(text: str) -> tuple[str, ...]:
    """The words of a text that name something; all of them where none does."""
    return tuple(word for word in words(text) if word not in SILENT) or words(text)


def terms(question: str) -> list[str]:
    """What is searched for, each word once."""
    return list(dict.fromkeys(telling(question)))[:MOST]


@lru_cache(maxsize=4096)
def forms(term: str) -> tuple[str, ...]:
    """A word, and what it may be the plural or the feminine of."""
    shorter = [term.removesuffix(ending) for ending in ("s", "e", "es") if term.endswith(ending)]
    return (term, *(form for form in shorter if len(form) >= SHORTEST))


def expression(sought: list[str], operator: str) -> str:
    """The words joined by AND or OR, for the search engine; the last one may be unfinished."""
    return f" {operator} ".join(f"({' OR '.join(quoted(term))}{'*' * (term == sought[-1])})" for term in sought)


def quoted(term: str) -> list[str]:
    """The forms of a word, the whole one last."""
    return [f'"{form}"' for form in reversed(forms(term))]


def is_met(term: str, among: frozenset[str], is_open: bool) -> bool:
    """Whether a word, or the beginning of one where it may be unfinished, is among others."""
    return any(form in among for form in forms(term)) or (is_open and any(word.startswith(term) for word in among))
