"""The filter `tilde`, which writes an id as part of an address."""
# mypy: disable-error-code="untyped-decorator"

from datasette import hookimpl
from datasette.utils import tilde_encode
from jinja2 import Environment


@hookimpl
def prepare_jinja2_environment(env: Environment) -> None:
    """In addresses a dot is written ~2E, and so on."""
    env.filters["tilde"] = tilde_encode
