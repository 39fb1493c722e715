"""Reads mean values of functions and volumes of revolution, as the integrals that they are."""

from app.study.maths.tree import ONE, TWO, ZERO, Const, Node, bracketed, minus, over, power, symbols, times
from app.study.problems.expressions import expression
from app.study.problems.tasks.calculus import Integrate
from app.study.problems.wordings.derivatives import only_letter
from app.study.problems.wordings.wording import Slots, Wording

_F_IS = r"([a-z] ?(\( ?[a-z] ?\))? ?= ?)"
_SPAN = (
    r"(\[ ?{low:formula} ?, ?{high:formula} ?\]"
    r"|([a-z] ?= ?)?{from:formula} (to|and) ([a-z] ?= ?)?{to:formula})"
)
_REVOLVED = (
    r"({FIND} )?(the )?volume (of the solid )?(of revolution )?(obtained|formed|generated|made|produced)? ?"
    r"(by|when|if|from)? ?(rotating|revolving|turning) "
)
_REGION = (
    r"(the )?(region |area )?((bounded |enclosed )?(under|below|by|beneath) )?"
    r"(the )?(curve |graph of |line )?"
)
_ABOUT = r" (about|around) the {axis:letter} ?-? ?axis"


def _bounds(slots: Slots) -> tuple[Node, Node] | None:
    found = tuple(expression(slots[a] or slots[b]) for a, b in (("low", "from"), ("high", "to")))
    return None if any(map(symbols, found)) else (found[0], found[1])


def _mean(slots: Slots) -> Integrate | None:
    """1/(b − a) times the integral."""
    bounds, tree = _bounds(slots), expression(slots["f"])
    by = only_letter(tree)
    if bounds is None or symbols(tree) - {by}:
        return None
    low, high = bounds
    width = high if low == ZERO else minus(high, bracketed(low))
    return Integrate(times(over(ONE, bracketed(width)), bracketed(tree)), by, bounds)


def _turned(slots: Slots) -> Integrate | None:
    """π∫f² about the axis of the letter."""
    bounds, tree = _bounds(slots), expression(slots["f"])
    by = only_letter(tree)
    if bounds is None or symbols(tree) - {by} or slots["axis"].lower() != by:
        return None
    return Integrate(times(Const("pi"), power(bracketed(tree), TWO)), by, bounds)


def _turned_between(slots: Slots) -> Integrate | None:
    """Between two upright lines."""
    if slots["line"].lower() != slots["axis"].lower():
        return None
    return _turned({**slots, "from": slots["start"], "to": slots["end"], "low": "", "high": ""})


WORDINGS = (
    Wording(
        rf"({{FIND}} )?(the )?(average|mean) value (of|for) (the )?(function )?{_F_IS}?{{f:formula}},? "
        rf"(on|over|from|between) (the )?(interval )?{_SPAN}",
        _mean,
        {"Find the average value of f(x) = x^2 on [0, 3]": "integrate (1/3)*x^2 by x from 0 to 3"},
    ),
    Wording(
        rf"{_REVOLVED}{_REGION}{_F_IS}{{f:formula}}( and the x-axis)?,? (from|between|for|over|on) "
        rf"(the interval )?{_SPAN}{_ABOUT}",
        _turned,
        {
            "Find the volume of the solid made by rotating y = x^2 from x = 0 to x = 2 about the x-axis": (
                "integrate π*(x^2)^2 by x from 0 to 2"
            )
        },
    ),
    Wording(
        rf"{_REVOLVED}{_REGION}{_F_IS}{{f:formula}}, y ?= ?0(, and|,| and) {{line:letter}} ?= "
        rf"?{{start:formula}}(, and|,| and) [a-z] ?= ?{{end:formula}}{_ABOUT}",
        _turned_between,
        {
            "Find the volume of the solid obtained by rotating the region bounded by y = x + 1, y = 0, "
            "x = 1 and x = 4 about the x-axis": "integrate π*(x + 1)^2 by x from 1 to 4"
        },
    ),
)
