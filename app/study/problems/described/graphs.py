"""Builds what is asked of one graph or function: intercepts, vertex, slope, domain, conics."""

from app.study.answers.kinds import Inequality
from app.study.maths.tree import Sym
from app.study.problems.described.given import Given
from app.study.problems.described.requests import Asked
from app.study.problems.described.things import Named, Span
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import (
    AverageRate,
    Definition,
    EvaluateFunctions,
    Invert,
    OfFunction,
    OfGraph,
)

OF_GRAPH = frozenset(
    [
        "intercepts",
        "intercept-sum",
        "x-intercepts",
        "y-intercept",
        "axis-and-vertex",
        "vertex",
        "axis",
        "vertex-x",
        "vertex-y",
        "minimum",
        "maximum",
        "extremum",
        "vertex-form",
        "slope-and-intercept",
        "slope",
        "center-and-radius",
        "center",
        "radius",
        "foci",
        "focus",
        "vertices",
        "directrix",
        "eccentricity",
        "vertical-asymptotes",
        "horizontal-asymptote",
        "asymptotes",
        "conic-form",
        "slope-intercept",
    ]
)
OF_FUNCTION = frozenset(
    ["domain", "range", "domain-and-range", "zeros", "turning-points", "degree", "leading-coefficient"]
)


def graph(asked: Asked, given: Given) -> Task | None:
    """What is asked of the one curve that is given."""
    found = given.curve()
    if found is None or given.left():
        return None
    left, right, across, up = found
    return OfGraph(asked.what, left, right, across, up, asked.shape)


def standard_form(_asked: Asked, given: Given) -> Task | None:
    """A conic in standard form; of a parabola that is the form with its vertex."""
    found = given.curve()
    if found is None or given.left():
        return None
    left, right, across, up = found
    return OfGraph("conic-form", left, right, across, up)


def function(asked: Asked, given: Given) -> Task | None:
    """What is asked of the one function that is given."""
    found = given.function()
    return OfFunction(asked.what, found) if found is not None and not given.left() else None


def inverse(_asked: Asked, given: Given) -> Task | None:
    """The inverse of the one function, on a domain where one is given."""
    found = given.function()
    domain = given.take(Inequality, "", "domain")
    span = given.take_ends("", "domain", "interval") if domain is None and found is not None else None
    if found is not None and span is not None:
        low, high = span
        domain = Inequality((low, Sym(found.letter), high), ("<=", "<="))
    if found is None or given.left():
        return None
    return Invert(found, domain)


def average_rate(_asked: Asked, given: Given) -> Task | None:
    """The average rate of change on an interval, given as [a, b], or as from x = a to x = b."""
    span = given.take(Span, "interval", "")
    ends = (span.low, span.high) if span is not None else given.take_point("interval", "")
    found = given.function()
    if ends is None and found is not None:
        first, second = (given.take(Named, "", "interval") for _ in range(2))
        if (
            isinstance(first, Named)
            and isinstance(second, Named)
            and first.name == second.name == found.letter
        ):
            ends = first.value, second.value
    if found is None or ends is None or given.left():
        return None
    return AverageRate(found, *ends)


def difference_quotient(_asked: Asked, given: Given) -> Task | None:
    """(f(x + h) − f(x))/h."""
    found = given.function()
    if found is None or given.left() or found.letter == "h":
        return None
    name = found.name if found.name not in {"", "y"} else "f"
    wanted = f"({name}({found.letter}+h)-{name}({found.letter}))/h"
    from app.study.problems.described.calls import with_calls  # a formula like those that are read

    return EvaluateFunctions((Definition(name, found.letter, found.tree),), with_calls(wanted, {name}))
