"""Other names that a text itself gives to a party: initials after its name, or a name before its initials."""

import re
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from rapidfuzz.fuzz import token_sort_ratio

from etl.documents.fold import folded
from etl.documents.said import Mention

INITIALS_AFTER = re.compile(r"\s?\((?P<initials>[A-Z][A-Z-]{1,6})\)")
WORDS = 8
SMALL = re.compile(r"(?:of|for|the|in|and|de|du|des|la|le|les|pour|et|dans)\Z")
NEAR = 80
ALIKE = 72
Names = Mapping[str, Sequence[str]]


def defined(text: str, mentions: Sequence[Mention], names: Names) -> list[Mention]:
    """All mentions of a text in order, with those under the names that it gives."""
    aliases: dict[str, tuple[int, str]] = {}
    for start, alias, party_id in definitions(text, mentions, names):
        aliases.setdefault(alias, (start, party_id))
    if not aliases:
        return list(mentions)
    free = Free(mentions)
    found = [one for one in everywhere(text, aliases) if free.has(one)]
    return sorted([*found, *mentions], key=attrgetter("start"))


def definitions(text: str, mentions: Sequence[Mention], names: Names) -> Iterator[tuple[int, str, str]]:
    """Offset, other name and party of each definition."""
    for mention in mentions:
        if mention.entity_kind != "party":
            continue
        match = INITIALS_AFTER.match(text, mention.end)
        if match and are_initials(match["initials"], mention.surface):
            yield match.start("initials"), match["initials"], mention.entity_id
        if text[mention.start - 1 : mention.start] == "(":
            yield from name_before(text, mention, names)


def are_initials(initials: str, surface: str) -> bool:
    """Whether letters are the first ones of the words of a name, the small ones left out."""
    words = [word for word in folded(surface).split() if not SMALL.match(word)]
    return initials.replace("-", "").lower() == "".join(word[0] for word in words)


def everywhere(text: str, aliases: Mapping[str, tuple[int, str]]) -> Iterator[Mention]:
    """Each place where one of these other names stands by itself, from its definition on."""
    longest_first = sorted(aliases, key=len, reverse=True)
    for match in re.finditer(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", text):
        start, party_id = aliases[match[0]]
        if match.start() >= start:
            yield Mention(match.start(), match.end(), match[0], "party", party_id)


def name_before(text: str, mention: Mention, names: Names) -> Iterator[tuple[int, str, str]]:
    """The definition of a name that stands before a parenthesis and is nearly that of the party in it."""
    phrase = text[max(0, mention.start - NEAR) : mention.start - 1].rstrip()
    for alias in tails(phrase):
        if any(token_sort_ratio(folded(alias), name) >= ALIKE for name in names.get(mention.entity_id, ())):
            yield text.rindex(alias, 0, mention.start), alias, mention.entity_id
            return


def tails(phrase: str) -> Iterator[str]:
    """The last words of a phrase, the longest run first, as far as a capital begins it and nothing parts it."""
    words = re.split(r"[.,;:!?()\n]", phrase)[-1].split(" ")[-WORDS:]
    for number in range(len(words) - 1):
        if words[number][:1].isupper():
            yield " ".join(words[number:])


class Free:
    """Whether places, asked for in rising order, are free of mentions."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.mentions = list(reversed(mentions))

    def has(self, one: Mention) -> bool:
        """Whether no mention shares a character with this one."""
        while self.mentions and self.mentions[-1].end <= one.start:
            self.mentions.pop()
        return not self.mentions or self.mentions[-1].start >= one.end
