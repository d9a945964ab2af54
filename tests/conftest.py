"""Databases that tests share: that of the real seeds, and that of a small invented country."""

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import Result
from sqlite_utils import Database

from etl import dist
from tests.commands import EXEMPLE, SEEDS, invoke, only_line, published


def pytest_addoption(parser: pytest.Parser) -> None:
    """`./build.sh test --every`: all pages in all combinations, where a sample is tested otherwise."""
    parser.addoption("--every", action="store_true", help="test all pages in all combinations, not a sample")


@pytest.fixture(scope="session")
def is_every(request: pytest.FixtureRequest) -> bool:
    """Whether everything was asked for, and not a sample."""
    return bool(request.config.getoption("--every"))


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """caillou.db, built once from the seeds of this repository, with inspect.json beside it."""
    out = tmp_path_factory.mktemp("real") / "dist"
    dist.write(out, SEEDS)
    return out / dist.NAME


@pytest.fixture
def db(database: Path) -> Iterator[Database]:
    """The real database, for reading only."""
    connection = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
    yield Database(connection, execute_plugins=False)
    connection.close()


@dataclass(frozen=True)
class Exemple:
    """A copy of the seeds of the invented country, and the build that was published from them before any edit."""

    seeds: Path
    out: Path

    @property
    def database(self) -> Path:
        """The database file."""
        return self.out / dist.NAME

    def text(self, file: str) -> str:
        """Text of a seed."""
        return (self.seeds / file).read_text(encoding="utf-8")

    def write(self, file: str, text: str | bytes) -> None:
        """Replaces or makes a seed."""
        (self.seeds / file).write_bytes(text if isinstance(text, bytes) else text.encode())

    def change(self, file: str, old: str, new: str) -> None:
        """Replaces the first place in a seed where `old` stands."""
        text = self.text(file)
        assert old in text, f"{file} holds no {old}"
        self.write(file, text.replace(old, new, 1))

    def build(self) -> Result:
        """Runs `caillou build`."""
        return invoke("build", "--seeds", self.seeds, "--out", self.out)

    def refusal(self) -> str:
        """The one line with which a build is refused, below the folder of the seeds; nothing published may change."""
        before = published(self.out)
        result = self.build()
        assert result.exit_code == 1
        assert result.stdout == ""
        assert published(self.out) == before
        assert len(list(self.out.parent.glob(".dist-*"))) == 1
        return only_line(result.stderr).replace(f"{self.seeds.parent}/", "")


@pytest.fixture(scope="session")
def exemple_built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the seeds of the invented country and their build."""
    folder = tmp_path_factory.mktemp("exemple")
    shutil.copytree(EXEMPLE, folder / "seeds")
    dist.write(folder / "dist", folder / "seeds")
    return folder


@pytest.fixture
def exemple(exemple_built: Path, tmp_path: Path) -> Exemple:
    """The invented country, to be edited at will."""
    shutil.copytree(exemple_built, tmp_path / "exemple", symlinks=True)
    return Exemple(tmp_path / "exemple" / "seeds", tmp_path / "exemple" / "dist")
