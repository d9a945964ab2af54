"""Names for the foreign keys of one row, for row pages."""
# mypy: disable-error-code="untyped-decorator"

from collections.abc import Mapping
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_encode

Row = Mapping[str, Any]


@hookimpl
def extra_template_vars(datasette: Datasette, view_name: str) -> dict[str, Any]:
    """The function `references(database, table, row)`, in templates of row pages."""
    if view_name != "row":
        return {}

    async def references(database: str, table: str, row: Row) -> dict[str, dict[str, str]]:
        """Label and address of the row that each foreign key leads to."""
        keys = await datasette.get_database(database).foreign_keys_for_table(table)
        return {
            key["column"]: await reference(datasette, (database, table), key, row[key["column"]])
            for key in keys
            if row[key["column"]] is not None
        }

    return {"references": references}


async def reference(datasette: Datasette, place: tuple[str, str], key: Mapping[str, str], value: str) -> dict[str, str]:
    """Label and address of one row; the label is its id where the table names no better one."""
    labels = await datasette.expand_foreign_keys(*place, key["column"], [value])
    href = datasette.urls.row(place[0], key["other_table"], tilde_encode(str(value)))
    return {"label": str(labels.get((key["column"], value)) or value), "href": str(href)}
