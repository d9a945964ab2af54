"""When a name in a text is a person's: in full, or the surname of somebody already named."""

import re
from collections.abc import Sequence

from etl.documents.fold import folded
from etl.documents.names import Name
from etl.documents.place import Place, word_set
from etl.documents.said import Said
from etl.documents.words import BEARS, CALENDAR, FUNCTION, OF_A_WOMAN, PERSON_BEARERS, PERSON_BORNE, TITLES

SEVERAL = word_set("les des aux deux trois famille freres both two")
INITIAL = re.compile(r"(?:\A|[^\w.])[A-ZÀ-Þ]\.\s\Z")
FRIENDLY = frozenset(("pro", "anti", "ex", "post"))


def full_name(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """The person whose full name stands here."""
    ids = {name.entity_id for name in names}
    if is_borne(place) or follows_given_name(place, said) or goes_on(place):
        return None
    if len(ids) > 1:
        said.report(place, ids)
        return None
    return names[0]


def goes_on(place: Place) -> bool:
    """Whether the name goes on to the right with a hyphen."""
    return place.precedes_hyphen


def is_borne(place: Place) -> bool:
    """Whether a street, a hall or the like bears the name."""
    return place.follows(PERSON_BORNE, PERSON_BEARERS) or BEARS.match(place.after) is not None


def follows_given_name(place: Place, said: Said) -> bool:
    """Whether a given name stands before, so that the name is part of a longer one."""
    if place.follows_hyphen:
        return place.last_folded not in FRIENDLY
    word = place.last_word
    return bool(word) and word[0].isupper() and not place.in_capitals and folded(word) in said.given_names


def surname(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """The person already named whose surname stands here; several are told apart by a civility, or reported."""
    civility = place.civility
    if not (place.is_capital and stands_alone(place, said)) or is_borne(place):
        return None
    known = {name.entity_id: name for name in names if name.entity_id in said.people}
    if civility:
        sex = "F" if civility in OF_A_WOMAN else "M"
        known = {person: name for person, name in known.items() if said.sexes.get(person, sex) == sex}
    if len(known) == 1 and (civility or folded(place.surface) not in said.first_names):
        return next(iter(known.values()))
    ids = {name.entity_id for name in names}
    if len(known) > 1 or (len(ids) > 1 and not known):
        said.report(place, known or ids)
    return None


def stands_alone(place: Place, said: Said) -> bool:
    """Whether no other name stands before or after, with which this would be somebody else's."""
    if is_followed_by_name(place):
        if not place.civility:
            said.first_names.add(folded(place.surface))
        return False
    if place.is_joined:
        return place.last_folded in FRIENDLY and not place.precedes_hyphen
    if place.civility or said.ends_right_before(place):
        return True
    if place.last_folded in SEVERAL or INITIAL.search(place.before[-5:]):
        return False
    word = place.last_word
    return not word or not word[0].isupper() or place.in_capitals or may_stand_before(word, place)


def may_stand_before(word: str, place: Place) -> bool:
    """Whether a word with a capital may stand before a name without being part of it."""
    plain = folded(word).strip()
    return plain in TITLES or (plain in FUNCTION and place.follows_beginning)


def is_followed_by_name(place: Place) -> bool:
    """Whether a word with a capital comes right after."""
    word = place.next_word
    return bool(word) and word[0].isupper() and not place.in_capitals and folded(word) not in CALENDAR


def with_civility(place: Place) -> Place:
    """The place with the civility before it."""
    civility = place.civility
    return Place(place.text, place.start - len(civility) - 1, place.end) if civility else place
