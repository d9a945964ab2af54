"""What somebody who has never seen the site must find from the home page: clicks only, no SQL, fewer than five."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

CLICKS = 5


class Reader:
    """A reader who starts on the home page and counts clicks."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks = 0

    def follows(self, words: str, within: str = "main", exact: bool = True) -> "Reader":
        """Clicks a link by its words."""
        self.page.locator(within).get_by_role("link", name=words, exact=exact).first.click()
        self.clicks += 1
        return self

    def unfolds(self, words: str) -> "Reader":
        """Opens what is folded away."""
        self.page.locator("summary", has_text=words).first.click()
        self.clicks += 1
        return self

    def searches(self, words: str) -> "Reader":
        """Types into the search of the page and takes the first answer."""
        self.page.locator("input[name=q]").first.fill(words)
        self.page.keyboard.press("Enter")
        self.page.locator(".found a").first.click()
        self.clicks += 2
        return self

    def reads(self, *words: str) -> None:
        """All of this stands in one place of the page, and took few clicks."""
        place = self.page.locator(
            "main tr, main li, main p, main dd, main h1, main h2, main h3, main figure, main .lane"
        )
        for part in words:
            place = place.filter(has_text=part)
        expect(place.first).to_be_attached()
        assert self.clicks < CLICKS


def congress(reader: Reader) -> None:
    """Who presides over the Congress."""
    reader.follows("Offices", "footer").follows("President of the Congress of New Caledonia")
    reader.reads("Virginie Ruffenach", "10 July 2026")


def north(reader: Reader) -> None:
    """The seats of North Province in 2026."""
    reader.follows("Elections", "header").follows("2026 provincial elections", exact=False)
    reader.reads("UC-FLNKS", "10", "Pascal Sawa")


def lifou(reader: Reader) -> None:
    """How Lifou voted in 2021."""
    reader.searches("Lifou").reads("referendum (2021)", "67", "435", "525 of 10,797")


def backes(reader: Reader) -> None:
    """All offices of Sonia Backès with their sources."""
    reader.searches("backes").reads("Secretary of State", "4 July 2022")
    marks = reader.page.locator("section", has=reader.page.get_by_role("heading", name="Offices", exact=True))
    expect(marks.locator("a.src").first).to_be_attached()


def resignation(reader: Reader) -> None:
    """Why the date of the resignation differs between sources."""
    reader.follows("Where sources differ", "footer")
    reader.reads("27 September 2023")
    reader.reads("10 October 2023")


def paita(reader: Reader) -> None:
    """The mayor of Païta in 2020."""
    reader.follows("Places", "header").follows("Païta").reads("Willy Gatuhau", "2020")


def station(reader: Reader) -> None:
    """The polling station with the lowest turnout in 2026."""
    reader.follows("Elections", "header").follows("2026 provincial elections", exact=False)
    reader.reads("4.8%", "62")


def file(reader: Reader) -> None:
    """The file to download, with its size and checksum."""
    reader.follows("Download the database", "footer").reads("caillou.db", "MB")
    expect(reader.page.get_by_text("SHA-256").first).to_be_visible()


@pytest.mark.parametrize("task", [congress, north, lifou, backes, resignation, paita, station, file])
def test_a_newcomer_finds(browser: Browser, address: str, task: Callable[[Reader], None]) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="en-GB")
    page.goto(address)
    task(Reader(page))
    page.close()
