"""Questions answered by the documents that their first line names: pairs of question.sql and answer.csv in golden/."""

import csv
import sqlite3
from pathlib import Path

import pytest

QUESTIONS = sorted((Path(__file__).parent / "golden").glob("*.sql"))


def sentence(path: Path) -> str:
    """The name of a question in plain words."""
    return path.stem.replace("_", " ")


def answer(database: Path, sql: str) -> list[list[str]]:
    """Header and rows that the database gives, as a CSV writes them."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        cursor = connection.execute(sql)
        header = [column[0] for column in cursor.description]
        return [header, *(["" if cell is None else str(cell) for cell in row] for row in cursor)]


@pytest.mark.parametrize("question", QUESTIONS, ids=sentence)
def test_the_database_gives_the_published_answer(question: Path, database: Path) -> None:
    with question.with_suffix(".csv").open(encoding="utf-8", newline="") as published:
        assert answer(database, question.read_text(encoding="utf-8")) == list(csv.reader(published))


@pytest.mark.parametrize("question", QUESTIONS, ids=sentence)
def test_the_question_names_its_source_first(question: Path) -> None:
    assert question.read_text(encoding="utf-8").startswith("-- Source: ")
    assert "http" in question.read_text(encoding="utf-8").splitlines()[0]
