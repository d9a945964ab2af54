"""Answers for the addresses of our own pages: HTML, the same data as JSON and CSV, and their pictures as SVG."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from sqlite3 import Connection
from typing import Any

from datasette import NotFound, Request, Response
from datasette.app import Datasette
from jinja2 import TemplateNotFound

from etl.site import addresses, lists, previews, queries
from etl.site.addresses import Address
from etl.site.download import download
from etl.site.maps import Shapes, shapes
from etl.site.queries import Sections
from etl.site.rendering import rendered
from etl.site.sources import Row, Sources, known

LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"
EVERYWHERE = {"access-control-allow-origin": "*"}
"""Data and pictures may be used by pages of others."""
Parameters = Mapping[str, str | None]


@dataclass(frozen=True)
class Page:
    """A page and what the database answered: its sections by name, and the documents that they name."""

    address: Address
    parameters: Parameters
    sections: Sections
    documents: dict[str, Row]

    @property
    def subject(self) -> Row:
        """The first row of the first section: what the page is about."""
        return self.sections[self.address.kind][0] if self.address.kind in self.sections else {}

    @cached_property
    def narrowed(self) -> lists.Narrowed | None:
        """The list as the reader narrowed it down; None for pages that are no list."""
        if not self.address.is_list:
            return None
        kind = self.address.kind
        arguments = {name: value for name, value in self.parameters.items() if value}
        return lists.narrowed(self.sections[kind], queries.of_page(kind)[kind].facets, arguments)

    def content(self) -> dict[str, Any]:
        """All that the page shows, its sources included."""
        sections = {**self.sections, self.address.kind: self.narrowed.chosen} if self.narrowed else self.sections
        return {"page": self.address.path, "licence": LICENCE, **sections, "sources": list(self.documents.values())}


async def asked(datasette: Datasette, request: Request) -> Page:
    """The page that a request means, with its data; raises NotFound where there is no such thing."""
    address, parameters = meant(request), given(request)

    def answer(connection: Connection) -> Page | None:
        """The page, asked on a thread of the database; None where there is no such thing."""
        sections = queries.answered(connection, address.kind, parameters)
        if sections is None:
            return None
        return Page(address, parameters, sections, known(connection, sections.values()))

    page: Page | None = await datasette.get_database("caillou").execute_fn(answer)
    if page is None or (page.narrowed and not 1 <= page.narrowed.page <= page.narrowed.pages):
        raise NotFound(f"No page {request.path}")
    return page


def meant(request: Request) -> Address:
    """The address of a request."""
    parts = request.url_vars
    return Address(parts["language"], parts.get("folder") or "home", addresses.decoded(parts.get("key")))


def given(request: Request) -> Parameters:
    """The parameters for the queries of a page."""
    return {**{name: request.args.get(name) for name in request.args}, "id": meant(request).key}


async def html(datasette: Datasette, request: Request) -> Response:
    """A page."""
    page = await asked(datasette, request)
    context = {**page.sections, **await drawing(datasette, page)}
    text = rendered(datasette, request, f"pages/{page.address.kind}.html", context)
    return Response.html(text, headers={"cache-control": f"max-age={datasette.setting('default_cache_ttl')}"})


async def drawing(datasette: Datasette, page: Page) -> dict[str, Any]:
    """What templates of pages and pictures know besides the sections."""
    drawn: Shapes = await shapes(datasette)
    cited = Sources(page.documents)
    return {
        "page": page,
        "subject": page.subject,
        "sources": cited,
        "src": cited.mark,
        "shapes": drawn,
        "file": download(datasette),
        "datasette_url": datasette.absolute_url,
        "preview": partial(previews.path, datasette),
    }


async def as_json(datasette: Datasette, request: Request) -> Response:
    """A page as JSON."""
    return Response.json((await asked(datasette, request)).content(), headers=EVERYWHERE)


async def section(datasette: Datasette, request: Request) -> Response:
    """A section of a page as CSV; of a list, the chosen rows."""
    page = await asked(datasette, request)
    name = request.url_vars.get("part") or page.address.kind
    if name not in page.sections:
        raise NotFound(f"No section {name}")
    rows = page.narrowed.chosen if page.narrowed and name == page.address.kind else page.sections[name]
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0] if rows else [], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    named = "-".join(filter(None, (page.address.folder, page.address.key, name))) + ".csv"
    headers = {"content-disposition": f'attachment; filename="{named}"', **EVERYWHERE}
    return Response(text.getvalue(), headers=headers, content_type="text/csv; charset=utf-8")


async def query(request: Request) -> Response:
    """To Datasette's page on which the query of a section can be read, changed and run."""
    asked = queries.of_page(meant(request).kind).get(request.url_vars["part"])
    if asked is None:
        raise NotFound(f"No section {request.url_vars['part']}")
    return Response.redirect(addresses.sql(asked.sql, {name: given(request).get(name) for name in asked.parameters}))


async def picture(datasette: Datasette, request: Request) -> Response:
    """A picture of a page by itself, as SVG with its own style."""
    page = await asked(datasette, request)
    context = {**page.sections, **await drawing(datasette, page), "is_alone": True}
    name = f"pictures/{page.address.kind}-{request.url_vars['part']}.svg"
    try:
        text = rendered(datasette, request, name, context)
    except TemplateNotFound:
        text = ""
    if not text.strip():
        raise NotFound(f"No picture {request.path}")
    return Response(text.strip(), headers=EVERYWHERE, content_type="image/svg+xml; charset=utf-8")
