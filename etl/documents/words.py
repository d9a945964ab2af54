"""Words that decide what a name means where it stands; all are compared without accents and case where marked."""

import re

from etl.documents.fold import folded
from etl.documents.place import Place, word_set

ANY_CASE = re.IGNORECASE

OF_A_WOMAN = word_set("Mme Mlle Mrs Mrs. Ms Ms. Miss Madame Mademoiselle")

# A place, a thing or an agreement that bears the name of somebody, or of some place.
OF_PEOPLE = (
    r"rues?|avenues?|boulevard|place|quai|pont|stade|stadium|lycée|collège|école|school|college|university"
    r"|université|gymnase|salle|hall|amphithéâtre|centre|center|centre culturel|bibliothèque|médiathèque"
    r"|musée|hôpital|hospital|clinique|aéroport|airport|cargo|navire|ship|boat|ferry|catamaran|bateau|barge"
    r"|promenade|square|fondation|foundation|prix|coupe|trophée|cup|stèle|allée|impasse|complexe|foyer"
    r"|bâtiment|résidence|street"
)
OF_PLACES = (
    r"rues?|avenues?|boulevard|lycées?|collèges?|university|université|college|cargo|navire|ship|boat|ferry"
    r"|catamaran|barge|accords?|agreements?|radio|air|banque|bank|groupe scolaire|compagnie|company|clinique"
    r"|stade|cité|institut|institute"
)
CAPITALS = r"(?:(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w'’]*)[\s-](?:(?:de|du) |d['’])?)*"
LINK = r"(?:(?:de la|de l['’]|de|du|des|d['’]|of the|of|la|le|the|saint|[«\"“])\s*)*"
PERSON_BORNE = re.compile(rf"\b(?i:{OF_PEOPLE})\s+[«\"“]?\s?{CAPITALS}\Z")
PLACE_BORNE = re.compile(rf"\b(?i:{OF_PLACES})\s+{LINK}{CAPITALS}\Z")
BEARING = (
    r"hall|school|college|university|stadium|airport|street|avenue|bridge|wharf|foundation|cup|prize|ship"
    r"|ferry|museum"
)
BEARS = re.compile(
    rf"[ \u00a0](?:(?:{BEARING})\b|(?:{BEARING.title()}|Accords?|Agreement|II|III|IV)\b)|[-‐‑](?!led"
    r"|backed)[A-ZÀ-Þ]?\w+"
)

# Words that may stand with a capital before a name without being part of it.
FUNCTION = word_set(
    "a apres au aux avec avant car ce ces cet cette chez comme contre dans de depuis des devant donc du durant en "
    "entre et face hier ici la le les leur lors mais ni non or ou par parce pendant plus pour pourquoi puis quand que "
    "quel quelle qui quoi sa sans selon ses si soit son sous sur tandis un une vers voici voila enfin ainsi "
    "alors aussi "
    "cependant ensuite pourtant toutefois ancien ancienne collegue chef about after against all although and as at "
    "because before behind both but by during even for former from how if in like meanwhile nor of on over since so "
    "than that the then there though to under unless until was were what when where whether which while who why with "
    "without yet you"
)
TITLES = word_set(
    "mm mmes messrs messieurs mesdames president presidente senateur senatrice depute deputee ministre maire haussaire "
    "senator minister mayor deputy mp pm councillor speaker leader secretary commissioner chairman chairwoman premier "
    "chief governor docteur dr maitre me"
)
CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december government administration"
)

# Elsewhere: a title, an assembly or a party of another country.
LANDS = (
    r"Vanuatu|Fid?ji|Fiji|Australi[ae]|Nouvelle[ -]Zélande|New Zealand|Polynésie|Polynesia|Tahiti|Wallis"
    r"|Papouasie|Papua|Samoa|Tonga|Salomon|Solomon|Kiribati|Tuvalu|Nauru|Cook|États?-Unis|Etats?-Unis"
    r"|United States|USA?\b|U\.S\.|Royaume-Uni|UK\b|United Kingdom|Britain|England|Québec|Canada|Espagne"
    r"|Spain|Belgique|Belgium|Italie|Italy|Allemagne|Germany|Chine|China|Japon|Japan|Indonésie|Indonesia"
    r"|Corse|Catalogne|Écosse|Scotland|Pérou|Martinique|Guadeloupe|Guyane|Réunion|Mayotte|Argentine|Chili"
    r"|Chile|Philippines|Inde|India|Irlande|Ireland|Algérie|Sénégal|Washington|Versailles|Trump|Bruxelles"
    r"|Portugal|Grèce|Greece|Turquie|Turkey|Vietnam|Maroc|Tunisie|Brésil|Brazil|Pays-Bas|Netherlands|Suisse"
    r"|Switzerland|Suède|Sweden|Norvège|Norway|Danemark|Denmark|Autriche|Austria|Pologne|Poland|Hongrie"
    r"|Hungary|Ukraine|Madagascar|Israël|Israel"
)
PEOPLES = (
    r"vanuatais|fidjien|australien|australian|néo-zélandais|polynésien|polynesian|américain|american"
    r"|britannique|british|anglais|italien|italian|espagnol|spanish|belge|belgian|allemand|german|chinois"
    r"|chinese|japonais|japanese|canadien|canadian|québécois|fijian|papou|samoan|tongan|indonésien|indonesian"
    r"|indien|indian|irlandais|irish|russe|russian|catalan|écossais|scottish|corse|tahitien|tahitian|algérien"
    r"|européen|european|romain|philippin|mexicain|mexican|portugais|portuguese|grec|greek|turc|turkish"
    r"|vietnamien|vietnamese|sénégalais|marocain|tunisien|chilien|chilean|argentin|argentine|brésilien"
    r"|brazilian|néerlandais|dutch|suisse|swiss|suédois|swedish|norvégien|norwegian|danois|danish|autrichien"
    r"|austrian|polonais|polish|hongrois|hungarian|ukrainien|ukrainian|malgache|ivoirien|malien|wallisien"
    r"|israélien|israeli"
)
BRIDGE = (
    r"(?:\s+(?:de la République|of the Republic))?\s+(?:du|de la|de l['’]|des|de|d['’]|of the|of|in|en|à|aux?"
    r"|for|îles|réuni\w* à|from)\s*(?:the\s+)?(?:îles\s+)?"
)
FOREIGN_AFTER = re.compile(rf"{BRIDGE}(?:{LANDS})|\s+(?:{PEOPLES})(?:e|s|es|ne|nes)?\b", ANY_CASE)
FOREIGN_BEFORE = re.compile(rf"(?:\b(?:{PEOPLES}|{LANDS})(?:['’]s?)?|\bU\.S\.|(?-i:\bUN|\bONU|\bUS))\s\Z", ANY_CASE)


def trigger_words(alternatives: str) -> frozenset[str]:
    """The words of a pattern of alternatives, folded, those that may end in s both ways."""
    plain = [folded(one).split()[0] for one in alternatives.replace("s?", "").replace("\\b", "").split("|")]
    return frozenset([*plain, *(f"{one}s" for one in plain)])


PERSON_BEARERS = trigger_words(OF_PEOPLE)
PLACE_BEARERS = trigger_words(OF_PLACES)
SHORT = word_set("s us un uk onu usa")
STEMS = tuple(
    folded(re.sub(r"\\.|\[.*?\]|d\?|s\?", " ", one)).split()[-1][:5] for one in f"{LANDS}|{PEOPLES}".split("|")
)


def is_foreign(place: Place) -> bool:
    """Whether the words around say that it is another country's."""
    if FOREIGN_AFTER.match(place.after):
        return True
    may_be = any(word in SHORT or word.startswith(STEMS) for word in place.words[-2:])
    return may_be and FOREIGN_BEFORE.search(place.before) is not None
