"""The two ways in which a build can fail; click prints each in one line and exits with 1."""

import click


class SeedError(click.ClickException):
    """A seed says something impossible; `origin` is its file, or its file and line."""

    def __init__(self, origin: object, problem: str) -> None:
        super().__init__(f"{origin}: {problem}")


class CheckError(click.ClickException):
    """The database as a whole breaks a rule, or cannot be written or read."""
