"""The addresses of the search and of the questions, tied to Datasette."""
# mypy: disable-error-code="untyped-decorator"

from typing import Any

from datasette import hookimpl

from etl.site import questions, search_pages
from etl.site.language import LANGUAGES

LANGUAGE = rf"^/(?P<language>{'|'.join(LANGUAGES)})"


@hookimpl(tryfirst=True)
def register_routes() -> list[tuple[str, Any]]:
    """Before the addresses of all other pages, the last of which takes whatever is left."""
    return [
        (rf"{LANGUAGE}/search$", search_pages.html),
        (rf"{LANGUAGE}/search\.json$", search_pages.as_json),
        (rf"{LANGUAGE}/questions\.json$", questions.as_json),
        (r"^/-/search$", search_pages.moved),
    ]
