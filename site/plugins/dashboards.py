"""What the templates of dashboards know: parameters, rows and descriptions of charts in the language of the reader."""
# mypy: disable-error-code="untyped-decorator"

from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode

from datasette import Request, hookimpl
from datasette.app import Datasette

from etl.site import addresses, bilingual, chart_specs

Part = Mapping[str, Any]
Choices = dict[str, list[dict[str, Any]]]


@hookimpl
def extra_template_vars(datasette: Datasette, request: Request | None) -> dict[str, Any]:
    """Functions of dashboards; nothing for other pages."""
    if request is None or not request.path.startswith("/-/dashboards"):
        return {}
    return {
        "choices": partial(choices, datasette),
        "chosen": partial(chosen, request),
        "drawn": partial(drawn, datasette),
    }


async def choices(datasette: Datasette, dashboard: Part) -> Choices:
    """The values of each filter, the first of which counts where none is chosen."""
    filters = dashboard.get("filters", {}).items()
    return {name: await answered(datasette, each["query"], {}) for name, each in filters}


def chosen(request: Request, values: Choices) -> dict[str, Any]:
    """The value of each filter."""
    return {name: request.args.get(name) or options[0]["value"] for name, options in values.items()}


async def drawn(datasette: Datasette, chart: Part, parameters: Part) -> dict[str, Any]:
    """Rows, headings, description and query of a chart."""
    rows = await answered(datasette, chart["query"], parameters)
    spec = chart_specs.spec(chart["display"], rows, partial(bilingual.label, datasette, "blocs"))
    return {
        "rows": rows,
        "heads": chart_specs.heads(rows),
        "spec": {**spec, "data": {"values": rows}},
        "sql": addresses.datasette("/caillou?" + urlencode({"sql": chart["query"], **parameters})),
    }


async def answered(datasette: Datasette, query: str, parameters: Part) -> list[chart_specs.Row]:
    """The rows of a query in the language of the reader."""
    found = await datasette.get_database("caillou").execute(query, dict(parameters))
    return chart_specs.rows(found, partial(bilingual.label, datasette, "blocs"))
