"""Where known names stand in a folded text: one walk over it, whatever their number."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from ahocorasick import Automaton

from etl.documents.fold import Rewritten
from etl.documents.names import Keyed, Name

# The names that share a key, those of one manner together, in the order in which their rules are tried.
Meanings = tuple[tuple[str, tuple[Name, ...]], ...]
Hit = tuple[int, int, Meanings]
START_AND_LENGTH = itemgetter(0, 1)


@dataclass(frozen=True, repr=False)
class Finder:
    """Finds the keys of all names; `given` are the given names of the people known."""

    automaton: Automaton
    given: frozenset[str]

    def hits(self, text: Rewritten) -> Iterator[Hit]:
        """Start, end and meanings of the keys in the text, of those that begin at one place the longest first."""
        found = [(last - length, -last, meanings) for last, (length, meanings) in self.automaton.iter(text.text)]
        found.sort(key=START_AND_LENGTH)
        original = text.original
        for start, last, meanings in found:
            yield original(start + 1), original(-last), meanings


def finder(keyed: Iterable[Keyed], order: Iterable[str]) -> Finder:
    """A finder of these names; each key is kept between spaces, so that only whole words are found."""
    known: dict[str, list[Name]] = {}
    given = set()
    for key, name in keyed:
        known.setdefault(key.strip(), []).append(name)
        if name.manner == "full":
            given.add(key.partition(" ")[0])
    manners = list(order)
    automaton = Automaton()
    for key in filter(None, known):
        automaton.add_word(f" {key} ", (len(key) + 1, meanings(known[key], manners)))
    automaton.make_automaton()
    return Finder(automaton, frozenset(given))


def meanings(names: Sequence[Name], manners: Iterable[str]) -> Meanings:
    """Names by their manner."""
    if len(names) == 1:
        return ((names[0].manner, tuple(names)),)
    by_manner: dict[str, dict[Name, None]] = {}
    for name in names:
        by_manner.setdefault(name.manner, {})[name] = None
    return tuple((manner, tuple(by_manner[manner])) for manner in manners if manner in by_manner)
