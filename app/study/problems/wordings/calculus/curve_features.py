"""Reads what is asked of a curve: stationary points, extrema, inflections, where it rises or how it bends."""

import re

from app.study.maths.tree import Node, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.curves import CurveFeature
from app.study.problems.wordings.derivatives import only_letter
from app.study.problems.wordings.wording import Slots, Wording

_DIRECTIONS = {
    "increas": "increasing",
    "ris": "increasing",
    "decreas": "decreasing",
    "fall": "decreasing",
    "concave up": "concave-up",
    "concave down": "concave-down",
    "convex": "concave-up",
}
_BETWEEN = re.compile(r"(?P<low>[^<>=,]+?) ?(?:<=?|≤) ?(?P<by>[a-z]) ?(?:<=?|≤) ?(?P<high>[^<>=,]+)")
_CLOSED = re.compile(r"\[ ?(?P<low>[^,\[\]]+?) ?, ?(?P<high>[^,\[\]]+?) ?\]")
_OPEN = re.compile(r"\( ?(?P<low>[^,()]+?) ?, ?(?P<high>[^,()]+?) ?\)")


def _bounds(text: str, closed: bool) -> tuple[Node, Node] | None:
    """The ends of an interval. Raises Unreadable, and ValueError for anything else."""
    found = _CLOSED.fullmatch(text) or _BETWEEN.fullmatch(text) or (None if closed else _OPEN.fullmatch(text))
    if found is None or (closed and "<" in text and text.count("<=") + text.count("≤") != 2):
        raise ValueError
    bounds = expression(found["low"]), expression(found["high"])
    if any(map(symbols, bounds)):
        raise ValueError
    return bounds


def _feature(slots: Slots, what: str, shape: str = "", *, closed: bool = False) -> CurveFeature | None:
    tree = expression(slots["f"])
    by = only_letter(tree)
    if symbols(tree) != {by}:
        return None
    try:
        bounds = _bounds(slots["on"].strip(), closed) if slots.get("on") else None
    except ValueError:
        return None
    if closed and bounds is None:
        return None
    return CurveFeature(what, tree, by, bounds, shape)


def _points(slots: Slots) -> Task | None:
    kind = slots["kind"].lower()
    what = "inflections" if "inflection" in kind or "inflexion" in kind else "stationary"
    return _feature(slots, what, _shape(slots))


def _shape(slots: Slots) -> str:
    said = slots.get("shape", "").lower()
    if "x-" in said:
        return "place"
    return "point" if said else ""


def _local(slots: Slots) -> Task | None:
    kind = slots["kind"].lower()
    both = ("max" in kind and "min" in kind) or "extrem" in kind or "turning" in kind
    what = "extrema" if both else ("maxima" if "max" in kind else "minima")
    return _feature(slots, what, _shape(slots) or _height(kind))


def _height(kind: str) -> str:
    if "value" in kind:
        return "value"
    return "point" if "point" in kind else ""


def _absolute(slots: Slots) -> Task | None:
    kind = slots["kind"].lower()
    most, least = "max" in kind or "great" in kind or "large" in kind, "min" in kind or "least" in kind
    least = least or "small" in kind
    what = "extremes" if (most and least) or "extrem" in kind else ("highest" if most else "lowest")
    return _feature(slots, what, "value" if "value" in kind else "", closed=True)


def _direction(slots: Slots) -> Task | None:
    said = slots["direction"].lower()
    what = next((name for start, name in _DIRECTIONS.items() if said.startswith(start)), "")
    return _feature(slots, what) if what else None


_F_IS = r"([a-z] ?\( ?[a-z] ?\) ?= ?|y ?= ?)"
_THE_CURVE = (
    rf"(the )?(following )?(function|curve|graph)?( (of|with equation))? ?[:.]? ?{_F_IS}?{{f:formula}}"
)
_GIVEN = rf"((for|given|let|if|consider) )?(the )?(function|curve)?( with equation)? ?{_F_IS}{{f:formula}}"
_ON = r"(,? ?(on|over|in|for|when|where)( the)?( closed)?( interval)? {on:interval})?"
_POINTS = r"(find|determine|locate|identify|calculate|what are|state|give)( all| any| the)*"
_COORDINATES = r"( ?{shape:coordinates_of} ?(of )?(the |all |any )*)?"
_WHERE = (
    r"((find|determine|state|identify|give|what (is|are)) )?(the |all |on what |on which |what |which |in "
    r"which |over which |over what )*((open )?intervals?( ?\(s\))?( of x)?|values?( of x)?|where"
    r"|set of values( of x)?|region)( (on|for|in|over) (which|what)| where| of x for which| that| is| does)*"
)

WORDINGS = (
    Wording(
        rf"{_POINTS}{_COORDINATES} ?(the )?{{kind:kind_of_point}} (of|on|for) {_THE_CURVE}{_ON}",
        _points,
        {
            "Find the stationary points of y = x^3 - 3x": "feature stationary x^3 - 3x by x",
            "Find the inflection points of f(x) = x^3 - 6x^2": "feature inflections x^3 - 6x^2 by x",
        },
    ),
    Wording(
        rf"{_GIVEN}{_ON}{{THEN}}{_POINTS}{_COORDINATES} ?(its |the )?{{kind:kind_of_point}}",
        _points,
        {"For f(x) = x^4 - 4x^3, find the points of inflection": "feature inflections x^4 - 4x^3 by x"},
    ),
    Wording(
        rf"{_POINTS}{_COORDINATES} ?(the )?{{kind:local_extremum}} (of|on|for) {_THE_CURVE}{_ON}",
        _local,
        {
            "Find the x-values of the local maximum of x^3 - 12x": "feature maxima x^3 - 12x by x as place",
            "Find the local maximum and minimum of f(x) = x^3 - 12x": "feature extrema x^3 - 12x by x",
            "Find the relative minimum of y = x^2 - 4x^3": "feature minima x^2 - 4x^3 by x",
        },
    ),
    Wording(
        rf"{_GIVEN}{_ON}{{THEN}}{_POINTS} (its )?{{kind:local_extremum}}",
        _local,
        {"f(x) = x^3 - 12x. Find the local extrema": "feature extrema x^3 - 12x by x"},
    ),
    Wording(
        rf"{_POINTS} {{kind:absolute_extremum}} (of|on|for) {_THE_CURVE}{_ON}",
        _absolute,
        {
            "Find the absolute maximum of f(x) = x^3 - 3x on [0, 3]": (
                "feature highest x^3 - 3x by x from 0 to 3"
            ),
            "Find the absolute extrema of f(x) = x^2 - 4x on the interval [0, 3]": (
                "feature extremes x^2 - 4x by x from 0 to 3"
            ),
        },
    ),
    Wording(
        rf"{_WHERE} ?{_THE_CURVE} (is |are )?{{direction:direction_of_curve}}{_ON}",
        _direction,
        {
            "Find the intervals where f(x) = x^3 - 3x is increasing": "feature increasing x^3 - 3x by x",
            "Where is f(x) = x^3 - 3x^2 concave up?": "feature concave-up x^3 - 3x^2 by x",
        },
    ),
    Wording(
        rf"{_GIVEN}{_ON}{{THEN}}{_WHERE} ?(it|the function|the curve|the graph|f|y)?( ?\( ?x ?\))?( of f)? "
        r"?(is )?{direction:direction_of_curve}",
        _direction,
        {
            "For f(x) = x^3 - 3x, find the intervals on which f is decreasing": (
                "feature decreasing x^3 - 3x by x"
            ),
        },
    ),
    Wording(
        rf"{_POINTS} (open )?intervals? of {{direction:noun_of_direction}} (of|for) {_THE_CURVE}",
        lambda slots: _feature(slots, _noun(slots["direction"])),
        {"Find the interval of increase of f(x) = x^2 - 4x": "feature increasing x^2 - 4x by x"},
    ),
)


def _noun(said: str) -> str:
    return "increasing" if said.lower().startswith("incr") else "decreasing"
