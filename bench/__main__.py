"""Prints the table of the bench, a line as soon as it is measured."""

from bench import building, documents, loading, official, pages

HEADER = f"{'what':<58} {'measured':>22} {'wanted':>14}"


def main() -> None:
    """Runs every measurement in turn."""
    print(HEADER)
    for measurements in (
        loading.measurements(),
        building.measurements(),
        pages.measurements(),
        official.measurements(),
        documents.measurements(),
    ):
        for what, measured, wanted in measurements:
            print(f"{what:<58} {measured:>22} {wanted:>14}", flush=True)


main()
