"""When words designate an office of the database, or an assembly, and not another one of the same title."""

import re
from collections.abc import Sequence

from etl.documents.fold import folded
from etl.documents.names import HEADS, Name
from etl.documents.person_rules import may_stand_before
from etl.documents.place import Place, word_set
from etl.documents.said import Said
from etl.documents.words import is_foreign

ANOTHER_BEFORE = re.compile(r"(?i:\b(?:vice|sous|deputy|co|assistant|adjointe? (?:au|à la|du|de la))[\s‑-]+)\Z")
DEPUTIES = word_set("vice sous deputy co assistant au la du")
# "haut-commissaire aux réfugiés" is another office; "aux côtés de" goes on with the sentence.
ANOTHER_AFTER = re.compile(
    r"\s(?:(?:aux|à la|à l['’]|au)\s?(?:(?!Congrès|Sénat|Nouvelle)[A-ZÀ-Þ]|jeunesse|plan\b|réfugiés|énergie"
    r"|droits|compétences|enfance)"
    r"|chargée? (?!par)|délégué|auprès|général|for (?!the first|a |two|three|years)"
    r"|des Nations|adjointe?\b)",
)
COMPLEMENT = re.compile(
    r"\s(?:de (?!son|sa|ses|ce|leur|nouveau)|de la|du|des|d['’]|à la [A-ZÀ-Þ]|à l['’][A-ZÀ-Þ]|aux? [A-ZÀ-Þ]"
    r"|chargée?|délégué|auprès|of\b"
    r"|for\b|from\b|in charge|coutumier|européen|adjoint|mayor|général|honoraire|elect)"
)
DEFINITE = re.compile(
    r"(?i:\b(?:l['’]ancien|l['’]ancienne|the former|le|la|du|au|the|cette|ce|this|that|à la|de la"
    r"|en tant que|comme|as|madame|monsieur)\s|['’]s\s)\Z"
)
ANOTHERS = re.compile(
    r"\s(?:de l['’]|de la|du|de|des|d['’]|of the|of)\s*(?!Nouvelle|New Caledonia|Nouméa|(?:lun|mar|mercre"
    r"|jeu|vendre|same)di|[0-9])"
    r"|\s(?:mondial|international|national|annuel|extraordinaire|fédéral|provisoire)\b"
)
FIRST_TO = re.compile(r"\s(?:à|qui|to)\b")
YEAR = re.compile(r"\b198[678]\b")


def title(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """An office by a whole title."""
    if is_another(place) or is_anothers(place):
        for head in heads_of(place.surface):
            said.offices.setdefault(head, set()).add(folded(place.surface + place.after[:20]))
        return None
    ids = {name.entity_id for name in names if name.manner == "title"}
    if len(ids) != 1:
        return dated(place, names)
    for head in heads_of(place.surface):
        said.offices.setdefault(head, set()).update(ids)
    return next(name for name in names if name.entity_id in ids)


def is_anothers(place: Place) -> bool:
    """Whether a short title goes on with somebody else's assembly, or is none: "le premier ministre à venir"."""
    key = folded(place.surface)
    if key.endswith((" congres", " congress", " gouvernement", " government")):
        return ANOTHERS.match(place.after) is not None
    return key.startswith("premier") and place.surface[0].islower() and FIRST_TO.match(place.after) is not None


def dated(place: Place, names: Sequence[Name]) -> Name | None:
    """An office of given years, where one of them stands near."""
    around = place.before + place.after
    return names[0] if len({name.entity_id for name in names}) == 1 and YEAR.search(around) else None


def is_another(place: Place) -> bool:
    """Whether the words around make it another office of the same name."""
    return follows_another(place) or ANOTHER_AFTER.match(place.after) is not None or is_foreign(place)


def follows_another(place: Place) -> bool:
    """Whether the words before make it a deputy's office."""
    return place.last_folded in DEPUTIES and ANOTHER_BEFORE.search(place.before[-20:]) is not None


def heads_of(surface: str) -> list[str]:
    """The head of a title, by which it may be called again; that of both genders."""
    key = folded(surface)
    found = [head for head in HEADS if key.startswith(head + " ") or key.endswith(" " + head)]
    return [one for head in found for one in GENDERS.get(head, (head,))]


GENDERS = {
    "senateur": ("senateur", "senatrice"),
    "senatrice": ("senateur", "senatrice"),
    "depute": ("depute", "deputee"),
    "deputee": ("depute", "deputee"),
    "secretary of state": ("secretary of state", "state secretary"),
    "state secretary": ("secretary of state", "state secretary"),
}


def head(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """An office by the head of its title alone, once one office with this head was named in full."""
    key = folded(place.surface)
    known = said.offices.get(key, set())
    if is_another(place) or COMPLEMENT.match(place.after) or place.is_joined:
        note_another(place, key, said)
        return None
    if len(known) != 1 or not DEFINITE.search(place.before):
        return None
    (office_id,) = known
    return Name("office", office_id, "head", key) if "office" in {one.kind for one in names} else None


def note_another(place: Place, key: str, said: Said) -> None:
    """Remembers that an office that is not in the database has the same head."""
    if key in said.offices and not follows_another(place):
        said.offices[key].add(folded(place.surface + place.after[:20]))


def institution(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """An institution by its full name."""
    if place.is_joined or is_foreign(place):
        return None
    return short_institution(place, names, said) if " " not in place.surface else names[0]


def short_institution(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """An institution by a name that others share: with a capital, and not said to be another's."""
    is_plain = folded(place.surface) in ("haut commissariat", "high commission")
    if not (place.is_capital or is_plain) or place.is_joined:
        return None
    if is_foreign(place) or is_somebodys(place, said):
        return None
    return None if len({name.entity_id for name in names}) > 1 else names[0]


def is_somebodys(place: Place, said: Said) -> bool:
    """Whether the words around make it the assembly of a party, or of the world."""
    if folded(place.surface) not in ("congres", "congress"):
        return False
    word = place.last_word
    if place.before.endswith("Library of ") or place.next_word[:1].isupper():
        return True
    named = bool(word) and word[0].isupper() and not place.in_capitals and not may_stand_before(word, place)
    return ANOTHERS.match(place.after) is not None or (named and said.gap(place, ("area", "office")) is None)
