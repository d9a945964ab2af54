"""Mentions against the texts that were marked by hand."""

from pathlib import Path

import pytest

from bench.documents import GOLD, counts, marked, scores
from etl.documents.mentions import Reader

FLOOR = 0.975  # the bench says how far it is from what is wanted; this keeps it from getting worse
FILES = sorted(GOLD.glob("*.txt"))


@pytest.mark.parametrize("part", ["dev", "held"])
def test_few_mentions_are_missed_and_hardly_any_is_wrong(knows: Reader, part: str) -> None:
    precision, _, f1 = scores(counts(knows, sorted(GOLD.glob(f"{part}-*.txt")))["all"])
    assert precision >= FLOOR
    assert f1 >= FLOOR


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_was_marked_stands_where_it_is_said_to_stand(path: Path) -> None:
    text = path.read_bytes().decode()
    assert all(0 <= start < end <= len(text) for start, end, _, _ in marked(path))
