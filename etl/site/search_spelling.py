"""What somebody probably meant who wrote a name that nobody bears."""

from weakref import WeakKeyDictionary

from datasette.app import Datasette
from rapidfuzz import fuzz, process

from etl.site.questions import questions
from etl.site.search_words import SHORTEST, forms, words

NAMES = "SELECT title, title_en, other_names FROM search_entries"
ALIKE = 72
"""How alike two words must be, of 100."""
WRITTEN: WeakKeyDictionary[Datasette, dict[str, str]] = WeakKeyDictionary()
"""Every word of a name, folded, and as it is written: in a title rather than in another name."""


async def vocabulary(datasette: Datasette) -> dict[str, str]:
    """The words of all names, read once."""
    if datasette not in WRITTEN:
        rows = await datasette.get_database("caillou").execute_fn(lambda db: db.execute(NAMES).fetchall())
        titles = [(question.title_en, question.title_fr) for question in questions(datasette)]
        texts = [row[column] for column in (2, 1, 0) for row in rows] + [text for row in titles for text in row]
        WRITTEN[datasette] = {word: given for text in texts for given in written(text) for word in words(given)}
    return WRITTEN[datasette]


def written(text: str) -> list[str]:
    """The words of a text as they are written."""
    return [part.strip(".,;:()«»?!\"'") for part in text.replace("’", " ").replace("'", " ").replace("-", " ").split()]


async def corrected(datasette: Datasette, question: str) -> str | None:
    """The question with unknown words replaced by the known ones that look most like them; None where none does."""
    known = await vocabulary(datasette)
    sought = words(question)
    read = [alike(word, known, is_last=word == sought[-1]) for word in sought]
    return " ".join(read) if read != list(sought) else None


def alike(word: str, known: dict[str, str], is_last: bool) -> str:
    """The word, where it is known or the beginning of a known one; else the known one that looks most like it."""
    is_begun = is_last and any(other.startswith(word) for other in known)
    if len(word) < SHORTEST or is_begun or any(form in known for form in forms(word)):
        return word
    best = process.extractOne(word, known.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return known[best[0]] if best else word
