"""The file to download."""

from pathlib import Path
from typing import Any

from datasette.app import Datasette


def download(datasette: Datasette) -> dict[str, Any]:
    """Size in bytes and SHA-256 of the served file; no hash where no build wrote one beside it."""
    path = Path(datasette.get_database("caillou").path)
    sums = path.with_name("SHA256SUMS")
    return {"size": path.stat().st_size, "sha256": sums.read_text().split()[0] if sums.is_file() else None}
