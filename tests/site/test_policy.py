"""What pages may load and keep: nothing from others, nothing inline, no cookie."""

import re

import pytest
from datasette.app import Datasette
from httpx import Response
from lxml import html

from tests.site.kinds import KINDS, LANGUAGES, Kind

EVENTS = "//@*[starts-with(name(), 'on')]"
LOADED = "//script/@src | //img/@src | //link[not(@rel='alternate' or @rel='canonical')]/@href | //iframe/@src"
INLINE = "//script[not(@src)][not(@type='application/ld+json')][not(@type='application/json')]"


async def asked(site: Datasette, kind: Kind, language: str = "fr") -> Response:
    """The answer for a kind of page."""
    answer: Response = await site.client.get(kind.address(language))
    return answer


def directives(answer: Response) -> dict[str, set[str]]:
    """The Content-Security-Policy of an answer."""
    (policy,) = answer.headers.get_list("content-security-policy")
    words = [directive.split() for directive in policy.split(";")]
    return {name: set(values) for name, *values in words}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_a_page_may_load_nothing_from_others(site: Datasette, kind: Kind) -> None:
    policy = directives(await asked(site, kind))
    assert policy["default-src"] == {"'none'"}
    assert policy["base-uri"] == {"'none'"}
    assert policy["form-action"] == {"'self'"}
    hosts = {value for values in policy.values() for value in values if not re.fullmatch(r"'[^']+'|data:|blob:", value)}
    assert hosts == set()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.is_ours], ids=lambda kind: kind.name)
async def test_a_page_of_ours_may_run_and_style_nothing_inline(site: Datasette, kind: Kind) -> None:
    answer = await asked(site, kind)
    policy = directives(answer)
    assert policy["script-src"] == policy["style-src"] == policy["img-src"] == {"'self'"}
    page = html.fromstring(answer.text)
    assert page.xpath(INLINE) == []
    assert page.xpath("//style") == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_a_page_of_datasette_runs_inline_only_what_we_let_it(site: Datasette, kind: Kind) -> None:
    answer = await asked(site, kind)
    scripts = directives(answer)["script-src"]
    assert "'unsafe-inline'" not in scripts
    assert "'unsafe-eval'" not in scripts or kind.name == "dashboard"
    for script in html.fromstring(answer.text).xpath(INLINE):
        assert f"'nonce-{script.get('nonce')}'" in scripts


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_a_page_has_no_style_of_its_own_and_no_event_inside_its_markup(site: Datasette, kind: Kind) -> None:
    page = html.fromstring((await asked(site, kind)).text)
    assert [str(style) for style in page.xpath("//@style")] == []
    assert [str(event) for event in page.xpath(EVENTS)] == []
    assert [str(url) for url in page.xpath(LOADED) if re.match(r"(https?:)?//", str(url))] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_a_page_sets_no_cookie_and_tells_nobody_where_a_reader_comes_from(
    site: Datasette, kind: Kind, language: str
) -> None:
    headers = (await asked(site, kind, language)).headers
    assert "set-cookie" not in headers
    assert headers["referrer-policy"] in ("no-referrer", "same-origin", "strict-origin-when-cross-origin")


async def test_a_nonce_is_good_for_one_answer(site: Datasette) -> None:
    table = next(kind for kind in KINDS if kind.name == "table")
    policies = [(await asked(site, table)).headers["content-security-policy"] for _ in range(2)]
    assert len(set(policies)) == len(policies) or "nonce" not in policies[0]


async def test_a_picture_by_itself_may_run_nothing(site: Datasette) -> None:
    policy = directives(await site.client.get("/fr/offices/president-congres/succession.svg"))
    assert policy == {"default-src": {"'none'"}, "style-src": {"'unsafe-inline'"}}
