"""The command `caillou` as people run it, and what they find afterwards."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from etl.cli import caillou

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
EXEMPLE = ROOT / "tests" / "seeds"
CAILLOU = [sys.executable, "-m", "etl"]


def run(*words: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """The real command, in a process of its own."""
    return subprocess.run(
        [*CAILLOU, *map(str, words)], cwd=ROOT, env=os.environ | variables, capture_output=True, text=True, check=False
    )


def invoke(*words: object) -> Result:
    """The same command in this process, which is quicker; only click's own exit may end it."""
    result = CliRunner().invoke(caillou, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def published(out: Path) -> dict[str, str]:
    """What stands at `out`: where the link leads, and the hash of each file."""
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.iterdir())}
    return {"leads to": os.readlink(out), **files}


def only_line(stderr: str) -> str:
    """The one line that an error prints."""
    lines = stderr.splitlines()
    assert len(lines) == 1, stderr
    assert "Traceback" not in stderr
    return lines[0].removeprefix("Error: ")
