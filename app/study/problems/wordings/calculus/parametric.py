"""Reads curves with a parameter that is to be eliminated."""

import re

from app.study.maths.tree import symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.curves import Eliminate
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


WORDINGS = (
    Wording(
        r"eliminate the parameter( {by:letter})?( (to|and) (rewrite|write) the parametric equations? as a "
        r"(cartesian|rectangular) equation)?( (from|in|of)( the parametric equations)?)? ?[.:]? "
        r"x ?(\( ?[a-z] ?\))? ?= ?{first:formula} ?[,;]( and)? ?y ?(\( ?[a-z] ?\))? ?= ?{second:formula}",
        _eliminate,
        {
            "Eliminate the parameter t: x(t) = 5 - t, y(t) = 8 - 2t": "eliminate 5 - t; 8 - 2t by t",
            "Eliminate the parameter t to write the parametric equation as a Cartesian equation. x(t) = t^3, "
            "y(t) = 2t. Express x in terms of y.": "eliminate t^3; 2t by t for x",
        },
    ),
)
