"""Which of the two languages of the project a text is written in, by its commonest words."""

import re
from collections import Counter

from etl.documents.place import word_set

SAMPLE = 20_000
WORD = re.compile(r"[a-zà-ÿœ]+")
COMMON = {
    "fr": word_set("le la les des du un une et est dans pour que qui sur par au aux avec son sa ses ne pas"),
    "en": word_set("the of and to in is was for that on with by as at from his her has had be not which"),
}


def language_of(text: str) -> str | None:
    """fr or en; None where neither has more words in the text."""
    words = Counter(WORD.findall(text[:SAMPLE].lower()))
    french, english = (sum(words[word] for word in COMMON[one]) for one in ("fr", "en"))
    if french == english:
        return None
    return "fr" if french > english else "en"
