"""Starts Datasette on a finished build."""

import os
import sys
from pathlib import Path

from etl.dist import NAME
from etl.errors import CheckError

ROOT = Path(__file__).parent.parent
SITE = ROOT / "site"


def run(out: Path, host: str, port: int) -> int:
    """Replaces this process by Datasette; raises CheckError where there is no build."""
    if not (out / NAME).is_file():
        raise CheckError(f"{out / NAME}: no such file; run caillou build first")
    os.execv(sys.executable, [sys.executable, "-m", "datasette", *arguments(out, host, port)])


def arguments(out: Path, host: str, port: int) -> list[str]:
    """The command line of Datasette: one immutable file, known row counts, our pages and settings."""
    return [
        "serve",
        "--immutable", str(out / NAME),
        "--inspect-file", str(out / "inspect.json"),
        "--metadata", str(ROOT / "metadata.yml"),
        "--template-dir", str(SITE / "templates"),
        "--plugins-dir", str(SITE / "plugins"),
        "--static", f"assets:{SITE / 'static'}",
        "--host", host,
        "--port", str(port),
        *settings(),
    ]  # fmt: skip


def settings() -> list[str]:
    """Settings for a public database: short queries, no guessed facets, whole CSV files."""
    chosen = {
        "suggest_facets": "off",
        "sql_time_limit_ms": "2000",
        "facet_time_limit_ms": "1000",
        "max_returned_rows": "1000",
        "allow_download": "on",
        "default_cache_ttl": "300",
        "truncate_cells_html": "200",
    }
    return [word for name, value in chosen.items() for word in ("--setting", name, value)]
