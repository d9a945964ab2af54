"""Progress is for people: on a terminal, and nowhere else."""

import os
import pty
import re
import subprocess

from tests.commands import CAILLOU, ROOT, run
from tests.conftest import Exemple


def test_no_progress_is_shown_where_nobody_looks(exemple: Exemple) -> None:
    done = run("build", "--seeds", exemple.seeds, "--out", exemple.out)
    assert re.fullmatch(r".*/dist/caillou\.db: [\d,]+ rows in \d+\.\d MB, \d+ checks passed\n", done.stderr)
    assert done.stdout == ""


def test_progress_is_shown_on_a_terminal(exemple: Exemple) -> None:
    screen, side = pty.openpty()
    words = [*CAILLOU, "build", "--seeds", str(exemple.seeds), "--out", str(exemple.out)]
    with subprocess.Popen(words, cwd=ROOT, stdin=side, stdout=side, stderr=side) as build:
        os.close(side)
        shown = everything_on(screen)
    assert build.returncode == 0
    assert "Loading seeds" in shown
    assert "100%" in shown
    assert "checks passed" in shown


def everything_on(screen: int) -> str:
    """What is written on a terminal until it is closed."""
    parts = []
    while True:
        try:
            part = os.read(screen, 4096)
        except OSError:  # how Linux says that the other side is closed
            break
        if not part:
            break
        parts.append(part)
    os.close(screen)
    return b"".join(parts).decode()
