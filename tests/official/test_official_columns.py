"""The headers of the ministry's files, year by year, hold no name that is not known."""

import pytest

from etl.official.columns import column, recognised
from etl.official.names import place, plain, slug, unordered

COUNTS = (
    "Inscrits;Abstentions;% Abs/Ins;Votants;% Vot/Ins;Blancs;% Blancs/Ins;% Blancs/Vot;Nuls;% Nuls/Ins;% Nuls/Vot;"
    "Exprimés;% Exp/Ins;% Exp/Vot"
)
JOINED = (
    "Inscrits;Abstentions;% Abs/Ins;Votants;% Vot/Ins;Blancs et nuls;% BlNuls/Ins;% BlNuls/Vot;"
    "Exprimés;% Exp/Ins;% Exp/Vot"
)
NUMBERED = (
    "Inscrits;Votants;% Votants;Abstentions;% Abstentions;Exprimés;% Exprimés/inscrits;% Exprimés/votants;Blancs;"
    "% Blancs/inscrits;% Blancs/votants;Nuls;% Nuls/inscrits;% Nuls/votants"
)
HEADERS = {
    "polling stations, 2002 to 2012": "N° tour;Code du département;Code de la commune;Nom de la commune;"
    "N° de bureau de vote;Inscrits;Votants;Exprimés;N° de dépôt du candidat;Nom du candidat;Prénom du candidat;"
    "Code nuance du candidat;Nombre de voix du candidat",
    "lists, 2009 to 2014": "N° tour;Code du département;Code de la commune;Nom de la commune;N° de bureau de vote;"
    "Inscrits;Votants;Exprimés;N° de dépôt de la liste;Nom du candidat tête de liste;"
    "Prénom du candidat tête de liste;Code nuance de la liste;Nombre de voix",
    "municipal, 2014": "Date de l'export;Code du département;Type de scrutin;Libellé du département;"
    f"Code de la commune;Libellé de la commune;{JOINED};Code Nuance;Sexe;Nom;Prénom;Liste;Sièges / Elu;"
    "Sièges Secteur;Sièges CC;Voix;% Voix/Ins;% Voix/Exp",
    "legislative, 2017": "Code du département;Libellé du département;Code de la circonscription;"
    f"Libellé de la circonscription;Code de la commune;Libellé de la commune;Code du b.vote;{COUNTS};"
    "N°Panneau;Sexe;Nom;Prénom;Nuance;Voix;% Voix/Ins;% Voix/Exp",
    "European, 2019": "Code du département;Libellé du département;Code de la commune;Libellé de la commune;"
    f"Code du b.vote;{COUNTS};N°Liste;Libellé Abrégé Liste;Libellé Etendu Liste;Nom Tête de Liste;Voix;"
    "% Voix/Ins;% Voix/Exp",
    "municipal, 2020": "Code du département;Libellé du département;Code de la commune;Libellé de la commune;"
    f"Code B.Vote;{COUNTS};N.Pan.;Code Nuance;Sexe;Nom;Prénom;Liste;Voix;% Voix/Ins;% Voix/Exp",
    "presidential, 2022": "Code du département;Libellé du département;Code de la circonscription;"
    f"Libellé de la circonscription;Etat saisie;{COUNTS};N°Panneau;Sexe;Nom;Prénom;Voix;% Voix/Ins;% Voix/Exp",
    "European, 2024": "Code localisation;Libellé localisation;Code département;Libellé département;Code commune;"
    f"Libellé commune;Code BV;{NUMBERED};Numéro de panneau 1;Nuance liste 1;Libellé abrégé de liste 1;"
    "Libellé de liste 1;Voix 1;% Voix/inscrits 1;% Voix/exprimés 1;Sièges 1;Numéro de panneau 38",
    "legislative, 2024": "Code département;Libellé département;Code circonscription législative;"
    f"Libellé circonscription législative;{NUMBERED};Numéro de panneau 1;Nuance candidat 1;Nom candidat 1;"
    "Prénom candidat 1;Sexe candidat 1;Voix 1;% Voix/inscrits 1;% Voix/exprimés 1;Elu 1",
    "municipal, 2026": f"Code département;Libellé département;Code commune;Libellé commune;{NUMBERED};"
    "Numéro de panneau 1;Nom candidat 1;Prénom candidat 1;Sexe candidat 1;Nuance liste 1;Libellé abrégé de liste 1;"
    "Libellé de liste 1;Voix 1;% Voix/inscrits 1;% Voix/exprimés 1;Elu 1;Sièges au CM 1;Sièges au CC 1",
}


@pytest.mark.parametrize("year", HEADERS)
def test_every_name_of_a_header_is_known(year: str) -> None:
    names = HEADERS[year].split(";")
    assert [name for name in names if column(name) is None] == []
    assert recognised(names) >= 10


def test_rates_are_never_figures() -> None:
    fields = {found.field for header in HEADERS.values() for name in header.split(";") if (found := column(name))}
    assert "votes" in fields
    for name in ("% Voix/Ins", "% Voix/exprimés 1", "% Blancs/Ins", "% Abstentions", " % Votants"):
        found = column(name)
        assert found is not None
        assert found.field == "ignored"


@pytest.mark.parametrize(
    ("one", "other"),
    [("LE PEN Marine", "Marine Le Pen"), ("MELENCHON Jean Luc", "Jean-Luc Mélenchon"), ("D’Été  Zoé", "zoe d'ete")],
)
def test_a_person_is_the_same_in_any_order_case_and_accent(one: str, other: str) -> None:
    assert unordered(one) == unordered(other)


def test_names_become_ids_and_places_lose_their_article() -> None:
    assert slug("BESOIN D'EUROPE") == "besoin-d-europe"
    assert slug("Nouméa cœur battant") == "noumea-coeur-battant"
    assert plain("N°Panneau") == "n panneau"
    assert place("L'Île-des-Pins") == place("ILE DES PINS")
    assert place("Le Mont-Dore") == place("Mont Dore")
    assert place("La Foa") == place("LA FOA")
