"""What README and CONTRIBUTING say is true of the database and of the commands."""

import re
import sqlite3
from pathlib import Path

import click
import pytest

from etl.cli import caillou

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
COUNTS = {
    r"people \| (\d+)": "SELECT count(*) FROM people",
    r"with (\d+) names": "SELECT count(*) FROM person_names",
    r"(\d+) terms of office": "SELECT count(*) FROM terms",
    r"(\d+) party memberships": "SELECT count(*) FROM party_memberships",
    r"referendums \| (\d+)": "SELECT count(*) FROM elections",
    r"articles \| (\d+)": "SELECT count(*) FROM articles",
    r"with (\d+) claims": "SELECT count(*) FROM claims",
    r"(\d+) documents in `sources`": "SELECT count(*) FROM sources",
}


@pytest.mark.parametrize("pattern", COUNTS)
def test_a_count_in_the_readme_is_that_of_the_database(pattern: str, database: Path) -> None:
    stated = re.search(pattern, README)
    assert stated
    with sqlite3.connect(database) as db:
        count = db.execute(COUNTS[pattern]).fetchone()[0]
    assert int(stated[1]) == count, f"README.md says {stated[0]!r}; the database has {count}: write the new count there"


def test_the_readme_is_short() -> None:
    assert len(README.splitlines()) < 80


def commands(group: click.Group, before: str = "") -> list[str]:
    """The names of all commands below a group, with the groups that lead to them."""
    names = []
    for name, command in group.commands.items():
        names += commands(command, f"{before}{name} ") if isinstance(command, click.Group) else [before + name]
    return names


@pytest.mark.parametrize("name", commands(caillou))
def test_a_command_is_documented(name: str) -> None:
    assert re.search(rf"`?(caillou )?{name}\b", GUIDES)


@pytest.mark.parametrize("verb", re.findall(r"^([a-z]+)\)$", (ROOT / "build.sh").read_text(), re.MULTILINE))
def test_a_verb_of_build_sh_is_documented(verb: str) -> None:
    assert f"build.sh {verb}" in README or ("`./build.sh`" in README and verb == "build")


def test_a_query_in_the_readme_gives_the_answer_that_it_prints(database: Path) -> None:
    found = re.search(r'sqlite3 dist/caillou\.db "([^"]+)"\n(.+?)\n\n', README, re.DOTALL)
    assert found
    with sqlite3.connect(database) as db:
        printed = ["|".join(map(str, row)) for row in db.execute(found[1])]
    assert printed == [line.strip() for line in found[2].splitlines()]
