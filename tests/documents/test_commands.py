"""The commands as people run them, and what stands on disk afterwards."""

import csv
from contextlib import closing
from pathlib import Path

import pytest
from click import ClickException
from click.testing import CliRunner, Result

from etl import dist
from etl.documents.batches import mention_batches
from etl.documents.commands import document, mentions
from etl.read.article import batches

TEXT = "Un titre\n\nSonia Backès, présidente de la province Sud, a obtenu 233 voix à Nouméa. Mme Backès est repartie.\n"


def invoke(*words: object) -> Result:
    """Runs a command in this process; only click's own exit may end it."""
    command = mentions if words[0] == "mentions" else document
    arguments = [str(word) for word in words[1 if words[0] in ("mentions", "document") else 0 :]]
    result = CliRunner().invoke(command, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A text of our own."""
    path = tmp_path / "essai-2024.txt"
    path.write_text(TEXT, encoding="utf-8")
    (tmp_path / "articles").mkdir()
    return path


def test_show_prints_what_is_not_said_as_none(text: Path) -> None:
    lines = invoke("document", "show", text).stdout.splitlines()
    assert "published    none" in lines
    assert "title        [0-8] Un titre" in lines


def test_mentions_are_printed_as_csv(text: Path, database: Path) -> None:
    rows = list(csv.DictReader(invoke("mentions", text, "--database", database).stdout.splitlines()))
    assert [row["surface"] for row in rows] == ["Sonia Backès", "présidente de la province Sud", "Nouméa", "Mme Backès"]
    assert all(TEXT[int(row["start"]) : int(row["end"])] == row["surface"] for row in rows)


def test_a_text_that_names_nobody_says_so(tmp_path: Path, database: Path) -> None:
    path = tmp_path / "rien.txt"
    path.write_text("Il a plu.", encoding="utf-8")
    result = invoke("mentions", path, "--database", database)
    assert result.exit_code == 0
    assert "names nobody" in result.stderr


def test_one_text_under_two_names_is_refused(text: Path, database: Path) -> None:
    twin = text.with_name("double.txt")
    twin.write_bytes(text.read_bytes())
    result = invoke("mentions", text, twin, "--database", database)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "the same text as" in result.stderr


def test_a_draft_waits_for_its_summaries_before_it_can_be_built(text: Path, database: Path) -> None:
    result = invoke("document", "draft", text, "--seeds", text.parent, "--database", database)
    assert result.exit_code == 0, result.stderr
    draft = text.parent / "articles" / "essai-2024.md"
    assert "people: [sonia-backes]" in draft.read_text(encoding="utf-8")
    with pytest.raises(ClickException, match="Résumé and ## Summary, each with a text"):
        list(batches(draft))


def test_a_draft_suggests_the_figures_of_its_sentences(text: Path, database: Path) -> None:
    result = invoke("document", "draft", text, "--seeds", text.parent, "--database", database)
    rows = list(csv.DictReader(result.stdout.splitlines()))
    assert [(row["subject_id"], row["value"], row["value_kind"]) for row in rows] == [("sonia-backes", "233", "number")]


def test_a_draft_never_overwrites(text: Path, database: Path) -> None:
    draft = text.parent / "articles" / "essai-2024.md"
    draft.write_text("à garder", encoding="utf-8")
    result = invoke("document", "draft", text, "--seeds", text.parent, "--database", database)
    assert result.exit_code == 1
    assert "is there already" in result.stderr
    assert draft.read_text(encoding="utf-8") == "à garder"
    assert list(draft.parent.iterdir()) == [draft]


def test_an_infobox_suggests_terms(shared: Path, tmp_path: Path, database: Path) -> None:
    (tmp_path / "articles").mkdir()
    path = shared / "wikipedia-en-sonia-backes.txt"
    result = invoke("document", "draft", path, "--seeds", tmp_path, "--database", database)
    rows = [(row["property"], row["value"]) for row in csv.DictReader(result.stdout.splitlines())]
    assert ("term-start:president-province-sud", "2019-05-17") in rows
    assert ("term-end:secretaire-etat-citoyennete", "2023-10-10") in rows
    assert ("predecessor:president-province-sud", "philippe-michel") in rows


def test_the_three_documents_fill_the_table_of_mentions(shared: Path, database: Path) -> None:
    with closing(dist.opened(database)) as db:
        found = {batch.rows[0][0]: len(batch.rows) for batch in mention_batches(db, shared)}
    assert set(found) == {path.stem for path in shared.glob("*.txt")}
    assert all(found.values())


def test_a_text_of_no_article_is_refused(text: Path, database: Path) -> None:
    with closing(dist.opened(database)) as db, pytest.raises(ClickException, match="no article has this text"):
        list(mention_batches(db, text.parent))
