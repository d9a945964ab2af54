"""Pages of the served site: ours against Datasette's page of a row, Datasette's against one with no settings."""

import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.error import URLError
from urllib.request import urlopen

from bench.building import SEEDS
from bench.loading import Measurement
from etl.dist import NAME, write
from etl.serve import arguments

ROW = "/caillou/people/sonia-backes"
OURS = {
    "home": "/en/",
    "person": "/en/people/sonia-backes",
    "provincial election": "/en/elections/provinciales-2026",
    "municipal election": "/en/elections/municipales-2026",
    "territory": "/en/places/nc",
    "commune": "/en/places/98818",
    "office": "/en/offices/president-congres",
    "institution": "/en/institutions/congres-nc",
    "party": "/en/parties/caledonie-ensemble",
    "article": "/en/articles/afp-2024-07-14-backes",
    "people": "/en/people",
    "elections": "/en/elections",
    "places": "/en/places",
    "offices": "/en/offices",
    "institutions": "/en/institutions",
    "parties": "/en/parties",
    "articles": "/en/articles",
    "questions": "/en/questions",
    "disagreements": "/en/disagreements",
    "anomalies": "/en/anomalies",
    "coverage": "/en/coverage",
    "about": "/en/about",
    "search": "/en/search?q=backes",
}
DATASETTES = {
    "row of a person": ROW,
    "row of an election": "/caillou/elections/provinciales-2026",
    "largest table, two facets": "/caillou/station_results?_facet=candidacy_id&_facet=round",
    "results by name, two facets": "/caillou/election_results?_facet=election_id&_facet=bloc_id",
    "search in the index": "/caillou/search_entries?_search=backes",
}
REPEATS = 15
START_SECONDS = 20


def measurements() -> Iterator[Measurement]:
    """Median time of each page in milliseconds, beside that of the page it is held against, asked in turn."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "dist"
        write(out, SEEDS)
        with serving(arguments(out, "127.0.0.1", 0)) as ours, serving(["serve", str(out / NAME)]) as plain:
            for what, path in OURS.items():
                fast, row = medians(ours + path, ours + ROW)
                yield f"page: {what}", f"{fast:.0f} ms, {fast / row:.2f} of a row", "30 ms, 4"
            for what, path in DATASETTES.items():
                fast, slow = medians(ours + path, plain + path)
                yield what, f"{fast:.0f} ms, plain {slow:.0f} ms", "ratio " + f"{fast / slow:.2f}"


def medians(one: str, other: str) -> tuple[float, float]:
    """Median times of two addresses, asked in turn after once for nothing."""
    times = [(milliseconds(one), milliseconds(other)) for _ in range(REPEATS + 1)][1:]
    ours, theirs = (median(column) for column in zip(*times, strict=True))
    return ours, theirs


def milliseconds(address: str) -> float:
    """Time of one answer."""
    start = time.perf_counter()
    with urlopen(address) as answer:
        answer.read()
    return 1000 * (time.perf_counter() - start)


@contextmanager
def serving(words: list[str]) -> Iterator[str]:
    """Address of a Datasette on a free port of this machine, ended by its id when the block ends."""
    port = free_port()
    command = [sys.executable, "-m", "datasette", *without_port(words), "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield answered(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait()


def without_port(words: list[str]) -> list[str]:
    """The command line without its port."""
    at = words.index("--port") if "--port" in words else len(words)
    return words[:at] + words[at + 2 :]


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def answered(address: str) -> str:
    """The address, once it answers; raises TimeoutError if it does not."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        try:
            milliseconds(address + "/-/versions.json")
            return address
        except URLError:
            time.sleep(0.1)
    raise TimeoutError(f"{address} does not answer")
