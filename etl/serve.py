"""Starts Datasette on a finished build."""

from pathlib import Path
from typing import cast

from datasette.app import Datasette
from datasette.cli import cli as datasette
from datasette.cli import serve

from etl.dist import NAME
from etl.errors import CheckError

ROOT = Path(__file__).parent.parent
SITE = ROOT / "site"
SETTINGS = {
    "default_page_size": 100,
    "max_returned_rows": 1000,
    "num_sql_threads": 4,
    "sql_time_limit_ms": 1500,
    "facet_time_limit_ms": 500,
    "suggest_facets": "off",
    "allow_download": "on",
    "allow_csv_stream": "on",
    "default_cache_ttl": 300,
    "truncate_cells_html": 200,
}
"""For a public database: short queries, few at a time, no guessed facets, whole CSV files."""


def run(out: Path, host: str, port: int) -> int:
    """Runs Datasette until it is stopped; raises CheckError where there is no build."""
    require_build(out)
    return int(datasette.main(arguments(out, host, port), prog_name="caillou", standalone_mode=False) or 0)


def require_build(out: Path) -> None:
    """Raises CheckError where there is no build."""
    if not (out / NAME).is_file():
        raise CheckError(f"{out / NAME}: no such file; run caillou build first")


def site(out: Path) -> Datasette:
    """The same site in this process, for whoever asks it without a port."""
    given = serve.make_context("serve", arguments(out, "127.0.0.1", 0)[1:]).params
    return cast(Datasette, serve.callback(**given, return_instance=True))


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
    """The settings as words of the command line."""
    return [word for name, value in SETTINGS.items() for word in ("--setting", name, str(value))]
