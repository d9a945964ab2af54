"""Dates as articles write them, in French and in English, to ISO 8601."""

import re
from datetime import date

FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
ENGLISH = "january february march april may june july august september october november december"
MONTHS = {name: number for names in (FRENCH, ENGLISH) for number, name in enumerate(names.split(), 1)} | {
    "fevrier": 2,
    "aout": 8,
    "decembre": 12,
}
NAME = "|".join(MONTHS)
DAY_FIRST = rf"(?P<day>[0-9]{{1,2}})(?:er|st|nd|rd|th)?\s+(?P<month>{NAME})\s+(?P<year>[0-9]{{4}})"
MONTH_FIRST = rf"(?P<month>{NAME})\s+(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>[0-9]{{4}})"
MONTH_ONLY = rf"(?P<month>{NAME})\s+(?P<year>[0-9]{{4}})"
SLASHED = r"(?P<day>[0-9]{1,2})/(?P<number>[0-9]{1,2})/(?P<year>[0-9]{4})"
ISO = r"(?P<year>[0-9]{4})-(?P<number>[0-9]{2})(?:-(?P<day>[0-9]{2}))?(?![0-9])"
FORMS = [re.compile(rf"\b{form}", re.IGNORECASE) for form in (ISO, DAY_FIRST, MONTH_FIRST, MONTH_ONLY, SLASHED)]


def date_in(text: str) -> str | None:
    """The first date that a text gives, as far as it gives it (YYYY-MM or YYYY-MM-DD); None where it gives none."""
    found = [(match.start(), -len(match[0]), match) for form in FORMS for match in form.finditer(text)]
    for _, _, match in sorted(found, key=lambda one: one[:2]):
        written = iso(match.groupdict())
        if written:
            return written
    return None


def iso(parts: dict[str, str | None]) -> str | None:
    """A date from its day, month and year; None where there is no such day."""
    month = parts.get("number") or MONTHS[(parts["month"] or "").lower()]
    year, day = int(parts["year"] or 0), parts.get("day")
    try:
        full = date(year, int(month), int(day or 1)).isoformat()
    except ValueError:
        return None
    return full if day else full[:7]


def is_future(written: str, today: date) -> bool:
    """Whether a date, as far as it is given, lies after a day."""
    return written > today.isoformat()[: len(written)]
