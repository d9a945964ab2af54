"""A place in a text: the characters there, and the words before and after."""

import re

from etl.documents.fold import folded

NEAR = 60
FEW = 48
NEXT_WORD = re.compile(r"[^\S\n]?\n?(?P<word>[^\W_]\w*)")
BEGINNING = re.compile(r"(?:\A|[.!?:;…«»“\"(\[–—•*|>\n-][\s\u202f]*)\Z")
LAST_PIECE = re.compile(r"['’‐‑-]")
CLUTTER = re.compile(r"[^\w\s'’ʼ´`\-‐‑–\u00ad\u200b]")
HYPHENS = frozenset("-‐‑–")


def word_set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


CIVILITIES = word_set("M. Mme Mlle Mr Mr. Mrs Mrs. Ms Ms. Miss Monsieur Madame Mademoiselle")
CAPITALS_FROM = 15


class Place:
    """Characters `start` to `end` of a text, `before` and `after` as far as they matter."""

    __slots__ = ("_last_word", "_words", "after", "before", "end", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.before = text[max(0, start - NEAR) : start]
        self.after = text[end : end + NEAR]
        self._words: list[str] | None = None
        self._last_word: str | None = None

    @property
    def surface(self) -> str:
        """The characters themselves."""
        return self.text[self.start : self.end]

    @property
    def words(self) -> list[str]:
        """The last words before, folded."""
        if self._words is None:
            self._words = folded(self.before[-FEW:]).split()
        return self._words

    @property
    def last_folded(self) -> str:
        """The last word before, folded, whatever stands between."""
        return self.words[-1] if self.words else ""

    @property
    def last_word(self) -> str:
        """The word right before, with nothing but a space between."""
        if self._last_word is None:
            self._last_word = self.word_before()
        return self._last_word

    def word_before(self) -> str:
        """The word before a single space; what stands before an apostrophe or a hyphen is left out."""
        before = self.before
        if not before[-1:].isspace() or before[-2:-1].isspace():
            return ""
        words = before.rsplit(None, 1)
        piece = LAST_PIECE.split(words[-1].rstrip())[-1] if words else ""
        return piece.lstrip('([{«»"“”*_') if piece[-1:].isalnum() else ""

    @property
    def next_word(self) -> str:
        """The word right after, with nothing but a space between."""
        match = NEXT_WORD.match(self.after)
        return match["word"] if match and match.start("word") else ""

    @property
    def civility(self) -> str:
        """The civility right before."""
        if not self.before[-1:].isspace():
            return ""
        last = self.before[-16:].split()[-1:]
        return last[0] if last and last[0] in CIVILITIES else ""

    @property
    def begins_sentence(self) -> bool:
        """Whether a sentence, a line or a quotation begins here."""
        return BEGINNING.search(self.before[-6:]) is not None

    @property
    def follows_beginning(self) -> bool:
        """Whether a sentence begins with the word right before."""
        return BEGINNING.search(self.before.rstrip().removesuffix(self.last_word)[-6:]) is not None

    @property
    def is_capital(self) -> bool:
        """Whether the first letter is a capital."""
        return self.text[self.start].isupper()

    @property
    def follows_hyphen(self) -> bool:
        """Whether a hyphen joins it to the word before."""
        return self.before[-1:] in HYPHENS and self.before[-2:-1].isalnum()

    @property
    def precedes_hyphen(self) -> bool:
        """Whether a hyphen joins it to the word after."""
        return self.after[:1] in HYPHENS and self.after[1:2].isalnum()

    @property
    def is_joined(self) -> bool:
        """Whether a hyphen joins it to another word."""
        return self.follows_hyphen or self.precedes_hyphen

    @property
    def in_capitals(self) -> bool:
        """Whether the words around are all capitals, where a capital says nothing."""
        around = self.before[-30:] + self.after[:30]
        return around.isupper() and sum(map(str.isalpha, around)) > CAPITALS_FROM

    def follows(self, pattern: re.Pattern[str], triggers: frozenset[str]) -> bool:
        """Whether a pattern stands right before; none of it can where none of its words does, which is quick to see."""
        return not triggers.isdisjoint(self.words) and pattern.search(self.before) is not None

    def has_clutter(self, written: str) -> bool:
        """Whether something stands between the words that does not stand there in the name."""
        surface = self.surface
        return CLUTTER.search(surface) is not None and any(one not in written for one in CLUTTER.findall(surface))
