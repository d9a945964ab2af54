"""When a name is a mention; each test is a rule of issue 4, or of the README of the gold standard."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.documents.mentions import Reader

NAMES = (
    "Mme Backès|Sonia Backès|M. |le |L'|UC|FLNKS|Nouméa|province Sud|présidente de la |Renaissance|RC|Congrès|Lafleur"
    "|Nord|secrétaire d’État|à la Citoyenneté|les Loyauté"
)
MARKS = "-|(|)|\n\n|\r\n|  |œ|ß|e\u0301|\u00ad|\u202f|’|.|, |ﬁ|İ|𝔘|1 "
PIECES = st.sampled_from([*NAMES.split("|"), *MARKS.split("|")])


def found(knows: Reader, text: str) -> list[tuple[str, str]]:
    """Surface and id of each mention."""
    return [(one.surface, one.entity_id) for one in knows.read(text).mentions]


@settings(max_examples=300, deadline=None)
@given(parts=st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=30))
def test_offsets_always_point_to_the_surface_and_mentions_never_overlap(knows: Reader, parts: list[str]) -> None:
    text = "".join(parts)
    last = 0
    for one in knows.read(text).mentions:
        assert text[one.start : one.end] == one.surface
        assert one.surface.strip() == one.surface
        assert last <= one.start < one.end
        last = one.end


@settings(max_examples=100, deadline=None)
@given(form=st.sampled_from(["NFC", "NFD"]), space=st.sampled_from([" ", "\u00a0", "\n"]), mark=st.sampled_from("'’"))
def test_accents_spaces_and_apostrophes_do_not_matter(knows: Reader, form: str, space: str, mark: str) -> None:
    text = "La présidente de l'assemblée de la province Sud, Sonia Backès, est à Païta.".replace(" ", space)
    written = unicodedata.normalize(form, text.replace("'", mark))  # type: ignore[arg-type]
    assert [one for _, one in found(knows, written)] == ["president-province-sud", "sonia-backes", "98821"]


def test_a_surname_counts_once_the_person_was_named(knows: Reader) -> None:
    assert found(knows, "Backès parle. Sonia Backès parle. Backès se tait.") == [
        ("Sonia Backès", "sonia-backes"),
        ("Backès", "sonia-backes"),
    ]


def test_a_name_after_nothing_but_a_space_is_read(knows: Reader) -> None:
    assert found(knows, " Backès. Sonia Backès.") == [("Sonia Backès", "sonia-backes")]


def test_a_civility_belongs_to_the_mention(knows: Reader) -> None:
    assert ("Mme Backès", "sonia-backes") in found(knows, "Sonia Backès est venue. Mme Backès a parlé.")


def test_somebody_else_of_the_same_surname_is_nobody(knows: Reader) -> None:
    text = "Sonia Backès est mariée. L'époux d'Éric Backès ? Non, Éric Backès."
    assert found(knows, text) == [("Sonia Backès", "sonia-backes")]


def test_two_people_of_one_surname_are_told_apart_by_a_civility_or_reported(knows: Reader) -> None:
    said = knows.read("Jacques Lafleur et Isabelle Lafleur. Lafleur parle. Mme Lafleur répond.")
    assert [one.entity_id for one in said.mentions] == ["jacques-lafleur", "isabelle-lafleur", "isabelle-lafleur"]
    assert [(one.surface, one.candidates) for one in said.ambiguities] == [
        ("Lafleur", ("isabelle-lafleur", "jacques-lafleur"))
    ]


def test_the_longer_name_wins(knows: Reader) -> None:
    assert found(knows, "la présidente de la Province Sud") == [
        ("présidente de la Province Sud", "president-province-sud")
    ]


def test_a_refused_longer_name_leaves_the_shorter_one(knows: Reader) -> None:
    assert found(knows, "la vice-présidente de la province Sud") == [("province Sud", "sud")]


@pytest.mark.parametrize(
    "text",
    [
        "un tableau de la Renaissance italienne",
        "le rassemblement des données",
        "au nord de la ville et vers le Sud",
        "la plateforme X",
        "le Premier ministre du Vanuatu",
        "le président du gouvernement de la Polynésie française",
        "le Parlement réuni en Congrès à Versailles",
        "l'accord de Nouméa, la rue Jacques-Lafleur et Air France",
        "M. Koné et Kouadio Koné",
        "une question de loyauté, ensemble, à marée basse",
    ],
)
def test_words_that_look_like_names_are_none(knows: Reader, text: str) -> None:
    assert found(knows, text) == []


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Sous l'étiquette « Renaissance »", "renaissance"),
        ("Macron’s Renaissance party", "renaissance"),
        ("du côté du Rassemblement", "rassemblement"),
        ("avec les Loyalistes", "loyalistes"),
    ],
)
def test_a_common_word_is_a_party_where_only_a_party_can_stand(knows: Reader, text: str, party: str) -> None:
    assert [one for _, one in found(knows, text)] == [party]


def test_the_head_of_a_title_counts_once_the_title_was_given(knows: Reader) -> None:
    text = "La secrétaire d'État part. La secrétaire d'État à la Citoyenneté reste. La secrétaire d’Etat répond."
    office = "secretaire-etat-citoyennete"
    assert found(knows, text) == [("secrétaire d'État à la Citoyenneté", office), ("secrétaire d’Etat", office)]


def test_initials_that_the_text_gives_to_a_party_count_from_there_on(knows: Reader) -> None:
    text = "RC. Les Républicains calédoniens (RC) sont là. Le RC aussi."
    assert [one for one, _ in found(knows, text)] == ["Républicains calédoniens", "RC", "RC"]


def test_a_name_before_the_initials_of_a_party_is_that_party(knows: Reader) -> None:
    assert found(knows, "the Caledonian Popular Movement (MPC) won")[0] == ("Caledonian Popular Movement", "mpc")


def test_provinces_are_told_from_directions(knows: Reader) -> None:
    text = "les provinces Nord et Sud, aux Loyauté, the Northern and Loyalty Islands Provinces"
    assert [one for _, one in found(knows, text)] == ["nord", "sud", "iles", "nord", "iles"]
