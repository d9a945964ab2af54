"""Where the pictures for link previews lie: `previews/` beside the database, named like the address of their page.

`drawing` makes them after a build. A site without them works, and says nothing of pictures.
"""

from pathlib import Path

from datasette.app import Datasette

from etl.dist import PREVIEWS
from etl.site.addresses import Address


def path(datasette: Datasette, address: Address) -> str | None:
    """Address of the picture of a page, that of the home page where it has none; None where none are drawn."""
    names = (name(address), name(Address(address.language, "home")))
    return next((f"/{PREVIEWS}/{found}" for found in names if (beside(datasette) / found).is_file()), None)


def beside(datasette: Datasette) -> Path:
    """The folder with the pictures of the served database."""
    return Path(datasette.get_database("caillou").path).parent / PREVIEWS


def name(address: Address) -> str:
    """The file of the picture of a page."""
    return f"{address.stem.strip('/')}.png"
