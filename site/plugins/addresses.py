"""Filters for addresses: `tilde` writes an id as a part of one, `kept` keeps the links of a text in its language."""
# mypy: disable-error-code="untyped-decorator"

from datasette import hookimpl
from datasette.utils import tilde_encode
from jinja2 import Environment

from etl.site.kept import kept


@hookimpl
def prepare_jinja2_environment(env: Environment) -> None:
    """In addresses a dot is written ~2E, and so on."""
    env.filters.update(tilde=tilde_encode, kept=kept)
