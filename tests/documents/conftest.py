"""A reader that knows the names of the real database, and the three documents with which the database began."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from etl import dist
from etl.documents.mentions import Reader, reader
from tests.commands import ROOT

SHARED = ROOT.parent / "shared" / "documents"


@pytest.fixture(scope="session")
def knows(database: Path) -> Iterator[Reader]:
    """Finds mentions with all the names of the real database."""
    with closing(dist.opened(database)) as db:
        yield reader(db)


@pytest.fixture
def shared() -> Path:
    """The folder with the three documents, which belong to their publishers and are not in the repository."""
    if not SHARED.is_dir():
        pytest.skip(f"the three documents are not in the repository; expected them in {SHARED}")
    return SHARED
