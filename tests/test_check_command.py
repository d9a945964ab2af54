"""`caillou check`: whether a file is a database that keeps every rule, derived again from its facts."""

import sqlite3
from pathlib import Path

import pytest

from tests.commands import invoke, only_line, run
from tests.conftest import Exemple


def refusal(path: Path) -> str:
    """The one line with which a file is refused."""
    result = invoke("check", path)
    assert result.exit_code == 1
    return only_line(result.stderr).replace(str(path), "FILE")


def test_a_good_file_passes_and_each_rule_is_named(database: Path) -> None:
    done = run("check", database)
    assert (done.returncode, done.stderr) == (0, "")
    assert all(line.startswith("holds   ") for line in done.stdout.splitlines())
    assert "holds   ballots_add_up (2" in done.stdout


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.db") == "FILE: no such file; expected a database made by caillou build"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "FILE: no such file; expected a database made by caillou build"


def test_a_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("Bonjour à tous. " * 500)
    assert refusal(tmp_path / "text.db") == "FILE: not a database made by caillou build: file is not a database"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    assert refusal(tmp_path / "empty.db").startswith("FILE: not a database made by caillou build: no such table")


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "cats.db") as connection:
        connection.execute("CREATE TABLE cats (name TEXT)")
    connection.close()
    assert refusal(tmp_path / "cats.db").startswith("FILE: not a database made by caillou build: no such table")


@pytest.mark.parametrize("share", [0.001, 0.3, 0.9, 0.999])
def test_a_truncated_file_is_refused(exemple: Exemple, tmp_path: Path, share: float) -> None:
    content = exemple.database.read_bytes()
    (tmp_path / "cut.db").write_bytes(content[: int(len(content) * share)])
    assert refusal(tmp_path / "cut.db").startswith(
        ("FILE: damaged file: ", "FILE: not a database made by caillou build: ")
    )


def test_a_damaged_page_is_refused(exemple: Exemple, tmp_path: Path) -> None:
    content = bytearray(exemple.database.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    (tmp_path / "hurt.db").write_bytes(content)
    assert refusal(tmp_path / "hurt.db").startswith(
        ("FILE: damaged file: ", "FILE: not a database made by caillou build: ")
    )


def test_the_file_is_left_as_it_was(exemple: Exemple) -> None:
    before = exemple.database.read_bytes()
    assert invoke("check", exemple.database).exit_code == 0
    assert exemple.database.read_bytes() == before
    assert len(list(exemple.out.iterdir())) == 4
