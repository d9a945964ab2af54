"""The full build of the real seeds."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.loading import Measurement
from etl.dist import write

SEEDS = Path(__file__).parent.parent / "seeds"
REPEATS = 3


def measurements() -> Iterator[Measurement]:
    """Median time of a full build, in seconds."""
    yield "full build of the seeds", f"{median(seconds() for _ in range(REPEATS)):.1f} s", "under 10 s"


def seconds() -> float:
    """Time of one build."""
    with tempfile.TemporaryDirectory() as folder:
        start = perf_counter()
        write(Path(folder) / "dist", SEEDS)
        return perf_counter() - start
