"""Tables and columns described by the data dictionary that the database carries."""
# mypy: disable-error-code="untyped-decorator"

from copy import deepcopy
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from datasette import hookimpl
from datasette.app import Datasette

from etl.site import bilingual
from etl.site.language import LANGUAGES, current

DATABASE = "caillou"
Tables = dict[str, dict[str, Any]]
DESCRIPTIONS: WeakKeyDictionary[Datasette, dict[str, dict[str, Any]]] = WeakKeyDictionary()
"""What is added to metadata.yml, by language. Datasette merges that file into it, hence a copy for each."""


@hookimpl
def startup(datasette: Datasette) -> Any:
    """Reads the dictionary once, before the first request."""
    # Nothing here is private, and Datasette copies the whole of metadata.yml to ask whether a table is.
    datasette._table_permission_allows = cache(datasette._table_permission_allows)

    async def read() -> None:
        if DATABASE in datasette.databases:
            tables = await described(datasette)
            stems = {name: stem for name, about in tables.items() if (stem := bilingual.stem(about["columns"]))}
            bilingual.LABELS[datasette] = await bilingual.labels(datasette, stems)
            DESCRIPTIONS[datasette] = {language: labelled(tables, stems, language) for language in LANGUAGES}

    return read


async def described(datasette: Datasette) -> Tables:
    """Metadata of all tables and views: `description` of the table, `columns` with theirs."""
    tables: Tables = {}
    query = "SELECT table_name, column_name, description FROM data_dictionary ORDER BY rowid"
    for table, column, description in (await datasette.get_database(DATABASE).execute(query)).rows:
        about = tables.setdefault(table, {"columns": {}})
        if column:
            about["columns"][column] = description
        else:
            about["description"] = description
    return tables


def labelled(tables: Tables, stems: dict[str, str], language: str) -> dict[str, Any]:
    """The same with the column that names the rows, where there is one for each language."""
    copies = deepcopy(tables)
    for name, stem in stems.items():
        copies[name]["label_column"] = f"{stem}_{language}"
    return {"databases": {DATABASE: {"tables": copies}}}


@hookimpl
def get_metadata(datasette: Datasette, key: str | None) -> dict[str, Any]:
    """What metadata.yml adds to; nothing for permissions, which would copy it once for each table."""
    return DESCRIPTIONS.get(datasette, {}).get(current.get(), {}) if key in (None, "databases") else {}
