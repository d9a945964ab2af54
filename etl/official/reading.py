"""Any official file to records: the one way in, whatever its layout, encoding and separator."""

from pathlib import Path

from etl.errors import SeedError
from etl.official.encoding import Communes, decode, encoding_of
from etl.official.feed import feed
from etl.official.layouts import layout_of, level_of, records
from etl.official.records import Found, Wanted
from etl.official.source import is_feed
from etl.official.table import sheet

SEPARATOR_NAMES = {";": "semicolon", ",": "comma", "\t": "tab"}


def read(path: Path, wanted: Wanted, communes: Communes) -> Found:
    """The records of a file for the territory, and how it was read; raises SeedError where it cannot be."""
    is_xml = is_feed(path)
    if wanted.layout and is_xml != (wanted.layout == "feed"):
        raise SeedError(path, f"{'XML' if is_xml else 'not XML'}; expected the layout {wanted.layout}")
    if not is_xml:
        return read_table(path, wanted, communes)
    found = feed(path, wanted.encoding)
    kept = [record for record in found.records if wanted.level in (None, record.level)]
    if not kept:
        raise SeedError(path, f"no figures at the level {wanted.level}")
    return Found(kept, found.manner, found.unknown_columns)


def read_table(path: Path, wanted: Wanted, communes: Communes) -> Found:
    """The records of a delimited file."""
    raw = sheet(path, wanted.separator, wanted.has_quotes)
    encoding = wanted.encoding or encoding_of(raw, communes)
    rows = decode(raw, encoding)
    layout, level = wanted.layout or layout_of(rows), wanted.level or level_of(rows)
    names = zip(rows.header.cells, rows.header.columns, strict=True)
    unknown = dict.fromkeys(name for name, known in names if name.strip() and known is None)
    manner = f"{layout}, {level}, {encoding}, {SEPARATOR_NAMES.get(raw.header.separator, raw.header.separator)}"
    return Found(records(rows, layout, level), manner, tuple(unknown))
