"""What must add up in the figures of one place."""

from collections.abc import Iterator

from etl.official.tallies import Tally


def contradictions(tally: Tally, votes_per_ballot: int) -> Iterator[str]:
    """Each sum that does not hold, in words; a sum with a term that is not published is not looked at."""
    counts, total = tally.counts, sum(vote.votes for vote in tally.votes)
    yield from differing(
        "Inscrits", counts["registered"], "Votants + Abstentions", [counts["voters"], tally.abstentions]
    )
    yield from differing("Votants", counts["voters"], "Exprimés + Blancs + Nuls", [counts["valid"], *unmarked(tally)])
    if votes_per_ballot == 1:
        yield from differing("Exprimés", counts["valid"], "sum of Voix", [total])
    elif counts["valid"] is not None and total > votes_per_ballot * counts["valid"]:
        yield f"sum of Voix is {total}; expected at most {votes_per_ballot} times Exprimés, {counts['valid']}"
    if (counts["voters"] or 0) > (counts["registered"] if counts["registered"] is not None else counts["voters"] or 0):
        yield f"Votants is {counts['voters']}; expected at most Inscrits, {counts['registered']}"


def unmarked(tally: Tally) -> list[int | None]:
    """Blank and spoilt ballots, joined where the file joins them."""
    joined = tally.counts["blank_or_spoilt"]
    return [tally.counts["blank"], tally.counts["spoilt"]] if joined is None else [joined]


def differing(what: str, whole: int | None, of: str, parts: list[int | None]) -> Iterator[str]:
    """The sum in words, if all of it is published and it does not hold."""
    known = [part for part in parts if part is not None]
    if whole is not None and len(known) == len(parts) and sum(known) != whole:
        yield f"{what} is {whole}; expected {of}, {sum(known)}"
