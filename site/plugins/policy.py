"""What a page may load, and the language that a request asks for."""
# mypy: disable-error-code="untyped-decorator"

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from secrets import token_urlsafe
from typing import Any
from urllib.parse import parse_qs

from datasette import hookimpl
from datasette.app import Datasette

from etl.site.language import LANGUAGES, current

App = Callable[..., Awaitable[None]]
Scope = dict[str, Any]
STRICT = (
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
)
PICTURE = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass
class Allowance:
    """What Datasette's plugins need on the page that is being answered."""

    nonce: str = field(default_factory=token_urlsafe)
    has_points: bool = False

    @property
    def policy(self) -> str:
        """The strict policy, and what inline scripts with the nonce and, for points on a map, inline styles need."""
        scripts = STRICT.replace("script-src 'self'", f"script-src 'self' 'nonce-{self.nonce}'")
        if not self.has_points:
            return scripts
        styles = scripts.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        return styles.replace("img-src 'self'", "img-src 'self' data:")


allowed: ContextVar[Allowance] = ContextVar("allowed")


def policy(path: str) -> str:
    """The Content-Security-Policy of an address: strict for our pages, as tight as they bear for Datasette's."""
    if path.endswith(".svg"):
        return PICTURE
    return STRICT if path.split("/")[1] in LANGUAGES else allowed.get().policy


def asked(scope: Scope) -> str:
    """The language of a request: that of our pages by their address, that of Datasette's by `?_lang=`."""
    first = scope["path"].split("/")[1]
    chosen = parse_qs(scope["query_string"].decode("latin-1")).get("_lang", ["en"])[-1]
    return first if first in LANGUAGES else chosen if chosen in LANGUAGES else "en"


@hookimpl
def extra_template_vars(columns: list[str] | None, view_name: str) -> dict[str, Any]:
    """The nonce of inline scripts; notes whether the page has points for a map."""
    page = allowed.get(Allowance())
    page.has_points = view_name in ("table", "database") and {"latitude", "longitude"} <= set(columns or ())
    return {"nonce": page.nonce}


@hookimpl
def asgi_wrapper(datasette: Datasette) -> Callable[[App], App]:
    """Sets the language before, and the policy after, every answer."""

    def wrap(app: App) -> App:
        async def ruled(scope: Scope, receive: Any, send: Any) -> None:
            if scope["type"] != "http":
                return await app(scope, receive, send)
            language, page = current.set(asked(scope)), allowed.set(Allowance())

            async def with_policy(message: dict[str, Any]) -> None:
                if message["type"] == "http.response.start":
                    rule = policy(scope["path"]).encode()
                    message = {**message, "headers": [*message["headers"], (b"content-security-policy", rule)]}
                await send(message)

            try:
                await app(scope, receive, with_policy)
            finally:  # one answer may ask for another one
                current.reset(language)
                allowed.reset(page)
            return None

        return ruled

    return wrap
