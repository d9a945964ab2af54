"""What pages of elections say of their days, and the classes of figures that their maps are coloured by."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import quantiles

from etl.site.language import current, gettext
from etl.site.words import day

CLASSES = 5
YEAR = re.compile(
    r"""\s\((?:19|20)\d\d\)                       # First self-determination referendum (2018)
    |^(?:19|20)\d\d\s                             # 2026 provincial elections
    |\s(?:of|de)\s(?:[^\W\d]+\s)?(?:19|20)\d\d    # Élections provinciales de 2026, … of December 2009
    """,
    re.VERBOSE,
)


def dated(title: str, days: Iterable[str | None]) -> str:
    """The title of an election with its days instead of its year."""
    bare = YEAR.sub("", title, count=1)
    return f"{bare[:1].upper()}{bare[1:]}, {on(days)}"


def on(days: Iterable[str | None]) -> str:
    """One or two days of voting in words; the month and the year once where both have them."""
    known: list[str | None] = list(dict.fromkeys(date for date in days if date)) or [None]
    first, *rest = known
    second = rest[0] if rest else None
    if not first or not second:
        return day(first)
    shared = next((part for part in (7, 4) if first[:part] == second[:part]), 0)
    words = day(first).removesuffix(f" {day(first[:shared])}") if shared else day(first)
    return gettext("%(first)s and %(second)s") % {"first": words, "second": day(second)}


def breaks(values: Iterable[float | None]) -> list[float]:
    """Where classes of about as many values begin, at most four, in whole percent; in tenths where values lie close."""
    known = sorted(value for value in values if value is not None)
    if len(set(known)) <= 1:
        return []
    digits = 0 if known[-1] - known[0] >= 2 * CLASSES else 1
    cuts = {round(cut, digits) for cut in quantiles(known, n=CLASSES, method="inclusive")}
    return sorted(cut for cut in cuts if known[0] < cut <= known[-1])


def class_of(value: float | None, cuts: Sequence[float]) -> str | None:
    """The class of a figure, q1 (least) to q5; None where there is no figure."""
    return None if value is None else f"q{bisect_right(cuts, value) + 1}"


def steps(cuts: Sequence[float]) -> list[str]:
    """The classes in words, for the key of a map."""
    if not cuts:
        return []
    words = [shown(cut) for cut in cuts]
    between = [gettext("%(low)s to %(high)s%%") % {"low": low, "high": high} for low, high in pairwise(words)]
    lowest = gettext("under %(high)s%%") % {"high": words[0]}
    return [lowest, *between, gettext("%(low)s%% and over") % {"low": words[-1]}]


def shown(cut: float) -> str:
    """A limit of a class as a reader writes it."""
    text = f"{cut:g}"
    return text.replace(".", ",") if current.get() == "fr" else text
