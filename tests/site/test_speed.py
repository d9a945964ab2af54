"""Pages are light and quick: bytes as they travel, and time against Datasette's own page of a row in the same run."""

import time
from statistics import median
from urllib.parse import urljoin

import pytest
from datasette.app import Datasette
from lxml import html

from tests.site.kinds import LANGUAGES, OURS, Kind

KILOBYTE = 1000
LIGHT = {"": 150, "people/sonia-backes": 120, "elections/provinciales-2026": 120, "elections/municipales-2026": 120}
"""Kilobytes that a page may weigh with all that it needs."""
NEEDED = "//link[@rel='stylesheet' or @rel='icon' or @rel='preload']/@href | //script/@src | //img/@src"
ROW = "/caillou/people/sonia-backes"
RATIO = 4
REPEATS = 7
TRIES = 3


async def bytes_of(site: Datasette, path: str) -> tuple[int, str]:
    """How many bytes an answer has on its way, compressed, and its text."""
    answer = await site.client.get(path, headers={"accept-encoding": "gzip"})
    assert answer.status_code == 200, path
    return answer.num_bytes_downloaded, answer.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", LIGHT)
async def test_a_page_is_light_with_all_that_it_needs(site: Datasette, path: str, language: str) -> None:
    address = f"/{language}/{path}"
    weight, text = await bytes_of(site, address)
    needed = {urljoin(address, str(found)) for found in html.fromstring(text).xpath(NEEDED)}
    assert any(name.endswith(".woff2") for name in needed)
    weights = {name: (await bytes_of(site, name))[0] for name in needed} | {address: weight}
    assert sum(weights.values()) < LIGHT[path] * KILOBYTE, weights


async def milliseconds(site: Datasette, path: str) -> float:
    """Time of one answer."""
    start = time.perf_counter()
    await site.client.get(path)
    return 1000 * (time.perf_counter() - start)


async def ratio(site: Datasette, path: str) -> float:
    """Median time of a page over that of Datasette's page of a row, asked in turn."""
    times = [(await milliseconds(site, path), await milliseconds(site, ROW)) for _ in range(REPEATS)]
    ours, datasette = (median(column) for column in zip(*times, strict=True))
    return float(ours / datasette)


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.name)
async def test_a_page_takes_less_than_four_times_as_long_as_a_row_of_datasette(site: Datasette, kind: Kind) -> None:
    await milliseconds(site, kind.address("en"))
    ratios = []
    for _ in range(TRIES):  # the machine may be busy
        ratios.append(await ratio(site, kind.address("en")))
        if ratios[-1] < RATIO:
            return
    pytest.fail(f"{kind.address('en')} takes {min(ratios):.1f} times as long")
