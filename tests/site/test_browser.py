"""The site in a real browser: accessibility, no request to others, no fault, nothing that jumps, the keyboard alone."""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.site.kinds import DESKTOP, LANGUAGES, PHONE, Visit, visits

pytestmark = pytest.mark.browser

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
JUMPS = """
window.jumps = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.jumps += entry.value })
    .observe({type: "layout-shift", buffered: true});
"""
FOCUS_IS_SEEN = """() => {
    const look = element => [element, ...element.querySelectorAll("*")].map(part => getComputedStyle(part))
        .map(style => [style.outlineStyle, style.stroke, style.strokeWidth].join()).join();
    const element = document.activeElement, focused = look(element);
    element.blur();
    const left = look(element);
    element.focus({focusVisible: true});
    return focused != left;
}"""
STILL = 0.02
"""The sum of layout shifts that a page may have; Google calls 0.1 good."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every kind of page in the ways that were asked for."""
    if "visit" in metafunc.fixturenames:
        metafunc.parametrize("visit", visits(bool(metafunc.config.getoption("--every"))), ids=str)


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One window for all pages, so that what they share is fetched once."""
    opened = browser.new_context()
    opened.add_init_script(JUMPS)
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page in a light desktop window."""
    opened = context.new_page()
    opened.set_viewport_size({"width": DESKTOP, "height": 900})
    yield opened
    opened.close()


def heard(page: Page) -> tuple[list[str], list[str]]:
    """The requests that a page makes from now on, and what its console complains of."""
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return requests, complaints


def broken(page: Page) -> list[tuple[str, str]]:
    """The rules of accessibility that a page breaks, and where."""
    report = Axe().run(page, options=RULES).response
    assert len(report["passes"]) > 10
    return [(rule["id"], node["html"][:300]) for rule in report["violations"] for node in rule["nodes"]]


def test_a_page_has_no_fault(page: Page, address: str, visit: Visit) -> None:
    requests, complaints = heard(page)
    page.set_viewport_size({"width": visit.width, "height": 900})
    page.emulate_media(color_scheme=visit.scheme)
    page.goto(address + visit.kind.address(visit.language))
    page.wait_for_load_state("networkidle")
    assert [url for url in requests if not url.startswith((address, "data:", "blob:"))] == []
    refused = f"status of {visit.kind.status} "
    assert [said for said in complaints if visit.kind.status == 200 or refused not in said] == []
    assert page.evaluate("window.jumps") < STILL
    assert broken(page) == []
    page.set_viewport_size({"width": PHONE, "height": 780})
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """Presses Tab until an element that a selector matches has the focus, which must be seen."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            assert page.evaluate(FOCUS_IS_SEEN), f"{selector} does not show its focus"
            return
    pytest.fail(f"{selector} was not reached with {most} presses of Tab")


def test_the_first_stop_of_the_keyboard_skips_to_the_content(page: Page, address: str) -> None:
    page.goto(f"{address}/en/people")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_answers_while_typing_and_leads_on_with_the_keyboard(
    page: Page, address: str, language: str
) -> None:
    page.goto(f"{address}/{language}/")
    tab_to(page, "input[type=search]")
    page.keyboard.type("sonia back")
    field = page.locator("main input[type=search]")
    expect(page.get_by_role("listbox")).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    chosen = page.locator(f"[id='{field.get_attribute('aria-activedescendant')}']")
    expect(chosen).to_have_attribute("aria-selected", "true")
    expect(chosen).to_contain_text("Sonia Backès")
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}/{language}/people/sonia-backes")


def test_the_search_needs_no_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/fr/")
    page.locator("main input[type=search]").fill("backes")
    page.keyboard.press("Enter")
    page.get_by_role("main").get_by_role("link", name="Sonia Backès").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sonia Backès")
    context.close()


def test_a_commune_on_the_map_is_reached_and_opened_with_the_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}/en/places")
    tab_to(page, "svg.map a", most=200)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/en/places/[^/]+$"))


def test_facets_are_opened_chosen_and_left_with_the_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}/en/people")
    if not page.locator(".facet a").first.is_visible():
        tab_to(page, ".facets > summary")
        page.keyboard.press("Enter")
    tab_to(page, ".facet a")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/en/people\?"))
    expect(page.locator(".facet a[aria-current=true]")).to_have_count(1)


def test_a_table_of_datasette_is_narrowed_down_and_sorted_with_the_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}/caillou/office_holders?_size=20")
    tab_to(page, "thead th a", most=120)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"_sort"))
    tab_to(page, "tbody a", most=150)


@pytest.mark.parametrize("path", ["/caillou/areas?_size=20", "/caillou/station_map?election_id=provinciales-2026"])
def test_a_map_of_points_has_land_and_points(page: Page, address: str, path: str) -> None:
    requests, _ = heard(page)
    page.goto(address + path)
    expect(page.locator("#points .leaflet-marker-icon").first).to_be_visible()
    expect(page.locator("#points .leaflet-tile-loaded").first).to_be_visible()
    assert any("/-/land/" in url for url in requests)
    expect(page.locator(".leaflet-control-attribution")).to_contain_text("Government of New Caledonia")


def test_from_the_home_page_to_246_votes_and_their_source(page: Page, address: str) -> None:
    page.goto(f"{address}/en/")
    page.locator("main input[type=search]").fill("Backès")
    page.locator("main").get_by_role("button", name="Search").click()
    page.get_by_role("main").get_by_role("link", name="Sonia Backès").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sonia Backès")
    row = page.locator("tr", has_text="2023").filter(has_text="246")
    row.locator("a.src").last.click()
    cited = page.locator("ol.sources li:target")
    expect(cited.get_by_role("link").first).to_have_attribute(
        "href", "https://www.radio1.pf/robert-xowie-premier-independantiste-kanak-au-senat/"
    )


def test_the_language_of_a_first_visit_is_that_of_the_browser(browser: Browser, address: str) -> None:
    for locale, home in (("fr-NC", "fr"), ("en-AU", "en"), ("de-DE", "en")):
        context = browser.new_context(locale=locale)
        page = context.new_page()
        page.goto(address)
        expect(page).to_have_url(f"{address}/{home}/")
        context.close()
