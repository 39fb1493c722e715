"""Reads curves with a parameter that is to be eliminated."""

import re

from app.study.maths.tree import symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.curves import Eliminate, ParametricSlope
from app.study.problems.wordings.wording import Slots, Wording

_SOLVED = re.compile(
    r"[\s.,;]*(?:express|write|solve for) (?P<for>[xy])(?: in terms? of [xy])?\s*$", re.IGNORECASE
)


def _eliminate(slots: Slots) -> Eliminate | None:
    by = slots["by"] or "t"
    second = slots["second"]
    solved = _SOLVED.search(second)
    if solved:
        second = second[: solved.start()]
    x, y = expression(slots["first"]), expression(second)
    if symbols(x) | symbols(y) != {by}:
        return None
    return Eliminate(x, y, by, solved["for"].lower() if solved else "")


def _slope(slots: Slots) -> ParametricSlope | None:
    """dy/dx of a curve in one letter."""
    x, y = expression(slots["first"]), expression(slots["second"])
    letters = symbols(x) | symbols(y)
    if len(letters) != 1 or letters & {"x", "y"} or not symbols(x):
        return None
    at = expression(slots["at"]) if slots.get("at") else None
    (by,) = letters
    if at is not None and (symbols(at) or slots["letter"].lower() != by):
        return None
    return ParametricSlope(x, y, by, at)


_CURVE = (
    r"(the )?((parametric )?(curve|equations?) )?((defined|given) (by|parametrically by) )?:? ?"
    r"x ?(\( ?[a-z] ?\))? ?= ?{first:formula} ?(,|;|and|, and) ?y ?(\( ?[a-z] ?\))? ?= ?{second:formula}"
)
_SLOPE = r"(\\frac\{ ?dy ?\}\{ ?dx ?\}|dy ?/ ?dx|(the )?slope( of the (tangent( line)?|curve))?)"
_WHEN = r"( ?,? ?(at|when|where) {letter:letter} ?= ?{at:formula})?"

WORDINGS = (
    Wording(
        rf"{{FIND}} {_SLOPE}{_WHEN} (if|for|of|to|when|given( that)?|where) {_CURVE}",
        _slope,
        {
            "Find dy/dx if x = t^2, y = t^3": "parametric t^2; t^3 by t",
            "Find dy/dx at t = 2 if x = t^2 + 1, y = t^3 - t": "parametric t^2 + 1; t^3 - t by t at 2",
        },
    ),
    Wording(
        rf"({{GIVEN}} )?{_CURVE}{{THEN}}{{FIND}} {_SLOPE}{_WHEN}",
        _slope,
        {"For x = cos(t), y = sin(t), find dy/dx at t = π/4": "parametric cos(t); sin(t) by t at π/4"},
    ),
    Wording(
        rf"{{FIND}} {_SLOPE} (if|for|of|to|when|given( that)?|where) {_CURVE}"
        r" ?,? ?(at|when|where) {letter:letter} ?= ?{at:formula}",
        _slope,
        {"Find dy/dx for x = t^2 and y = t^3 at t = 1": "parametric t^2; t^3 by t at 1"},
    ),
    Wording(
        r"eliminate the parameter( {by:letter})?( (to|and) (rewrite|write) the parametric equations? as a "
        r"(cartesian|rectangular) equation)?( (from|in|of)( the parametric equations)?)? ?[.:]? "
        r"x ?(\( ?[a-z] ?\))? ?= ?{first:formula} ?(,|;|and|, and) ?y ?(\( ?[a-z] ?\))? ?= ?{second:formula}",
        _eliminate,
        {
            "Eliminate the parameter t: x(t) = 5 - t, y(t) = 8 - 2t": "eliminate 5 - t; 8 - 2t by t",
            "Eliminate the parameter in x = t + 1 and y = t^2": "eliminate t + 1; t^2 by t",
            "Eliminate the parameter t to write the parametric equation as a Cartesian equation. x(t) = t^3, "
            "y(t) = 2t. Express x in terms of y.": "eliminate t^3; 2t by t for x",
        },
    ),
)
