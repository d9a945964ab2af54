"""The same polling station at different elections, although numbers and spellings change.

Between two elections and inside a commune, four rules are tried, the surest first; a station that one rule has
linked is left alone by the next. A rule only counts where it names exactly one station on each side.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz
from sqlite_utils import Database

SMALL_WORDS = frozenset(["a", "au", "aux", "d", "de", "des", "du", "et", "l", "la", "le", "les"])
SAME_PLACE_DEGREES = 4
ALIKE_PERCENT = 85
SHORTEST_WORD = 4


@dataclass(frozen=True)
class Station:
    """A polling station at one election."""

    id: str
    commune_id: str
    number: int
    name: str
    latitude: float | None
    longitude: float | None


Key = Callable[[Station], Hashable]
Pair = tuple[Station, Station]


def words(name: str) -> list[str]:
    """The words of a name in plain small letters, without articles."""
    plain = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("Œ", "OE"))
    letters = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return [word for word in re.findall(r"[a-z]+|[0-9]+", letters) if word not in SMALL_WORDS]


def plain(name: str) -> str:
    """A name without accents, capitals, articles, spaces and signs."""
    return "".join(words(name))


def by_number_and_name(station: Station) -> Hashable:
    """Same commune, number and name."""
    return station.commune_id, station.number, plain(station.name)


def by_name(station: Station) -> Hashable:
    """Same commune and name."""
    return station.commune_id, plain(station.name)


def by_number(station: Station) -> Hashable:
    """Same commune and number."""
    return station.commune_id, station.number


def by_coordinates(station: Station) -> Hashable | None:
    """Same commune and place, to about ten metres; None where the place is not known."""
    if station.latitude is None or station.longitude is None:
        return None
    at = round(station.latitude, SAME_PLACE_DEGREES), round(station.longitude, SAME_PLACE_DEGREES)
    return station.commune_id, *at


def are_alike(one: Station, other: Station) -> bool:
    """Whether two names are spellings of one: nearly the same letters, or all words of the shorter in the longer."""
    mine, theirs = place(one.name), place(other.name)
    if fuzz.ratio("".join(mine), "".join(theirs)) >= ALIKE_PERCENT:
        return True
    shorter, longer = sorted((set(mine), set(theirs)), key=len)
    return shorter <= longer and max(map(len, shorter), default=0) >= SHORTEST_WORD


def place(name: str) -> list[str]:
    """The words of a name without the number of the room at its end."""
    return [word for word in words(name) if not word.isdigit()]


def same(one: Station, other: Station) -> bool:
    """Two stations that a key has brought together are the same without further proof."""
    return True


RULES: tuple[tuple[str, str, Key, Callable[[Station, Station], bool]], ...] = (
    ("number and name", "high", by_number_and_name, same),
    ("name", "medium", by_name, same),
    ("number and similar name", "medium", by_number, are_alike),
    ("coordinates", "low", by_coordinates, same),
)


def link_stations(db: Database) -> None:
    """Fills `station_links` for every two elections that have polling stations."""
    elections = stations_by_election(db)
    with db.atomic():
        for earlier, later in combinations(elections, 2):
            db.table("station_links").insert_all(links(elections[earlier], elections[later]))


def stations_by_election(db: Database) -> dict[str, list[Station]]:
    """The polling stations of each election, elections in the order of their day."""
    found: dict[str, list[Station]] = defaultdict(list)
    rows = db.execute(
        """SELECT polling_stations.election_id, polling_stations.id, commune_id, number, name, latitude, longitude
        FROM polling_stations
        JOIN rounds ON rounds.election_id = polling_stations.election_id AND rounds.round = 1
        ORDER BY polling_date, polling_stations.id"""
    )
    for election_id, *cells in rows:
        found[election_id].append(Station(*cells))
    return found


def links(earlier: Sequence[Station], later: Sequence[Station]) -> Iterator[dict[str, str]]:
    """One row per linked station: from, to, basis and confidence."""
    for basis, confidence, key, proves in RULES:
        pairs = [pair for pair in unique_pairs(earlier, later, key) if proves(*pair)]
        for one, other in pairs:
            yield {
                "from_station_id": one.id,
                "to_station_id": other.id,
                "basis": basis,
                "confidence": confidence,
            }
        linked = {station for pair in pairs for station in pair}
        earlier = [station for station in earlier if station not in linked]
        later = [station for station in later if station not in linked]


def unique_pairs(earlier: Sequence[Station], later: Sequence[Station], key: Key) -> Iterator[Pair]:
    """Stations that share a key which nobody else on their side has."""
    others = keyed(later, key)
    for found, mine in keyed(earlier, key).items():
        theirs = others.get(found, [])
        if found is not None and len(mine) == len(theirs) == 1:
            yield mine[0], theirs[0]


def keyed(stations: Sequence[Station], key: Key) -> dict[Hashable, list[Station]]:
    """Stations by key."""
    found: dict[Hashable, list[Station]] = defaultdict(list)
    for station in stations:
        found[key(station)].append(station)
    return found
