"""Takes pictures of twelve pages, for whoever wants to see them all at a glance: `./build.sh screenshots`."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from etl import dist
from etl.site import drawing
from tests.commands import ROOT, SEEDS
from tests.site.conftest import chromium, served
from tests.site.kinds import KINDS, LANGUAGES, WAYS, Visit

SHOWN = (
    "home",
    "search",
    "people",
    "person",
    "provincial election",
    "commune",
    "office",
    "party",
    "disagreements",
    "article",
    "table with facets",
    "dashboard",
)
FOLDER = ROOT / "screenshots"


def main(is_every: bool) -> None:
    """Writes the pictures, and the name of each on a line."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    with site() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for visit in views(is_every):
            print(taken(browser, address, visit).relative_to(ROOT), flush=True)
        browser.close()


def views(is_every: bool) -> Iterator[Visit]:
    """Each page in both languages, in two of four ways that alternate; in all four where everything is asked for."""
    kinds = {kind.name: kind for kind in KINDS}
    for (place, name), (turn, language) in product(enumerate(SHOWN), enumerate(LANGUAGES)):
        half = len(WAYS) // 2
        chosen = WAYS if is_every else WAYS[:half] if (place + turn) % 2 == 0 else WAYS[half:]
        yield from (Visit(kinds[name], language, *way) for way in chosen)


@contextmanager
def site() -> Iterator[str]:
    """The address of the site, built anew if anything has changed."""
    out = ROOT / "dist"
    if not dist.is_current(out, SEEDS):
        dist.write(out, SEEDS)
    drawing.write(out)
    with served(out) as address:
        yield address


def taken(browser: Browser, address: str, visit: Visit) -> Path:
    """The picture of a page, from its head to its foot."""
    page = browser.new_page(viewport={"width": visit.width, "height": 900}, color_scheme=visit.scheme)
    page.goto(address + visit.kind.address(visit.language))
    page.wait_for_load_state("networkidle")
    name = "-".join((visit.kind.name.replace(" ", "-"), visit.language, str(visit.width), visit.scheme))
    page.screenshot(path=FOLDER / f"{name}.png", full_page=True)
    page.close()
    return FOLDER / f"{name}.png"


if __name__ == "__main__":
    main("--every" in sys.argv)
