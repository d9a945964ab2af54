"""Our own pages, tied to Datasette: their addresses, and what their templates can use."""
# mypy: disable-error-code="untyped-decorator"

from typing import Any

from datasette import NotFound, Request, Response, hookimpl
from datasette.app import Datasette
from jinja2 import Environment

from etl.site import addresses, charts, language, lists, pages, words
from etl.site.text import json_ld, said, typographic

LANGUAGE = rf"^/(?P<language>{'|'.join(language.LANGUAGES)})"
WITH_KEY = rf"{LANGUAGE}/(?P<folder>{'|'.join(addresses.ONE)})"
ALONE = rf"{LANGUAGE}/(?P<folder>{'|'.join(addresses.ALONE)})"
KEY, PART = r"/(?P<key>[^/.]+)", r"/(?P<part>[a-z_]+)"


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    """Pages, their data and their pictures."""
    return [
        (r"^/$", first_visit),
        (rf"{LANGUAGE}/$", pages.html),
        (rf"{WITH_KEY}(?:{KEY})?$", pages.html),
        (rf"{ALONE}$", pages.html),
        (rf"{WITH_KEY}(?:{KEY})?\.json$", pages.as_json),
        (rf"{ALONE}\.json$", pages.as_json),
        (rf"{WITH_KEY}\.csv$", pages.section),
        (rf"{WITH_KEY}(?:{KEY})?{PART}\.csv$", pages.section),
        (rf"{ALONE}{PART}\.csv$", pages.section),
        (rf"{WITH_KEY}(?:{KEY})?{PART}\.sql$", pages.query),
        (rf"{ALONE}{PART}\.sql$", pages.query),
        (rf"{WITH_KEY}{KEY}{PART}\.svg$", pages.picture),
        (rf"{ALONE}{PART}\.svg$", pages.picture),
        (rf"{LANGUAGE}(?:/.*)?$", nowhere),
    ]


async def first_visit(request: Request) -> Response:
    """To the home page in the language of the browser."""
    path = f"/{language.preferred(request.headers.get('accept-language', ''))}/"
    return Response.redirect(path, headers={"vary": "accept-language", "cache-control": "no-store"})


async def nowhere(request: Request) -> Response:
    """No page has this address."""
    raise NotFound(f"No page {request.path}")


@hookimpl
def prepare_jinja2_environment(env: Environment) -> None:
    """Translation, figures and dates in the language of the reader, and the pieces of pictures."""
    env.add_extension("jinja2.ext.i18n")
    env.newstyle_gettext = True  # type: ignore[attr-defined]
    env.filters.update(
        number=words.number,
        percent=words.percent,
        change=words.change,
        day=words.day,
        json_ld=json_ld,
        typographic=typographic,
    )
    env.globals.update(
        _=language.in_template,
        gettext=language.in_template,
        ngettext=language.counted_in_template,
        tr=words.translated,
        grouped=lists.grouped,
        said=said,
        to_page=addresses.page,
        to_entity=addresses.entity,
        twin=addresses.twin,
        data=addresses.datasette,
        half_circle=charts.half_circle,
        axis=charts.axis,
    )


@hookimpl
def extra_template_vars(datasette: Datasette) -> dict[str, Any]:
    """The language of the reader and the other one."""
    return {"lang": language.current.get(), "other_lang": language.other(), "languages": language.LANGUAGES}
