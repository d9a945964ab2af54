"""Asks a started site for ten pages and fails if one does not answer."""

import sys
from urllib.request import urlopen

PAGES = (
    "/",
    "/-/search?q=backes",
    "/caillou",
    "/caillou/people/sonia-backes",
    "/caillou/elections/provinciales-2026",
    "/caillou/election_results?_facet=election_id",
    "/caillou/office_holders_on_a_date",
    "/caillou/areas.geojson",
    "/caillou/terms.csv?_stream=on",
    "/-/land/7/123/70.svg",
)


def main(site: str) -> None:
    """Prints what each page answers."""
    for page in PAGES:
        with urlopen(site + page) as answer:
            print(answer.status, len(answer.read()), page)


main(sys.argv[1])
