"""Tables and columns described by the data dictionary that the database carries."""
# mypy: disable-error-code="untyped-decorator"

from typing import Any
from weakref import WeakKeyDictionary

from datasette import hookimpl
from datasette.app import Datasette

DATABASE = "caillou"
DESCRIPTIONS: WeakKeyDictionary[Datasette, dict[str, Any]] = WeakKeyDictionary()


@hookimpl
def startup(datasette: Datasette) -> Any:
    """Reads the dictionary once, before the first request."""

    async def read() -> None:
        if DATABASE in datasette.databases:
            DESCRIPTIONS[datasette] = await described(datasette)

    return read


async def described(datasette: Datasette) -> dict[str, Any]:
    """Metadata of all tables and views: `description` of the table, `columns` with theirs."""
    tables: dict[str, dict[str, Any]] = {}
    query = "SELECT table_name, column_name, description FROM data_dictionary ORDER BY rowid"
    for table, column, description in (await datasette.get_database(DATABASE).execute(query)).rows:
        about = tables.setdefault(table, {"columns": {}})
        if column:
            about["columns"][column] = description
        else:
            about["description"] = description
    return {"databases": {DATABASE: {"tables": tables}}}


@hookimpl
def get_metadata(datasette: Datasette, key: str | None) -> dict[str, Any]:
    """What metadata.yml adds to; nothing for permissions, which would copy it once for each table."""
    return DESCRIPTIONS.get(datasette, {}) if key in (None, "databases") else {}
