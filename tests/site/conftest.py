"""The site on the real database: in this process for pages, on a port for a real browser."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from datasette.app import Datasette
from playwright.sync_api import Browser, sync_playwright

from etl import serve

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture(scope="session")
def site(database: Path) -> Datasette:
    """Datasette with the very arguments of `caillou serve`, in this process."""
    return serve.site(database.parent)


@contextmanager
def served(out: Path) -> Iterator[str]:
    """The address of the site of a build, served by a process of its own."""
    port = free_port()
    command = [sys.executable, "-m", "datasette", *serve.arguments(out, "127.0.0.1", port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            wait_for(f"http://127.0.0.1:{port}/-/versions.json")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def address(database: Path) -> Iterator[str]:
    """The address of the same site, for a real browser."""
    with served(database.parent) as url:
        yield url


def wait_for(url: str, seconds: float = 20) -> None:
    """Returns when an address answers; fails when it does not in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(url, timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"{url} did not answer in {seconds} s")


def chromium() -> str:
    """Path of a Chromium; without one the test is skipped, or fails where CI=true."""
    named = os.environ.get("CAILLOU_CHROMIUM")
    if path := named or next(filter(None, map(shutil.which, BROWSERS)), None):
        return path
    reason = "no Chromium found: install one, or name it in CAILLOU_CHROMIUM"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real browser; of one module only, since its event loop would be in the way of asynchronous tests."""
    path = chromium()
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield launched
        launched.close()
