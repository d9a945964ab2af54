"""When a name is that of a place, and not a direction, a language, a person or part of another name."""

import re
from collections.abc import Sequence

from etl.documents.fold import folded
from etl.documents.names import Name
from etl.documents.person_rules import may_stand_before
from etl.documents.place import Place, word_set
from etl.documents.said import Said
from etl.documents.words import BEARS, PLACE_BEARERS, PLACE_BORNE

LANGUAGE = re.compile(r"(?i:\b(?:in|en|langue|language|speaks?|speaking|parle|le))\s\Z")
LANGUAGES = frozenset(("drehu", "nengone", "iaai"))
OTHER_FRANCE = re.compile(
    r"\s(?:Inter|Info|Bleu|Culture|Musique|Travail|Télévisions?|TV|24|Antilles|Insoumise|[0-9]|[A-ZÀ-Þ])"
    r"|[-‐‑]|insoumise"
)
OF_FRANCE = re.compile(r"(?i:\b(?:tour|stade|collège|banque|miss|comédie|radio)) (?:de )?\Z")
PROVINCES = re.compile(r"(?i:\bprovinces?(?: du| de)?)\s\Z")
LISTED = re.compile(
    r"(?:\b(?:Nord|Sud|Îles|Iles|Loyauté),?\s(?:et|ou|,)?\s?(?:du |de la |des |les |le |celles? du )?)\Z"
)
JOINED = re.compile(r"\s(?:et|ou|,)\s(?:du |des |les |le |de la )?(?:Nord|Sud|Îles|Iles|Loyauté)\b")
ENGLISH = frozenset(("north", "south", "northern", "southern"))
HERE = re.compile(
    r"(?i:\b(?:élue?s?|maires|voix|sièges|habitants|conseillers|listes?|majorité|exécutif|électeurs"
    r"|communes|collectivité)\s)du\s\Z"
    r"|\b(?i:dans|pour|que)\sle\s\Z|(?:\A|[.!?:]\s|\n)Le\s\Z"
)
ELSEWHERE = re.compile(
    r"(?i:\b(?:afrique|corée|amérique|pacifique|europe|mer|gare|pôle|vers|plein|cap|vent|hémisphère"
    r"|soudan)\s(?:du\s)?)\Z"
)
DIRECTION = re.compile(r"\s(?:de|du|des|d['’])\s?\w|[-‐‑]")
LOYALTY = re.compile(r"(?i:\b(?:les|des|aux|îles|iles))\s\Z")
MEDIA = re.compile(r"\s(?:la |La )?(?:1|Première\b|1ère|1re|TV\b|FM\b|Presse\b)|[-‐‑](?:sur|sous|de|en|la|le)\b")
LARGER = re.compile(r"(?i:\b(?:[îi]le[\s-]de|grand|greater|vieux|saint|air|radio|agence))[\s-]?\Z")
LARGER_WORDS = word_set("de grand greater vieux saint air radio agence")
GENERIC = (
    "province",
    "partie",
    "premiere",
    "deuxieme",
    "seconde",
    "first",
    "second",
    "1",
    "2",
    "northern part",
    "southern part",
)
LANDS_AND_TOWNS = frozenset(("province", "commune", "mairie", "ville", "ile", "iles", "tribu", "hotel"))
OTHER_CONSTITUENCY = re.compile(r"\s(?:de|du|des|d['’]|of)\b")
NORTH_AND_SOUTH = re.compile(
    r"(?:\s|,\s|\sand\s|\sand the\s)(?:(?:North|South|Northern|Southern|Loyalty Islands|Islands)(?:,\s"
    r"|\s(?:and\s(?:the\s)?)?))*[Pp]rovinces\b"
)


def area(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """An area by its name."""
    key = folded(place.surface)
    if not (place.is_capital or key.startswith(GENERIC)) or is_part_of_name(place, said):
        return None
    if key in LANGUAGES and LANGUAGE.search(place.before):
        return None
    if "constituency" in key or "circonscription" in key:
        return None if OTHER_CONSTITUENCY.match(place.after) else names[0]
    if key == "france" and (OTHER_FRANCE.match(place.after) or OF_FRANCE.search(place.before)):
        return None
    return names[0]


def is_part_of_name(place: Place, said: Said) -> bool:
    """Whether the place only stands in the name of something or somebody else."""
    if place.follows(PLACE_BORNE, PLACE_BEARERS) or BEARS.match(place.after) or MEDIA.match(place.after):
        return True
    if place.follows_hyphen or place.civility or place.follows(LARGER, LARGER_WORDS):
        return True
    return follows_name(place, said)


def follows_name(place: Place, said: Said) -> bool:
    """Whether a word with a capital right before makes it somebody's surname, or a company's name."""
    word = place.last_word
    if not word[:1].isupper() or place.in_capitals or said.ends_right_before(place):
        return False
    return not may_stand_before(word, place) and folded(word) not in LANDS_AND_TOWNS


def province(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """A province by the word that tells it apart: Nord, Sud, Îles or Loyauté."""
    key = folded(place.surface)
    if not place.is_capital or place.is_joined or ELSEWHERE.search(place.before):
        return None
    if key in ENGLISH:
        return names[0] if NORTH_AND_SOUTH.match(place.after) else None
    if key == "loyaute":
        return names[0] if LOYALTY.search(place.before) else None
    if PROVINCES.search(place.before) or LISTED.search(place.before) or JOINED.match(place.after):
        return names[0]
    is_here = HERE.search(place.before) and not DIRECTION.match(place.after) and not place.next_word[:1].isupper()
    return names[0] if is_here and said.has(names[0]) and key != "iles" else None
