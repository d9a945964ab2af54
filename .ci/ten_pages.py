"""Asks a started site for ten pages and fails if one does not answer."""

import sys
from urllib.request import urlopen

PAGES = (
    "/",
    "/fr/search?q=backes",
    "/fr/people/sonia-backes",
    "/en/elections/provinciales-2026",
    "/fr/places/98818.json",
    "/previews/fr/elections/provinciales-2026.png",
    "/caillou?_lang=fr",
    "/caillou/election_results?_facet=election_id",
    "/caillou/areas.geojson",
    "/caillou/terms.csv?_stream=on",
)


def main(site: str) -> None:
    """Prints what each page answers."""
    for page in PAGES:
        with urlopen(site + page) as answer:
            print(answer.status, len(answer.read()), page)


main(sys.argv[1])
