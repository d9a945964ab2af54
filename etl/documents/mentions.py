"""Who and what a text names: known names, kept where the rules of context allow them, the longest first."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import attrgetter

from sqlite_utils import Database

from etl.documents import area_rules, office_rules, party_rules, person_rules
from etl.documents.blocks import Span
from etl.documents.definitions import defined
from etl.documents.finder import Finder, Meanings, finder
from etl.documents.fold import Rewritten, composed, folded_with_offsets
from etl.documents.names import Name, names, parties
from etl.documents.place import Place
from etl.documents.said import Ambiguity, Mention, Said

# The sex of a person; where no source says it, that of all others of the same given name, if they agree.
SEXES = """
    WITH of_names AS (
        SELECT given_name, min(sex) AS sex FROM people GROUP BY given_name HAVING min(sex) = max(sex)
    )
    SELECT id, coalesce(people.sex, of_names.sex) AS sex FROM people LEFT JOIN of_names USING (given_name)
    WHERE coalesce(people.sex, of_names.sex) IS NOT NULL
"""
Rule = Callable[[Place, Sequence[Name], Said], Name | None]
RULES: dict[str, Rule] = {
    "full": person_rules.full_name,
    "title": office_rules.title,
    "dated": office_rules.title,
    "head": office_rules.head,
    "institution": office_rules.institution,
    "short": office_rules.short_institution,
    "initials": party_rules.initials,
    "party": party_rules.several_words,
    "word": party_rules.one_word,
    "area": area_rules.area,
    "province": area_rules.province,
    "surname": person_rules.surname,
}


@dataclass(frozen=True, repr=False)
class Reader:
    """Finds mentions in texts; made once from a database."""

    finder: Finder
    sexes: dict[str, str]
    party_names: dict[str, list[str]]

    def read(self, text: str, own: Iterable[Span] | None = None) -> Said:
        """The mentions in a text, in its own parts only where they are given."""
        plain = composed(text)
        said = Said(self.finder.given, self.sexes)
        inside = Inside(own) if own is not None else None
        last = 0
        for start, end, meanings in self.finder.hits(folded_with_offsets(plain.text)):
            if start >= last and (inside is None or inside.has(plain.original(start))):
                last = end_of_mention(Place(plain.text, start, end), meanings, said) or last
        found = defined(plain.text, said.mentions, self.party_names)
        said.mentions = found if plain.text is text else [as_written(text, plain, one) for one in found]
        return said


def as_written(text: str, plain: Rewritten, one: Mention) -> Mention:
    """A mention with the offsets and the characters of the text as it was written."""
    start, end = plain.original(one.start), plain.original(one.end)
    return Mention(start, end, text[start:end], one.entity_kind, one.entity_id)


def reader(db: Database) -> Reader:
    """A reader of texts that knows the names of a database."""
    sexes: dict[str, str] = dict(db.execute(SEXES).fetchall())
    party_names: dict[str, list[str]] = {}
    for key, name in parties(db):
        if name.manner == "party":
            party_names.setdefault(name.entity_id, []).append(key)
    with without_collection():
        return Reader(finder(names(db), RULES), sexes, party_names)


@contextmanager
def without_collection() -> Iterator[None]:
    """Half of the time of making many lasting objects goes into looking for garbage among them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Inside:
    """Whether offsets, asked for in rising order, lie in the spans of an article."""

    def __init__(self, own: Iterable[Span]) -> None:
        self.spans = sorted(own, key=attrgetter("start"), reverse=True)

    def has(self, offset: int) -> bool:
        """Whether an offset lies in a span."""
        while self.spans and self.spans[-1].end <= offset:
            self.spans.pop()
        return bool(self.spans) and self.spans[-1].start <= offset


def end_of_mention(place: Place, meanings: Meanings, said: Said) -> int | None:
    """Where the mention ends that a key makes at a place, and which is remembered; None where it names nothing."""
    for manner, candidates in meanings:
        name = RULES[manner](place, candidates, said)
        if name and not place.has_clutter(name.written):
            whole = spanning(place, name)
            said.add(whole, name)
            return whole.end
    return None


def spanning(place: Place, name: Name) -> Place:
    """The place without what is invisible at its end, and with a civility, or the parenthesis that the name opens."""
    while not place.text[place.end - 1].isalnum():
        place = Place(place.text, place.start, place.end - 1)
    if name.kind == "person":
        return person_rules.with_civility(place)
    if "(" in place.surface and place.after.startswith(")"):
        return Place(place.text, place.start, place.end + 1)
    return place


__all__ = ["Ambiguity", "Mention", "Reader", "reader"]
