"""What a problem may ask for, and the task that each request makes of what is given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.study.answers.kinds import Equation
from app.study.maths.tree import Node
from app.study.problems.described import graphs, lines, sequences, values
from app.study.problems.described.given import Given
from app.study.problems.described.requests import Asked
from app.study.problems.tasks.base import Task

Build = Callable[[Asked, Given], Task | None]

BUILDERS: Mapping[str, Build] = {
    **dict.fromkeys(graphs.OF_GRAPH, graphs.graph),
    **dict.fromkeys(graphs.OF_FUNCTION, graphs.function),
    **dict.fromkeys(("domain", "range", "highest-domain", "highest-range"), lines.relation),
    "standard-form": graphs.standard_form,
    "value": sequences.value,
    "inverse": graphs.inverse,
    "average-rate": graphs.average_rate,
    "difference-quotient": graphs.difference_quotient,
    "slope": lines.slope,
    "midpoint": lines.of_points,
    "distance": lines.of_points,
    "quadrant": lines.quadrant,
    "line": lines.line,
    "bisector": lines.bisector,
    "circle": lines.circle,
    "center": lines.center,
    "term": sequences.term,
    "first-terms": sequences.term,
    **dict.fromkeys(
        ("next", "formula", "difference", "ratio", "sum", "sum-of-series", "sum-to-infinity", "recursive"),
        sequences.row_or_values,
    ),
}
"""What is asked → the builder of its task."""

COVERS: Mapping[str, frozenset[str]] = {
    "intercepts": frozenset({"x-intercepts", "y-intercept", "intercept-sum"}),
    "axis-and-vertex": frozenset({"axis", "vertex"}),
    "extremum": frozenset({"minimum", "maximum"}),
    "domain-and-range": frozenset({"domain", "range"}),
    "minimum": frozenset({"vertex-x"}),
    "center-and-radius": frozenset({"center", "radius"}),
    "slope": frozenset({"slope-and-intercept"}),
    "first-terms": frozenset({"term"}),
    "some-term": frozenset({"term"}),
    "some-terms": frozenset({"first-terms", "term"}),
    "properties": frozenset(
        {"vertex", "axis", "x-intercepts", "y-intercept", "minimum", "maximum", "domain", "range"}
    ),
}
"""What a heading asks → what one of its parts may ask."""


@dataclass(frozen=True, eq=False)  # each is a request of its own, even where two say the same
class At:
    """The one function's value at a place; None before the place is read."""

    place: Node | None


@dataclass(frozen=True, eq=False)  # each is a request of its own, even where two say the same
class Letter:
    """The value of a letter."""

    name: str


@dataclass(frozen=True, eq=False)  # each is a request of its own, even where two say the same
class Kind:
    """Whether a sequence is of this kind: arithmetic, geometric."""

    kind: str


Wanted = Asked | Equation | Node | At | Letter | Kind
"""What may be asked for; an expression is to be evaluated, an equation to be solved."""


def build(what: Wanted, given: Given) -> Task | None:
    """The task that asks for `what` of all that is given; None where the two do not fit together."""
    if isinstance(what, Letter) and (statement := given.statement()) is not None:
        return values.solve(given, statement)
    if isinstance(what, Asked):
        return BUILDERS[what.what](what, given) if what.what in BUILDERS else None
    if isinstance(what, Equation):
        return values.solve(given, what)
    if isinstance(what, At):
        return values.at(given, what.place) if what.place is not None else None
    if isinstance(what, Letter):
        return values.other_letter(given, what.name)
    if isinstance(what, Kind):
        return sequences.is_kind(what.kind, given)
    return values.evaluate(given, what)


def covers(earlier: Wanted, what: Wanted) -> bool:
    """Whether the earlier request is only the heading of the last one."""
    if isinstance(earlier, Asked) and isinstance(what, Asked):
        return earlier.what == what.what or what.what in COVERS.get(earlier.what, ())
    if isinstance(earlier, At) and earlier.place is None:
        return True
    if isinstance(earlier, Letter) and isinstance(what, Letter):
        return earlier.name == what.name
    return earlier == what and type(earlier) is type(what)
