"""The site in a real browser: the whole journey, maps, narrow screens, accessibility, no request to others."""

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

PHONE = 390
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
PAGES = [
    "/",
    "/caillou",
    "/caillou/areas?_size=20",
    "/caillou/results?round=1&_facet=votes&_size=20",
    "/caillou/office_holders?_size=20",
    "/caillou/station_map?election_id=provinciales-2026&_size=20",
    "/caillou/people/sonia-backes",
    "/caillou/elections/provinciales-2026",
    "/caillou/areas/98818",
    "/caillou/articles/afp-2024-07-14-backes",
    "/caillou/office_holders_on_a_date?date=2020-01-01",
    "/caillou?sql=select+*+from+results+limit+20",
    "/-/search?q=backes",
]
MAPS = [path for path in PAGES if ("areas" in path and "98818" not in path) or "station_map" in path]


def opened(browser: Browser, url: str, width: int = 1280) -> tuple[Page, list[str], list[str]]:
    """A page, dark on a phone, the requests that it made, and what its console complained of."""
    scheme: Literal["dark", "light"] = "dark" if width == PHONE else "light"
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    return page, requests, complaints


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_nobody_else_and_has_no_fault(browser: Browser, address: str, path: str) -> None:
    page, requests, complaints = opened(browser, address + path)
    assert [url for url in requests if not url.startswith((address, "data:"))] == []
    assert complaints == []
    page.close()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [1280, PHONE])
def test_a_page_breaks_no_rule_of_accessibility(browser: Browser, address: str, path: str, width: int) -> None:
    page, _, _ = opened(browser, address + path, width)
    report = Axe().run(page, options=RULES).response
    assert len(report["passes"]) > 10
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in report["violations"]] == []
    page.close()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_does_not_scroll_sideways_on_a_phone(browser: Browser, address: str, path: str) -> None:
    page, _, _ = opened(browser, address + path, PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    page.close()


@pytest.mark.parametrize("path", MAPS)
def test_a_map_has_land_and_points(browser: Browser, address: str, path: str) -> None:
    page, requests, _ = opened(browser, address + path)
    expect(page.locator("#points .leaflet-marker-icon").first).to_be_visible()
    expect(page.locator("#points .leaflet-tile-loaded").first).to_be_visible()
    assert any("/-/land/" in url for url in requests)
    expect(page.locator(".leaflet-control-attribution")).to_contain_text("Government of New Caledonia")
    page.close()


def test_from_the_home_page_to_246_votes_and_their_source(browser: Browser, address: str) -> None:
    page, _, _ = opened(browser, address)
    page.get_by_label("Search a person, a place, an election").fill("Backès")
    page.locator("main").get_by_role("button", name="Search").click()
    page.locator(".found a").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sonia Backès")
    row = page.locator("tr", has_text="2023 Senate election").filter(has_text="246")
    expect(row.get_by_role("link", name="Robert Xowie")).to_have_attribute(
        "href", "https://www.radio1.pf/robert-xowie-premier-independantiste-kanak-au-senat/"
    )
    page.close()


def test_the_first_stop_of_the_keyboard_skips_to_the_content(browser: Browser, address: str) -> None:
    page, _, _ = opened(browser, f"{address}/caillou/people")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.close()
