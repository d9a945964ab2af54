"""Rows of tables on Datasette's pages, cell by cell; in Python, since a table may have twenty thousand cells."""

from collections.abc import Mapping, Sequence
from typing import Any

from datasette.app import Datasette
from datasette.utils import tilde_encode, to_css_class
from markupsafe import Markup

from etl.site import addresses, bilingual
from etl.site.columns import Column
from etl.site.language import other

LINK = Markup('<a href="{}">{}</a>')
NULL = Markup('<span class="null">null</span>')
OTHERWISE = Markup('<span lang="{}">{}</span>')
CELLS = [Markup(f'<{tag} data-l="{{}}" class="col-{{}}{{}}"{{}}>{{}}</{tag[:2]}>') for tag in ('th scope="row"', "td")]
"""The cell that names a row, and all others."""


def address(datasette: Datasette, table: str, key: str) -> str:
    """The page of a row, in the language of the reader."""
    return addresses.datasette(datasette.urls.row("caillou", table, tilde_encode(str(key))))


def row(datasette: Datasette, shown: Sequence[Column], raw: Any, values: Sequence[Any]) -> Markup:
    """The cells of a row, the first of which names it; `raw` by name and `values` by place."""
    return Markup("").join(
        CELLS[place > 0].format(
            column.name,
            to_css_class(column.name),
            " n" if isinstance(raw[column.name], int | float) else "",
            tongue(column.name),
            content(datasette, column, raw, values[column.place]),
        )
        for place, column in enumerate(shown)
    )


def tongue(name: str) -> Markup:
    """Marks the text of a column that is not in the language of the page."""
    is_foreign = name.endswith(f"_{other()}")
    return Markup(' lang="{}"').format(other()) if is_foreign else Markup("")


def content(datasette: Datasette, column: Column, raw: Mapping[str, Any], value: Any) -> Any:
    """A cell with the link that is folded into it, in the language of the reader where it is known."""
    if raw[column.name] is None:
        instead = column.instead(raw)
        value = OTHERWISE.format(other(), instead) if instead else NULL
    if href := column.href(raw):
        return LINK.format(href, value)
    if key := column.key(raw):
        return LINK.format(address(datasette, *key), bilingual.label(datasette, *key) or value)
    return value
