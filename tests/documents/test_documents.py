"""What a raw text says about itself, and what in it is not the article."""

from datetime import date
from pathlib import Path

import pytest
from click import ClickException
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.documents.document import Document
from etl.documents.reading import document_of
from etl.documents.wiki import groups

TODAY = date(2026, 11, 22)
PRESS = """Surtitre de l'article

Un titre sans point

Le premier paragraphe dit l'essentiel, en une phrase.
Jeanne Dupont

Temps de lecture :

3 min

Publié le

Mis à jour le 2 mars 2024

Une longue phrase raconte ce qui s'est passé, avec assez de mots pour qu'il soit clair que l'article est ici,
et nulle part ailleurs ; elle va à la ligne comme le font les textes que l'on enregistre depuis un courrier.

Un intertitre

>> Retrouvez toutes nos cartes

La suite est plus courte.

Partager cet article

Un autre article, avec son titre et ses 80 millions
"""
WIKI = """= Une personne =
- Office: Mayor of Nouméa
- Termstart: 4 July 2022
- Office1: Mayor of Dumbéa
- Term Start1: 17 May 2019
- Birth Place: Nouméa

The person is the mayor of the town, and that is what the page says of her.

==Career==
It was long.
"""
HTML = """<!DOCTYPE html><html lang="fr"><head><title>Un titre</title>
<script>var nom = "Sonia Backès";</script></head><body>
<nav><a href="/">Menu</a></nav><article><h1>Un titre</h1><p>Le conseil a siégé toute la journée de lundi, sans que
rien ne soit décidé, et le public est reparti tard dans la soirée.</p><p>Une seconde séance est prévue pour la
semaine prochaine, avec les mêmes questions et les mêmes réponses, dit-on.</p></article>
<script>alert("Nouméa")</script></body></html>"""
DOCUMENTS = {
    "a.txt": PRESS,
    "b.txt": WIKI,
    "c.html": HTML,
    "d.md": "---\ntitle: Un titre\ndate: 2024-03\n---\n# T\n\nTexte.\n",
}


def read(folder: Path, content: str | bytes, name: str = "texte.txt") -> Document:
    """The document that a file with this content holds."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return document_of(path, TODAY)


def refusal(folder: Path, content: str | bytes, name: str = "texte.txt") -> str:
    """The one line with which a file is refused."""
    with pytest.raises(ClickException) as caught:
        read(folder, content, name)
    assert "\n" not in caught.value.message
    return caught.value.message


def test_press_text_gives_its_headlines_author_and_dates(tmp_path: Path) -> None:
    document = read(tmp_path, PRESS)
    assert document.title and document.title.text == "Un titre sans point"
    assert document.kicker and document.kicker.text == "Surtitre de l'article"
    assert (document.author, document.minutes, document.language) == ("Jeanne Dupont", 3, "fr")
    assert document.published is None
    assert document.updated == "2024-03-02"


def test_wrapped_lines_are_one_paragraph(tmp_path: Path) -> None:
    assert len(read(tmp_path, PRESS).paragraphs) == 3


def test_what_is_not_the_article_is_set_aside(tmp_path: Path) -> None:
    document = read(tmp_path, PRESS)
    assert [one.text for one in document.aside] == [
        ">> Retrouvez toutes nos cartes",
        "Partager cet article",
        "Un autre article, avec son titre et ses 80 millions",
    ]
    assert [one.heading.text for one in document.sections] == ["Un intertitre"]


def test_a_bare_month_is_a_month(tmp_path: Path) -> None:
    assert read(tmp_path, " date 2023-10 Le texte commence ici.").published == "2023-10"


def test_numbered_keys_of_an_infobox_belong_together(tmp_path: Path) -> None:
    found = {group: [one.key for one in fields] for group, fields in groups(read(tmp_path, WIKI))}
    assert found == {"office": ["Office", "Termstart"], "office 1": ["Office", "Term Start"], "person": ["Birth Place"]}


def test_scripts_and_menus_of_a_page_are_left_out(tmp_path: Path) -> None:
    document = read(tmp_path, HTML, "page.html")
    assert document.title and document.title.text == "Un titre"
    assert not any(word in document.text for word in ("Sonia", "Menu", "alert"))
    assert len(document.paragraphs) == 2


def test_front_matter_is_believed(tmp_path: Path) -> None:
    document = read(tmp_path, DOCUMENTS["d.md"], "d.md")
    assert (document.title and document.title.text, document.published) == ("Un titre", "2024-03")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "cp1252"])
def test_a_text_reads_the_same_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    text = PRESS if encoding == "latin-1" else PRESS.replace("'", "’")
    assert read(tmp_path, text.encode(encoding)).text == text


@pytest.mark.parametrize("name", DOCUMENTS)
def test_offsets_point_to_what_they_stand_for(tmp_path: Path, name: str) -> None:
    document = read(tmp_path, DOCUMENTS[name], name)
    for one in [*document.own(), *document.aside]:
        assert document.text[one.start : one.end] == one.text


@settings(max_examples=200, deadline=None)
@given(
    content=st.one_of(
        st.binary(max_size=300),
        st.text(max_size=300),
        st.lists(
            st.sampled_from([*"={}[]|-*#: \n", "---\n", "title:", "Office1: ", "Publié le ", "<html>", "é"]),
            max_size=40,
        ).map("".join),
    ),
    name=st.sampled_from(["a.txt", "a.md"]),
)
def test_any_bytes_are_a_document_or_are_refused_in_one_line(
    tmp_path_factory: pytest.TempPathFactory, content: bytes | str, name: str
) -> None:
    path = tmp_path_factory.mktemp("any") / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
    try:
        document = document_of(path, TODAY)
    except ClickException as error:
        assert "\n" not in error.message
        return
    for one in [*document.own(), *document.aside]:
        assert document.text[one.start : one.end] == one.text


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"\x7fELF\x00\x01\xff\xfe", "binary"),
        (b"texte" * 2_100_000, "expected an article"),
        ("= A =\nUn [[lien jamais ferm\u00e9.\n", ":2: [[ is never closed"),
        ("= A =\nUn lien]] ferm\u00e9.\n", ":2: ]] closes nothing"),
        ("<html><script>var a = 1;</script></html>", "no article"),
        ("Titre\n\nPublié le 1er janvier 2031\n\nUn texte.", "yet to come"),
    ],
)
def test_bad_input_is_refused_in_one_line(tmp_path: Path, content: str | bytes, problem: str) -> None:
    assert problem in refusal(tmp_path, content)


def test_a_missing_file_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(ClickException, match="cannot be read"):
        document_of(tmp_path / "nobody.txt")


def test_an_empty_date_of_publication_stays_empty(shared: Path) -> None:
    document = document_of(shared / "public-senat-2023-09-27-backes.txt")
    assert (document.published, document.updated, document.author, document.minutes) == (None, None, "Hugo Ruaud", 2)
    assert document.title and document.title.text.startswith("Battue aux sénatoriales")
    assert document.paragraphs[-1].text.endswith("si sa démission avait été acceptée.")
    assert document.aside[0].text.startswith(">> Retrouvez")
    assert any("Pacte Asile" in one.text for one in document.aside)


def test_the_press_text_without_a_headline_has_none(shared: Path) -> None:
    document = document_of(shared / "linfo-2023-10-backes-demission.txt")
    assert (document.title, document.published) == (None, "2023-10")
    assert [one.heading.text for one in document.sections] == [
        "Un revers pour le parti présidentiel",
        "Les réactions après l’annonce de sa démission",
    ]


def test_the_encyclopedia_page_has_its_infobox(shared: Path) -> None:
    document = document_of(shared / "wikipedia-en-sonia-backes.txt")
    assert (document.kind, document.language) == ("encyclopedia", "en")
    assert [group for group, _ in groups(document)] == ["office", "office 1", "person"]
    assert len(document.sections) == 3
