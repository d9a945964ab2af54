"""The turns that a name takes in a sentence: feminine titles, articles left out, South or Southern."""

import re
from collections.abc import Iterable

from etl.documents.fold import folded

FEMININE = {
    "president": "presidente", "senateur": "senatrice", "depute": "deputee", "premier": "premiere", "haut": "haute",
    "francais": "francaise", "caledonien": "caledonienne", "vice president": "vice presidente",
}  # fmt: skip
FEMININE_ANYWHERE = {"delegue": "deleguee", "charge": "chargee"}
COMPLEMENT = re.compile(r" (?:de|du|des|d|a|aux|au|en|pour|for|of|from|in|to)(?= )")
SWAPS = [
    (re.compile(r"\bsouth province\b"), "southern province"),
    (re.compile(r"\bnorth province\b"), "northern province"),
    (re.compile(r"\bof (south|north)"), r"of the \1"),
    (re.compile(r"\bde la nouvelle caledonie\b"), "de nouvelle caledonie"),
    (re.compile(r"\bof the (loyalty|government|congress)\b"), r"of \1"),
    (re.compile(r"\bassembly of\b"), "provincial assembly of"),
    (re.compile(r"ization\b"), "isation"),
    (re.compile(r"\bdes iles loyaute\b"), "des iles"),
    (re.compile(r"\bchargee? des\b"), "des"),
]
NOTE = re.compile(r"\s*\((?P<note>[^()]*)\)")
YEARS = re.compile(r"[0-9]{4}(?:\s*[-–]\s*[0-9]{4})?")
ARTICLE = re.compile(r"(?:le |la |les |l['’]|the )(?=\S)", re.IGNORECASE)


def feminine(title: str) -> str:
    """A folded French title as it is borne by a woman."""
    words = re.split(r"( )", title)
    complement = COMPLEMENT.search(title)
    head = len(title[: complement.start()].split()) if complement else len(words)
    seen, made = 0, []
    for word in words:
        made.append((FEMININE if seen < head else {}).get(word, FEMININE_ANYWHERE.get(word, word)))
        seen += word != " "
    return "".join(made)


def titles(names: Iterable[str]) -> set[str]:
    """Folded titles of an office, in both genders and all their turns."""
    masculine = {turn for name in names for turn in turned(folded(name).strip())}
    return masculine | {feminine(title) for title in masculine}


def turned(key: str) -> set[str]:
    """A folded name, and the same with each of the swaps that its parts allow."""
    keys = {key}
    for pattern, swap in SWAPS:
        keys |= {pattern.sub(swap, one) for one in keys}
    return keys


def without_note(name: str) -> str:
    """A name without what stands in parentheses."""
    return " ".join(NOTE.sub("", name).split())


def notes(name: str) -> list[str]:
    """What stands in parentheses in a name, without years."""
    return [YEARS.sub("", part).strip() for match in NOTE.finditer(name) for part in match["note"].split(",")]


def without_article(name: str) -> str:
    """A name without its leading article; La Foa keeps it, which is half of the name."""
    return name if name == "La Foa" else ARTICLE.sub("", name, count=1) if ARTICLE.match(name) else name
