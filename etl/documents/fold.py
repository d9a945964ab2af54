"""Text without accents, case or punctuation, and the way back to the offsets of the text as it was written."""

import re
from bisect import bisect_right
from codecs import charmap_build, charmap_encode
from collections.abc import Callable
from dataclasses import dataclass
from unicodedata import category, combining, is_normalized, normalize

INVISIBLE = {"Mn", "Cf", "Cc"}
LINE_ENDS = "\n\t"
COMPOSED = re.compile(r"\w[\u0300-\u036f]+")


class Letters(dict[int, str]):
    """Each character to what is left of it: lower-case letters and digits, a space for all else, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.changing: set[str] = set()

    def __missing__(self, code: int) -> str:
        character = chr(code)
        plain = self[code] = letters(character)
        if len(plain) != 1:
            self.changing.add(character)
        return plain


def letters(character: str) -> str:
    """One character, folded: é is e, œ is oe, an accent of its own is nothing, a hyphen is a space."""
    if character not in LINE_ENDS and category(character) in INVISIBLE:
        return ""
    plain = "".join(one for one in normalize("NFKD", character.casefold()) if not combining(one))
    expanded = plain.replace("œ", "oe").replace("æ", "ae")
    return expanded if expanded.isalnum() else " "


LETTERS = Letters()

# The characters of French and English texts that keep their length, one byte each: ten times as quick for long texts.
ALPHABET = (
    "".join(map(chr, [*range(9, 11), *range(32, 127), *range(160, 173), *range(174, 256)])) + "‐‑–—‘’“”…•€\u202f\u2009Ÿ"
)
ALPHABET = "".join(one for one in ALPHABET if len(letters(one)) == 1 and letters(one).isascii())
LONG = 200
COMMON = charmap_build(ALPHABET.ljust(256, "\ufffe"))
TO_LETTERS = "".join(map(letters, ALPHABET)).encode("ascii").ljust(256, b" ")


@dataclass(frozen=True)
class Rewritten:
    """A text rewritten; `shifts[n]` leads back to the offsets of the text before, from `breaks[n]` on."""

    text: str
    breaks: list[int]
    shifts: list[int]

    def original(self, position: int) -> int:
        """The offset in the text before."""
        return position + self.shifts[bisect_right(self.breaks, position) - 1]


def folded(text: str) -> str:
    """A text, or a name, folded."""
    if len(text) < LONG:
        return text.translate(LETTERS)
    try:
        return charmap_encode(text, "strict", COMMON)[0].translate(TO_LETTERS).decode("ascii")
    except UnicodeEncodeError:
        return text.translate(LETTERS)


def composed(text: str) -> Rewritten:
    """A text in which each accent is one character with its letter."""
    if is_normalized("NFC", text):
        return Rewritten(text, [0], [0])
    return rewritten(text, COMPOSED, lambda letter: normalize("NFC", letter), str)


def folded_with_offsets(text: str) -> Rewritten:
    """A text folded, with a space at both ends; spaces in a row become one."""
    plain = folded(text)
    changing = [character for character in LETTERS.changing if character in text]
    if not changing and "  " not in text:
        return Rewritten(f" {plain} ", [0], [-1])
    change = re.compile(f"  +|[{re.escape(''.join(changing))}]" if changing else "  +")
    inner = rewritten(text, change, lambda piece: " " if piece[0] == " " else folded(piece), folded)
    breaks, shifts = [one + 1 for one in inner.breaks], [one - 1 for one in inner.shifts]
    return Rewritten(f" {inner.text} ", [0, *breaks], [-1, *shifts])


def rewritten(text: str, change: re.Pattern[str], made: Callable[[str], str], kept: Callable[[str], str]) -> Rewritten:
    """A text with its pieces made anew where a pattern stands, and kept in their length between."""
    pieces: list[str] = []
    breaks, shifts, length, last = [0], [0], 0, 0
    for match in change.finditer(text):
        pieces += [kept(text[last : match.start()]), made(match[0])]
        length += match.start() - last + len(pieces[-1])
        last = match.end()
        breaks.append(length)
        shifts.append(last - length)
    return Rewritten("".join([*pieces, kept(text[last:])]), breaks, shifts)
