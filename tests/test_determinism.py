"""The same facts give the same bytes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import ROOT, SEEDS

HERE = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "C.UTF-8", "GIT_DIR": "/nowhere"}
THERE = {
    "PYTHONHASHSEED": "4242",
    "TZ": "Pacific/Noumea",
    "LC_ALL": "C",
    "LANG": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "GIT_DIR": "/nowhere",  # the copy is in no repository: neither build may name its commit
}


@pytest.mark.slow
def test_two_builds_in_other_folders_zones_and_languages_give_the_same_bytes(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "a" / "longer" / "way" / "là-bas"
    there.mkdir(parents=True)
    here.mkdir()
    copied_backwards(SEEDS, there / "graines")
    copied_backwards(ROOT / "etl", there / "etl")
    first = built(SEEDS, here, HERE | {"PYTHONPATH": str(ROOT)})
    assert first == built(there / "graines", there, THERE | {"PYTHONPATH": str(there)})


def built(seeds: Path, folder: Path, variables: dict[str, str]) -> bytes:
    """The bytes of a database that is built from seeds, in a folder and with its own settings."""
    words = [sys.executable, "-m", "etl", "build", "--seeds", str(seeds), "--out", str(folder / "dist")]
    done = subprocess.run(words, cwd=folder, env=os.environ | variables, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return (folder / "dist" / "caillou.db").read_bytes()


def copied_backwards(source: Path, target: Path) -> None:
    """Copies a folder so that its files are made in the opposite order, and dated otherwise."""
    for path in sorted(source.rglob("*"), reverse=True):
        if path.is_file() and path.suffix != ".pyc":
            (target / path.relative_to(source)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / path.relative_to(source))
