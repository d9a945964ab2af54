"""When initials, or words that also mean something else, are a party's name."""

import re
from collections.abc import Sequence

from etl.documents.fold import folded
from etl.documents.names import Name
from etl.documents.place import Place, word_set
from etl.documents.said import Said
from etl.documents.words import is_foreign

PARTY_WORD = (
    r"étiquettes?|partis?|mouvements?|formation|listes?|groupes?|députée?s?|candidate?s?|élue?s?|sénateurs?|sénatrices?"
    r"|coalition|majorité|bannière|couleurs|militante?s?|membres?|adhérente?s?|allié\w*|investi\w*|soutien|fédération|camp"
    r"|délégué\w*|référente?|party|movement|group|list|label|coalition|banner|member|members|candidate|alliance"
)
BEFORE = re.compile(
    rf"(?i:\b(?:{PARTY_WORD})(?:\s+(?:de|d['’]|of|présidentielle?|politique|parlementaire))?)\s*[«\"“]?\s?\Z"
)
LISTED = re.compile(r"(?i:\b(?:chez|de|par|avec|from))\s+[«\"“]?\s?\Z|\(\s?\Z|['’]s\s\Z|/\Z")
NEXT = re.compile(r"\s?(?:,|/|-|–|,?\s(?:et|and|ou|or|ni))\s?(?:les |the |de |d['’]|à )?\s?")
AFTER = re.compile(r"\s*[»\"”]?\s*(?i:\b(?:party|group|list|candidates?|mps?|councill?ors?|coalition|alliance)\b)")
CLOSED = re.compile(r"\s?\)|,|\.|\s*[»\"”]|\s+(?:et|and|ou|or|a|ont|était|est|has|have|was|were|is)\b|\Z|\s?/|;")
ARTICLE = re.compile(r"(?i:\b(?:les|des|aux|le|du|au|la|the|l['’]))\s*[«\"“]?\s?\Z")
FRENCH_ARTICLE = re.compile(r"(?i:\b(?:le|la|du|au|les|l['’]))\s*\Z")
RIVALS = re.compile(r"D[ée]mocrat")
COMMON = word_set("CE CA RE PT LL LP CD EO DA AE FG TC UO HOR LMD GNC RCF RPC EDS PS")
MASCULINE_ONLY = word_set("RN FN PS PT MPC")
AT_BEGINNING = word_set("construire faire tous convergence")
ELSEWISE = re.compile(r"\s[0-9]|\s?:|\s\((?P<gloss>[^()]{3,80})\)|[’'](?!s\b)\w")
BELONGS = re.compile(r"\s(?:des|du|pour|for)\b|\s(?:de|d['’]|of)\s*(?:la |the )?[a-zà-ÿ]")
STUCK = re.compile(r"[0-9]\s\Z|[\w@#.]\Z")
JOINED = re.compile(r"\b(?!(?i:anti|pro|ex|non|post)\b)\w*[a-zà-ÿ][-‐‑–]\Z")
NO_SPACE = re.compile(r"[\s\u00a0‑‐–-]+")


def several_words(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """A party by a name of several words, of which the first has a capital."""
    if not (place.is_capital or folded(place.surface).startswith("parti ")) or is_foreign(place) or is_joined(place):
        return None
    if folded(place.surface).split(" ")[0] in AT_BEGINNING and place.begins_sentence and not said.has(names[0]):
        return None
    return names[0]


def is_joined(place: Place) -> bool:
    """Whether the last word goes on after a hyphen with small letters."""
    return place.after[:1] in "-‐‑" and place.after[1:2].islower()


def initials(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """A party by its initials; those that are common need the party's name before, and an article."""
    written = NO_SPACE.sub("-", place.surface)
    exact = [name for name in names if written in (name.written, name.written.upper())]
    if not exact or place.in_capitals or is_something_else(place) or is_foreign(place):
        return None
    name = exact[0]
    if not takes_article(place, name):
        return None
    if name.written not in COMMON:
        return name
    stands = LISTED.search(place.before) or ARTICLE.search(place.before)
    return name if said.has(name) and stands else None


def takes_article(place: Place, name: Name) -> bool:
    """Whether the word before may stand before this party: "au GNC" is no Générations NC."""
    if name.written in MASCULINE_ONLY and place.last_folded == "la":
        return False
    return not (name.written in WITHOUT_ARTICLE and FRENCH_ARTICLE.search(place.before[-8:]))


WITHOUT_ARTICLE = frozenset(("CE", "CD", "CA", "GNC", "TC"))


def is_something_else(place: Place) -> bool:
    """Whether a number, a colon or an explanation in small letters gives the initials another sense."""
    match = ELSEWISE.match(place.after)
    if STUCK.search(place.before[-2:]) or (place.follows_hyphen and JOINED.search(place.before)):
        return True
    if match is None or match["gloss"] is None:
        return match is not None
    return match["gloss"].islower() and [word[0] for word in re.findall(r"[^\W\d_]+", folded(match["gloss"]))][:1] == [
        place.surface[0].lower()
    ]


def one_word(place: Place, names: Sequence[Name], said: Said) -> Name | None:
    """A party by one common word: with a capital, and where only a party can stand."""
    if not place.is_capital or is_foreign(place) or place.is_joined or place.in_capitals:
        return None
    is_party = BEFORE.search(place.before) or AFTER.match(place.after) or stands_listed(place, said)
    plural_or_own = has_own_article(place, names[0])
    return names[0] if is_party or plural_or_own else None


def stands_listed(place: Place, said: Said) -> bool:
    """Whether it stands without article after a preposition, in parentheses, or next to a party or a person."""
    if CLOSED.match(place.after) is None:
        return False
    gap, after_person = said.gap(place, ("party",)), said.gap(place, ("person",))
    return (
        LISTED.search(place.before) is not None
        or (gap is not None and NEXT.fullmatch(gap) is not None)
        or (after_person is not None and after_person in (", ", " ("))
    )


def has_own_article(place: Place, name: Name) -> bool:
    """Whether it stands with the article of the party's name, as in "les Loyalistes" or "le Rassemblement"."""
    word = folded(name.written)
    if (
        word not in OWN_ARTICLE
        or RIVALS.search(place.before + place.after)
        or (OWN_ARTICLE[word] is SINGULAR and place.next_word[:1].isupper())
    ):
        return False
    return OWN_ARTICLE[word].search(place.before) is not None and BELONGS.match(place.after) is None


PLURAL = re.compile(r"(?i:\b(?:les|des|aux|the))\s+\Z")
SINGULAR = re.compile(r"(?i:\b(?:le|du|au|the))\s+\Z")
OWN_ARTICLE = {
    "loyalistes": PLURAL,
    "loyalists": PLURAL,
    "republicains": PLURAL,
    "republicans": PLURAL,
    "patriotes": PLURAL,
    "patriots": PLURAL,
    "rassemblement": SINGULAR,
    "rally": SINGULAR,
}
