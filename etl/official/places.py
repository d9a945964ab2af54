"""The ministry's codes of places to the areas of the database."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from etl.errors import SeedError
from etl.official.records import Record

COMMUNE = re.compile(r"(?:98|ZN)?(8[0-9]{2})")
CONSTITUENCY = re.compile(r"(?:988|ZN)?0*([1-9][0-9]?)")
STATION = re.compile(r"[0-9]{1,9}")
TERRITORY = "nc"
COUNTRY = "fr"


@dataclass(frozen=True)
class Areas:
    """Areas that are known: communes with their names, parents of areas, constituencies of communes."""

    communes: Mapping[str, str]
    constituencies: frozenset[str]
    parents: Mapping[str, str]
    constituency_of: Mapping[str, str]
    divided: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True)
class Place:
    """Where figures were counted: the area, the station inside it if it is one, and the constituency if it is told."""

    level: str
    area_id: str
    station: int | None = None
    constituency_id: str | None = None


def place_of(record: Record, areas: Areas) -> Place:
    """The place of a record; raises SeedError on a code that is not of the territory."""
    told = record.cells.get("constituency")
    constituency = constituency_id(record, areas) if told and record.level != "territory" else None
    if record.level == "territory":
        return Place(record.level, TERRITORY)
    if record.level == "constituency":
        if constituency is None:
            raise SeedError(record.origin, "the constituency is empty; expected 01 or 02")
        return Place(record.level, constituency, None, constituency)
    commune = commune_id(record, areas)
    station = station_number(record) if record.level == "polling_station" else None
    return Place(record.level, commune, station, constituency or areas.constituency_of.get(commune))


def commune_id(record: Record, areas: Areas) -> str:
    """The id of a commune from its code of three digits or five."""
    code = record.cells.get("commune", "")
    match = COMMUNE.fullmatch(code.upper())
    if match is None or f"98{match[1]}" not in areas.communes:
        name = record.cells.get("commune_name", "")
        raise SeedError(record.origin, f"unknown commune {code!r} {name}; expected 98801 to 98833, or 801 to 833")
    return f"98{match[1]}"


def constituency_id(record: Record, areas: Areas) -> str:
    """The id of a constituency from its number, with the department before it or not."""
    code = record.cells["constituency"]
    match = CONSTITUENCY.fullmatch(code.upper())
    if match is None or f"circo-{match[1]}" not in areas.constituencies:
        raise SeedError(record.origin, f"unknown constituency {code!r}; expected 01 or 1, 02 or 2")
    return f"circo-{match[1]}"


def station_number(record: Record) -> int:
    """The number of a polling station in its commune."""
    code = record.cells.get("station", "")
    if not STATION.fullmatch(code):
        raise SeedError(record.origin, f"polling station {code!r}; expected a number, such as 0001")
    return int(code)
