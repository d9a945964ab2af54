"""Draws the pictures for link previews: the picture `preview` of a page as PNG, by resvg, once after a build."""

import asyncio
import hashlib
import json
import re
import tempfile
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import resvg_py
from datasette.app import Datasette
from fontTools.ttLib import TTFont
from httpx import codes

from etl.dist import NAME, PREVIEWS, progress, sha256
from etl.serve import SITE, require_build, site
from etl.site.addresses import Address
from etl.site.language import LANGUAGES
from etl.site.previews import name

DRAWN = "drawn.json"
LETTERS = SITE / "static" / "caillou-serif.woff2"
FAMILY = "Caillou Serif"
SUBJECTS = """
SELECT 'home' AS folder, NULL AS id
UNION ALL SELECT 'elections', id FROM elections
UNION ALL SELECT 'places', id FROM areas
UNION ALL SELECT 'offices', id FROM offices
UNION ALL SELECT 'institutions', id FROM institutions
UNION ALL SELECT 'parties', id FROM parties
UNION ALL SELECT DISTINCT 'people', person_id FROM terms
ORDER BY folder, id
"""
"""What has a picture of its own; all else shows that of the home page."""


def write(out: Path) -> int:
    """Draws the pictures whose SVG has changed since they were drawn, and says how many; those of no page vanish.

    Raises CheckError where there is no build.
    """
    require_build(out)
    folder, inputs = out / PREVIEWS, fingerprint(out)
    before = known(folder)
    if before.get("inputs") == inputs:
        return 0
    folder.mkdir(exist_ok=True)
    (folder / DRAWN).unlink(missing_ok=True)
    now = asyncio.run(draw(site(out), folder, before))
    sweep(folder, now)
    (folder / DRAWN).write_text(json.dumps({"inputs": inputs, **now}, indent=1), encoding="utf-8")
    return sum(before.get(name) != svg for name, svg in now.items())


def known(folder: Path) -> dict[str, str]:
    """SHA-256 of the SVG that each picture in a folder was drawn from."""
    drawn = folder / DRAWN
    found: dict[str, str] = json.loads(drawn.read_text(encoding="utf-8")) if drawn.is_file() else {}
    return {name: svg for name, svg in found.items() if name == "inputs" or (folder / name).is_file()}


def fingerprint(out: Path) -> str:
    """SHA-256 over the database, the templates and the code."""
    files = sorted(path for root in (SITE, Path(__file__).parent) for path in root.rglob("*.*") if path.is_file())
    return hashlib.sha256("".join(map(sha256, [out / NAME, *files])).encode()).hexdigest()


async def draw(datasette: Datasette, folder: Path, before: dict[str, str]) -> dict[str, str]:
    """Draws what is not drawn yet, on all processors; SHA-256 of the SVG of each picture that there is now."""
    rows = list((await datasette.get_database("caillou").execute(SUBJECTS)).rows)
    addresses = [Address(language, *row) for language in LANGUAGES for row in rows]
    now: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as scratch, ProcessPoolExecutor(mp_context=get_context("forkserver")) as pool:
        font, waiting = letters(Path(scratch)), []
        for address in progress(addresses, "Drawing previews"):
            svg = await pictured(datasette, address)
            if svg is not None:
                now[name(address)] = hashlib.sha256(svg.encode()).hexdigest()
            if svg is not None and before.get(name(address)) != now[name(address)]:
                waiting.append(pool.submit(save, svg, font, folder / name(address)))
        for drawing in progress(waiting, "Waiting for the last"):
            drawing.result()
    return now


async def pictured(datasette: Datasette, address: Address) -> str | None:
    """The SVG of the picture of a page; None where there is no such page."""
    answer = await datasette.client.get(address.part("preview", "svg"))
    if answer.status_code == codes.NOT_FOUND:
        return None
    return str(answer.raise_for_status().text)


def letters(folder: Path) -> str:
    """Our font in the form that resvg reads."""
    font = TTFont(LETTERS)
    font.flavor = None
    font.save(folder / "letters.ttf")
    return str(folder / "letters.ttf")


def save(svg: str, font: str, path: Path) -> None:
    """Draws one picture into a file, which is there as a whole or as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    beside.write_bytes(png(svg, font))
    beside.replace(path)


def png(svg: str, font: str) -> bytes:
    """An SVG as PNG: in its own size and our letters alone, so that it is the same on every machine."""
    return resvg_py.svg_to_bytes(
        svg_string=lit(svg),
        skip_system_fonts=True,
        font_files=[font],
        font_family=FAMILY,
        serif_family=FAMILY,
        sans_serif_family=FAMILY,
    )


def lit(svg: str) -> str:
    """An SVG as resvg draws it well, in the colours of the light scheme.

    It knows no variables of CSS, and shows the seams of a pattern that is plain; our font has no narrow space.
    """
    svg = re.sub(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\}", "", svg)
    colours = dict(re.findall(r"(--[a-z0-9]+):([^;}]+)", svg))
    svg = svg.replace("url(#p-l)", colours["--loy"]).replace("\u202f", "\u00a0")
    return re.sub(r"var\((--[a-z0-9]+)\)", lambda use: colours[use[1]], svg)


def sweep(folder: Path, now: Iterable[str]) -> None:
    """Removes pictures of what is no longer there."""
    kept = {folder / name for name in now}
    for path in folder.rglob("*.png"):
        if path not in kept:
            path.unlink()
