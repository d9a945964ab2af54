"""What a text has said so far, on which the meaning of a shorter name depends."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from etl.documents.fold import folded
from etl.documents.names import Name
from etl.documents.place import Place

GAP = 8


class Mention(NamedTuple):
    """An entity named between two offsets of a text."""

    start: int
    end: int
    surface: str
    entity_kind: str
    entity_id: str


class Ambiguity(NamedTuple):
    """A surname that may be several people's, none of whom the text has told apart."""

    start: int
    surface: str
    candidates: tuple[str, ...]


@dataclass
class Said:
    """People, offices and parties named up to here; `given_names` knows whose given name a word may be."""

    given_names: frozenset[str]
    sexes: dict[str, str]
    people: set[str] = field(default_factory=set)
    first_names: set[str] = field(default_factory=set)
    offices: dict[str, set[str]] = field(default_factory=dict)
    entities: set[tuple[str, str]] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)
    ambiguities: list[Ambiguity] = field(default_factory=list)

    def add(self, place: Place, name: Name) -> None:
        """Remembers a mention."""
        self.mentions.append(Mention(place.start, place.end, place.surface, name.kind, name.entity_id))
        self.entities.add((name.kind, name.entity_id))
        if name.kind == "person" and name.entity_id not in self.people:
            self.people.add(name.entity_id)
            self.first_names.add(folded(name.written).split(" ", 1)[0])

    def report(self, place: Place, candidates: Iterable[str]) -> None:
        """Remembers a surname that nothing tells apart."""
        self.ambiguities.append(Ambiguity(place.start, place.surface, tuple(sorted(candidates))))

    def ends_right_before(self, place: Place) -> bool:
        """Whether a mention that is no person's stands right before, as in "le président du Congrès Roch Wamytan"."""
        last = self.last
        return last is not None and last.entity_kind != "person" and place.start - last.end == 1

    @property
    def last(self) -> Mention | None:
        """The last mention."""
        return self.mentions[-1] if self.mentions else None

    def gap(self, place: Place, kinds: tuple[str, ...]) -> str | None:
        """What stands between the last mention and this place; None where it is long, or of another kind."""
        last = self.last
        is_near = last is not None and last.entity_kind in kinds and place.start - last.end <= GAP
        return place.text[last.end : place.start] if last is not None and is_near else None

    def has(self, name: Name) -> bool:
        """Whether the entity has been named."""
        return (name.kind, name.entity_id) in self.entities
