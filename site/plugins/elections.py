"""Days of elections, colours of their maps and small marks of their tables, for templates."""
# mypy: disable-error-code="untyped-decorator"

from datasette import hookimpl
from jinja2 import Environment

from etl.site import election_maps, elections, marks

MARKS = (
    marks.anchor,
    marks.answer,
    marks.area_name,
    marks.bar,
    marks.bloc,
    marks.counted,
    marks.fill,
    marks.in_table,
    marks.known,
    marks.limit,
    marks.listed,
    marks.painted,
    marks.people_in_order,
    marks.points,
    marks.round_name,
    marks.runs,
    marks.sources,
    marks.swatch,
    marks.tick,
    marks.to,
)


@hookimpl
def prepare_jinja2_environment(env: Environment) -> None:
    """The titles of elections with their days, the colours of their maps, and the marks as filters."""
    env.filters.update({mark.__name__: mark for mark in MARKS})
    env.globals.update(
        dated=elections.dated,
        on_days=elections.on,
        coloured_first=election_maps.coloured_first,
        coloured_turnout=election_maps.coloured_turnout,
        coloured_share=election_maps.coloured_share,
    )
