"""The pages of our own that sitemap.xml lists, in both languages."""
# mypy: disable-error-code="untyped-decorator"

from collections.abc import Awaitable, Callable
from sqlite3 import Connection

from datasette import hookimpl
from datasette.app import Datasette

from etl.site import queries
from etl.site.addresses import ALONE, ONE, Address
from etl.site.language import LANGUAGES


@hookimpl
def sitemap_extra_paths(datasette: Datasette) -> Callable[[], Awaitable[list[str]]]:
    """Every page that stands alone, every list, and every page that a list leads to."""

    async def paths() -> list[str]:
        things: list[Address] = await datasette.get_database("caillou").execute_fn(listed)
        alone = [Address("en", folder) for folder in (*ALONE, *ONE)]
        return [address.within(language).path for address in (*alone, *things) for language in LANGUAGES]

    return paths


def listed(connection: Connection) -> list[Address]:
    """The things on the lists."""
    found = {folder: queries.answered(connection, folder, {}) or {} for folder in ONE}
    return [Address("en", folder, row["id"]) for folder, sections in found.items() for row in sections.get(folder, [])]
