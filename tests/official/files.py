"""Invented figures, written the way the ministry writes them in each layout."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from xml.sax.saxutils import escape

from etl.official.contests import Election
from etl.official.known import Known
from etl.official.reading import read
from etl.official.records import Wanted

COMMUNES = {"98801": "Belep", "98809": "Ile des Pins", "98818": "Nouméa", "98820": "Ouvéa", "98827": "Poya"}
NAMES = (("Éloïse", "ÇAVARÈS"), ("Jean-Noël", "LE GÂTEAU"), ("Zoé", "D'ÉTÉ"), ("Paul", "MARTIN-BÊTA"), ("Anna", "RÊVE"))
LEVELS = ("territory", "constituency", "commune", "polling_station")
LAYOUTS = ("wide", "wide_repeated", "numbered", "long", "feed")

Figures = dict[tuple[str, int | None], tuple[dict[str, int | None], dict[str, int]]]


@dataclass(frozen=True)
class Area:
    """Figures of a place: code of its commune or constituency, and its station."""

    code: str
    station: int | None
    blank: int
    spoilt: int
    abstentions: int
    votes: tuple[int, ...]

    @property
    def valid(self) -> int:
        return sum(self.votes)

    @property
    def voters(self) -> int:
        return self.valid + self.blank + self.spoilt

    @property
    def registered(self) -> int:
        return self.voters + self.abstentions


@dataclass(frozen=True)
class Style:
    """How a file is written."""

    layout: str = "wide"
    level: str = "commune"
    separator: str = ";"
    encoding: str = "utf-8"
    has_quotes: bool = False
    end: str = "\r\n"
    department: str = "ZN"
    has_long_codes: bool = False
    is_joined: bool = False


def percent(part: int, whole: int) -> str:
    """A rate as the ministry prints it."""
    return f"{100 * part / whole:.2f}%".replace(".", ",") if whole else "0,00%"


def code(area: Area, style: Style) -> str:
    """The code of an area as the file has it."""
    if style.level == "constituency":
        return f"988{area.code[-1]:>02}" if style.has_long_codes else area.code[-1]
    return area.code if style.has_long_codes else area.code[2:]


def area_columns(area: Area, style: Style) -> dict[str, str]:
    """The columns of an area in the words of 2002 to 2022, or of 2024 on."""
    is_new = style.layout == "numbered"
    of = "" if is_new else "de la "
    found = {"Code département" if is_new else "Code du département": style.department}
    found["Libellé département" if is_new else "Libellé du département"] = "NOUVELLE CALEDONIE"
    if style.level == "constituency":
        found["Code circonscription législative" if is_new else "Code de la circonscription"] = code(area, style)
        found["Libellé circonscription législative" if is_new else "Libellé de la circonscription"] = (
            "1ère circonscription"
        )
    if style.level in ("commune", "polling_station"):
        found |= {f"Code {of}commune": code(area, style), f"Libellé {of}commune": COMMUNES[area.code]}
    if style.level == "polling_station":
        found["Code BV" if is_new else "Code du b.vote"] = f"{area.station:04}"
    found |= {"Inscrits": str(area.registered), "Abstentions": str(area.abstentions)}
    found |= {"% Abs/Ins": percent(area.abstentions, area.registered), "Votants": str(area.voters)}
    if style.is_joined:
        found |= {"Blancs et nuls": str(area.blank + area.spoilt), "% BlNuls/Ins": "0,00"}
    else:
        found |= {"Blancs": str(area.blank), "% Blancs/Ins": "0,00%", "Nuls": str(area.spoilt)}
    return found | {"Exprimés": str(area.valid), "% Exp/Ins": percent(area.valid, area.registered)}


def group_columns(area: Area, index: int, style: Style) -> dict[str, str]:
    """The columns of a candidate."""
    given, family = NAMES[index]
    votes = area.votes[index]
    if style.layout == "numbered":
        names = {"Numéro de panneau": str(index + 1), "Nuance candidat": "DIV", "Nom candidat": family}
        names |= {"Prénom candidat": given, "Sexe candidat": "FEMININ", "Voix": str(votes)}
        return {f"{name} {index + 1}": cell for name, cell in names.items()} | {f"Elu {index + 1}": ""}
    names = {"N°Panneau": str(index + 1), "Sexe": "F", "Nom": family, "Prénom": given, "Nuance": "DIV"}
    return names | {"Voix": str(votes), "% Voix/Ins": percent(votes, area.registered), "% Voix/Exp": "1,00%"}


def rows(areas: list[Area], style: Style) -> list[list[str]]:
    """Header and rows of a delimited file."""
    first = area_columns(areas[0], style)
    groups = [list(group_columns(areas[0], index, style)) for index in range(len(areas[0].votes))]
    named = groups if style.layout in ("wide_repeated", "numbered") else groups[:1]
    found = [[*first, *(name for group in named for name in group)]]
    for area in areas:
        cells = list(area_columns(area, style).values())
        each = [list(group_columns(area, index, style).values()) for index in range(len(area.votes))]
        if style.layout == "long":
            found.extend(cells + group for group in each)
        else:
            found.append(cells + [cell for group in each for cell in group])
    return found


def text(areas: list[Area], style: Style) -> str:
    """A whole file."""
    if style.layout == "feed":
        return feed(areas, style)
    buffer = io.StringIO()
    quoting: Literal[0, 1] = csv.QUOTE_ALL if style.has_quotes else csv.QUOTE_MINIMAL
    csv.writer(buffer, delimiter=style.separator, quoting=quoting, lineterminator=style.end).writerows(
        rows(areas, style)
    )
    return buffer.getvalue()


def feed(areas: list[Area], style: Style) -> str:
    """An election-night feed."""
    department = f"<CodDpt>{style.department}</CodDpt><LibDpt>NOUVELLE CALEDONIE</LibDpt>"
    wraps = {
        "territory": "{tour}",
        "constituency": "<Circonscriptions><Circonscription><CodCirElec>{code}</CodCirElec>{tour}"
        "</Circonscription></Circonscriptions>",
        "commune": "<Communes><Commune><CodSubCom>{code}</CodSubCom>{tour}</Commune></Communes>",
    }
    inside = "".join(wraps[style.level].format(code=code(area, style), tour=tour(area)) for area in areas)
    encoding = "utf-8" if style.encoding == "utf-8-sig" else style.encoding
    body = f"<Election><Departement>{department}{inside}</Departement></Election>"
    return f'<?xml version="1.0" encoding="{encoding}"?>{style.end}{body}'


def tour(area: Area) -> str:
    """The round of an area in a feed."""
    counts = {
        "Inscrits": area.registered,
        "Abstentions": area.abstentions,
        "Votants": area.voters,
        "Blancs": area.blank,
        "Nuls": area.spoilt,
        "Exprimes": area.valid,
    }
    mentions = "".join(f"<{name}><Nombre>{found}</Nombre></{name}>" for name, found in counts.items())
    candidates = "".join(
        f"<Candidat><NumPanneauCand>{index + 1}</NumPanneauCand><NomPsn>{escape(NAMES[index][1])}</NomPsn>"
        f"<PrenomPsn>{escape(NAMES[index][0])}</PrenomPsn><NbVoix>{votes}</NbVoix></Candidat>"
        for index, votes in enumerate(area.votes)
    )
    results = f"<Resultats><Candidats>{candidates}</Candidats></Resultats>"
    return f"<Tours><Tour><NumTour>1</NumTour><Mentions>{mentions}</Mentions>{results}</Tour></Tours>"


def write(path: Path, areas: list[Area], style: Style) -> Path:
    """Writes a file in its encoding."""
    path.write_bytes(text(areas, style).encode(style.encoding))
    return path


def area_id(area: Area, style: Style) -> str:
    """The id of an area in the database."""
    return {"territory": "nc", "constituency": f"circo-{area.code[-1]}"}.get(style.level, area.code)


def expected(areas: list[Area], style: Style) -> Figures:
    """What reading the file must give."""
    found: Figures = {}
    for area in areas:
        counts: dict[str, int | None] = {"registered": area.registered, "voters": area.voters, "valid": area.valid}
        counts |= {"blank": None, "spoilt": None, "blank_or_spoilt": area.blank + area.spoilt}
        if not style.is_joined or style.layout == "feed":
            counts |= {"blank": area.blank, "spoilt": area.spoilt, "blank_or_spoilt": None}
        station = area.station if style.level == "polling_station" else None
        names = [" ".join(NAMES[index]) for index in range(len(area.votes))]
        found[area_id(area, style), station] = (counts, dict(zip(names, area.votes, strict=True)))
    return found


def figures(path: Path, known: Known, wanted: Wanted | None = None) -> Figures:
    """What reading a file gives."""
    wanted = wanted or Wanted("presidentielle-2000", round=1)
    election = Election(wanted, known)
    election.add_file(path, read(path, wanted, known.areas.communes).records)
    return {
        (number_area[1], number_area[2]): (
            counted.tally.counts,
            {vote.candidate.name: vote.votes for vote in counted.tally.votes},
        )
        for number_area, counted in election.counted.items()
    }
