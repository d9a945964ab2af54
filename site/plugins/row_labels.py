"""What row pages and table pages know beside Datasette's own: names of foreign keys, our pages, conditions in words."""
# mypy: disable-error-code="untyped-decorator"

from collections.abc import Mapping
from functools import partial
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_encode

from etl.site import addresses, bilingual, columns, queries
from etl.site.conditions import conditions, sign
from etl.site.language import gettext

Row = Mapping[str, Any]
FOLDERS = {addresses.TABLES.get(folder, folder): folder for folder in addresses.ONE}
"""The folder of our page about a row, by its table."""


@hookimpl
def extra_template_vars(datasette: Datasette, view_name: str) -> dict[str, Any]:
    """Functions of table pages and of row pages."""
    if view_name == "table":
        return {"conditions": conditions, "operator": sign, "label_of": partial(label_of, datasette)}
    if view_name != "row":
        return {}
    return {
        "references": partial(references, datasette),
        "our_page": partial(our_page, datasette),
        "label": partial(bilingual.label, datasette),
    }


def label_of(datasette: Datasette, column: str, value: Row) -> str:
    """The name of a value of a facet."""
    known = bilingual.label(datasette, columns.TABLES.get(column, ""), str(value["value"]))
    return known or ("" if value["label"] is None else str(value["label"])) or gettext("(empty)")


async def references(datasette: Datasette, database: str, table: str, row: Row) -> dict[str, dict[str, str]]:
    """Label, address, table and id of the row that each foreign key leads to."""
    keys = await datasette.get_database(database).foreign_keys_for_table(table)
    return {
        key["column"]: await reference(datasette, (database, table), key, row[key["column"]])
        for key in keys
        if row[key["column"]] is not None
    }


async def reference(datasette: Datasette, place: tuple[str, str], key: Mapping[str, str], value: str) -> dict[str, str]:
    """Label, address, table and id of one row; the label is its id where the table names no better one."""
    labels = await datasette.expand_foreign_keys(*place, key["column"], [value])
    href = addresses.datasette(datasette.urls.row(place[0], key["other_table"], tilde_encode(str(value))))
    label = str(labels.get((key["column"], value)) or value)
    return {"label": label, "href": href, "table": key["other_table"], "key": str(value)}


async def our_page(datasette: Datasette, table: str, key: str) -> str | None:
    """The address of our page about a row; None where there is none."""
    if table not in FOLDERS:
        return None
    folder = FOLDERS[table]
    query = queries.of_page(addresses.ONE[folder]).get(addresses.ONE[folder])
    if query is None:
        return None
    asked = {parameter: key if parameter == "id" else None for parameter in query.parameters}
    found = await datasette.get_database("caillou").execute(query.sql, asked)
    return addresses.page(folder, key) if found.rows else None
