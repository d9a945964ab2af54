"""The vocabulary of the ministry: what each name of a column means, in every year's spelling."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from etl.official.names import plain

AREA = {
    "department": ("code du departement", "code departement", "coddpt", "departement"),
    "department_name": ("libelle du departement", "libelle departement", "libdpt"),
    "constituency": (
        "code de la circonscription", "code circonscription", "code circonscription legislative",
        "codcirelec", "codcirlg",
    ),
    "commune": ("code de la commune", "code commune", "codsubcom"),
    "commune_name": ("libelle de la commune", "libelle commune", "nom de la commune", "libsubcom"),
    "station": ("code du b vote", "code b vote", "code bv", "n de bureau de vote", "code du bureau de vote"),
    "round": ("n tour", "n de tour", "tour", "numtour"),
    "registered": ("inscrits",),
    "abstentions": ("abstentions",),
    "voters": ("votants",),
    "blank": ("blancs",),
    "spoilt": ("nuls",),
    "blank_or_spoilt": ("blancs et nuls", "blancs ou nuls", "blnuls", "blancs nuls"),
    "valid": ("exprimes",),
    "ignored": (
        "etat saisie", "type de scrutin", "libelle de la circonscription", "libelle circonscription",
        "libelle circonscription legislative", "libcirelec", "code region", "libelle region", "code du canton",
        "libelle du canton", "code secteur", "libelle secteur", "date de l export", "code localisation",
        "libelle localisation", "libelle de la section electorale",
    ),
}  # fmt: skip
GROUP = {
    "number": (
        "n panneau", "n pan", "n liste", "numero de panneau", "numero panneau", "numero de liste",
        "numpanneaucand", "numpanneauliste",
    ),
    "family_name": (
        "nom", "nom candidat", "nom du candidat", "nom tete de liste", "nom du candidat tete de liste",
        "nompsn", "nomteteliste",
    ),
    "given_name": (
        "prenom", "prenom candidat", "prenom du candidat", "prenom tete de liste",
        "prenom du candidat tete de liste", "prenompsn", "prenomteteliste",
    ),
    "nuance": (
        "nuance", "code nuance", "nuance liste", "nuance candidat", "code nuance du candidat",
        "code nuance de la liste", "codnua", "codnuacand", "codnualiste",
    ),
    "label": (
        "libelle etendu liste", "libelle de liste", "libelle de la liste", "libelle liste", "liste", "nomliste",
        "libliste",
    ),
    "short_label": ("libelle abrege liste", "libelle abrege de liste", "libelle abrege de la liste"),
    "votes": ("voix", "voix liste", "nombre de voix", "nombre de voix du candidat", "nbvoix"),
    "elected": ("elu",),
    "seats": ("sieges", "sieges elu", "sieges au cm", "nbsieges"),
    "ignored": (
        "sexe", "sexe candidat", "civilite", "civilitepsn", "civiliteteteliste", "n de depot du candidat",
        "n de depot de la liste", "sieges secteur", "sieges cc", "sieges au cc", "binome", "libnuacand", "libnua",
        "libnualiste", "codseqliscand",
    ),
}  # fmt: skip
AREA_FIELDS = {name: field for field, names in AREA.items() for name in names}
GROUP_FIELDS = {name: field for field, names in GROUP.items() for name in names}
FRENCH = {
    "registered": "Inscrits",
    "voters": "Votants",
    "valid": "Exprimés",
    "votes": "Voix",
    "family_name": "Nom, or Libellé de liste",
    "department": "Code du département, or Code de la commune",
}
LEVELS = {
    "polling_station": "station",
    "commune": "commune",
    "constituency": "constituency",
    "territory": "department",
}
NUMBERED = re.compile(r"(.+?) (\d+)")
ENOUGH = 4


@dataclass(frozen=True)
class Column:
    """What a column holds; `number` tells the groups of candidate columns apart where the header does."""

    field: str
    is_group: bool
    number: int | None = None


def column(name: str) -> Column | None:
    """What a column of this name holds; None where the name is not known."""
    words = plain(name)
    if name.lstrip().startswith("%"):
        return Column("ignored", is_group=" voix " in f" {words} ")
    if words in AREA_FIELDS:
        return Column(AREA_FIELDS[words], is_group=False)
    if words in GROUP_FIELDS:
        return Column(GROUP_FIELDS[words], is_group=True)
    return numbered(words)


def numbered(words: str) -> Column | None:
    """A column of a numbered group (Voix 12)."""
    match = NUMBERED.fullmatch(words)
    if match is None or match[1] not in GROUP_FIELDS:
        return None
    return Column(GROUP_FIELDS[match[1]], is_group=True, number=int(match[2]))


def recognised(names: Sequence[str]) -> int:
    """How many of the names are known ones, each counted once."""
    return len({plain(name) for name in names if column(name)})
