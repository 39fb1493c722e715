"""Reads areas between curves, volumes of revolution, masses: what an integral with bounds gives."""

from app.study.maths.tree import Const, Node, Sym, bracketed, minus, number, power, symbols, times
from app.study.problems.expressions import expression
from app.study.problems.tasks.calculus import Integrate
from app.study.problems.tasks.curves import AreaBetween
from app.study.problems.wordings.derivatives import only_letter
from app.study.problems.wordings.wording import Slots, Wording

_PI, _TWO = Const("pi"), number(2)
_F_IS = r"[a-z] ?(\( ?[a-z] ?\))? ?= ?"
_OVER_INTERVAL = (
    r"(over|on|for|from|or|,)? ?(the interval )?([a-z] ?∈ ?)?"
    r"(\[ ?{low:formula} ?, ?{high:formula} ?\]|[a-z] ?= ?{from:formula} (to|and) ([a-z] ?= ?)?{to:formula})"
)

_FROM_TO = r"(from|between) {low_end:bound_of_integral} (to|and) {high_end:bound_of_integral}"
_FIND = "({FIND}|determine)"
_UNDER = "(under|below|beneath|underneath|bounded by)"


def _bounds(slots: Slots) -> tuple[Node, Node] | None:
    low = slots.get("low") or slots.get("from") or slots.get("low_end")
    high = slots.get("high") or slots.get("to") or slots.get("high_end")
    if not low or not high:
        return None
    found = expression(low), expression(high)
    return None if any(map(symbols, found)) else found


def _area(slots: Slots) -> AreaBetween | None:
    first, second = expression(slots["f"]), expression(slots["g"])
    letters = symbols(first) | symbols(second)
    if len(letters) != 1 or slots["first"].lower() != slots["second"].lower():
        return None
    (by,) = letters
    return AreaBetween(first, second, by, _bounds(slots)) if by != slots["first"].lower() else None


def _area_under(slots: Slots) -> AreaBetween | None:
    """Between the curve and the axis."""
    bounds, tree = _bounds(slots), expression(slots["f"])
    by = only_letter(tree)
    return AreaBetween(tree, number(0), by, bounds) if bounds is not None and symbols(tree) == {by} else None


def _inverse_pair(slots: Slots) -> AreaBetween | None:
    """y = x and x = y²: by the letter that both can be written in."""
    f, g = expression(slots["f"]), expression(slots["g"])
    one, other = slots["first"].lower(), slots["second"].lower()
    if one == other or symbols(f) != {other} or symbols(g) != {one}:
        return None
    if f == Sym(other):
        return AreaBetween(Sym(one), g, one)
    return AreaBetween(f, Sym(other), other) if g == Sym(one) else None


def _average(slots: Slots) -> Integrate | None:
    bounds = _bounds(slots)
    tree = expression(slots["f"])
    by = only_letter(tree)
    return Integrate(tree, by, bounds) if bounds is not None else None


def _disks(slots: Slots) -> Integrate | None:
    """π∫f² about the axis of the letter."""
    bounds, tree = _bounds(slots), expression(slots["f"])
    by = only_letter(tree)
    if bounds is None or slots["axis"].lower() != by:
        return None
    return Integrate(times(_PI, power(bracketed(tree), _TWO)), by, bounds)


def _washers(slots: Slots) -> Integrate | None:
    bounds, upper, lower = _bounds(slots), expression(slots["f"]), expression(slots["g"])
    letters = symbols(upper) | symbols(lower)
    if bounds is None or letters != {slots["axis"].lower()}:
        return None
    inner = minus(power(bracketed(upper), _TWO), power(bracketed(lower), _TWO))
    return Integrate(times(_PI, bracketed(inner)), letters.pop(), bounds)


def _shells(slots: Slots) -> Integrate | None:
    """2π∫(x − a)f about a line across the axis of the letter."""
    bounds, tree = _bounds(slots), expression(slots["f"])
    by = only_letter(tree)
    radius: Node = Sym(by)
    if bounds is None:
        return None
    if slots.get("at"):
        at = expression(slots["at"])
        if symbols(at) or slots["line"].lower() != by:
            return None
        radius = bracketed(minus(radius, bracketed(at)))
    elif slots["axis"].lower() == by:
        return None
    return Integrate(times(times(times(_TWO, _PI, ""), radius), bracketed(tree)), by, bounds)


def _mass(slots: Slots) -> Integrate | None:
    bounds, tree = _bounds(slots), expression(slots["f"])
    by = only_letter(tree)
    if bounds is None and slots.get("length"):
        bounds = number(0), expression(slots["length"])
    return Integrate(tree, by, bounds) if bounds is not None else None


_REGION = (
    rf"(define|let) [A-Z] (be |as )?(as )?the region (bounded )?(above|on the right) by the graph of {_F_IS}"
    r"{f:formula} and (below|on the left) by the [xy]-axis "
)
_VOLUME = r" ?\. (find|what is) the volume of the solid( of revolution)? formed by revolving [A-Z] around "

WORDINGS = (
    Wording(
        r"({FIND}|determine) (the )?area (of the region )?(between|enclosed by|bounded by)( the)?( "
        r"two)?( curves| graphs)?( of)? ?:? ?"
        rf"{{first:letter}} ?= ?{{f:formula}} and {{second:letter}} ?= ?{{g:formula}}( {_OVER_INTERVAL})?",
        _area,
        {
            "Find the area between y = x^2 and y = 2x": "area x^2; 2x by x",
            "Find the area of the region between the curves y = x and y = x^2 from x = 0 to x = 1": (
                "area x; x^2 by x from 0 to 1"
            ),
        },
    ),
    Wording(
        rf"({_FIND} )?(the )?(exact )?area( of the region)? (that is )?{_UNDER}( the)?"
        rf"( curve| graph| parabola| line)?( of)? ?({_F_IS})?{{f:formula}}( ?(and|,)( above)? the x-axis)?,? "
        rf"({_OVER_INTERVAL}|{_FROM_TO})",
        _area_under,
        {
            "Find the area under y = x^2 from x = 0 to x = 3": "area x^2; 0 by x from 0 to 3",
            "the area under y = x^2 from 0 to 3": "area x^2; 0 by x from 0 to 3",
            "What is the area under the curve 4 - x^2 between -1 and 1?": "area 4 - x^2; 0 by x from -1 to 1",
        },
    ),
    Wording(
        r"(for the following exercises, )?(graph the equations and shade the area of the region between "
        r"the curves\. )?"
        r"determine (its area|the area of the region between the two curves) by integrating over the "
        r"[xy]-axis ?\.? ?"
        r"{first:letter} ?= ?{f:formula} and {second:letter} ?= ?{g:formula}",
        lambda slots: _area(slots) or _inverse_pair(slots),
        {
            "Determine its area by integrating over the y-axis. y = x and x = y^2 - 2": (
                "area y; y^2 - 2 by y"
            ),
        },
    ),
    Wording(
        rf"{_REGION}{_OVER_INTERVAL}{_VOLUME}the {{axis:letter}}-axis",
        lambda slots: _shells(slots) or _disks(slots),
        {
            "Define R as the region bounded above by the graph of f(x) = 3/x and below by the x-axis "
            "over the interval "
            "[2, 5]. Find the volume of the solid of revolution formed by revolving R around the y-axis.": (
                "integrate 2π x (3/x) by x from 2 to 5"
            ),
        },
    ),
    Wording(
        rf"{_REGION}{_OVER_INTERVAL}{_VOLUME}the line {{line:letter}} ?= ?{{at:formula}}",
        _shells,
        {
            "Define R as the region bounded above by the graph of f(x) = 2x and below by the x-axis "
            "over the interval "
            "[0, 3]. Find the volume of the solid of revolution formed by revolving R around the line "
            "x = -2.": ("integrate 2π (x - (-2)) (2x) by x from 0 to 3"),
        },
    ),
    Wording(
        rf"(use the (disk|washer) method to )?find the volume of (the|a) solid of revolution (by "
        rf"rotating|formed by rotating) "
        rf"the region between the graph of {_F_IS}{{f:formula}} and the [xy]-axis {_OVER_INTERVAL} "
        r"around the {axis:letter}-axis( ?\. the answer will be in (\{ ?)?units( ?\})? ?\^ ?3)?",
        _disks,
        {
            "Find the volume of the solid of revolution formed by rotating the region between the "
            "graph of f(x) = x^3 "
            "and the x-axis over the interval [0, 2] around the x-axis": "integrate π (x^3)^2 by x "
            "from 0 to 2",
        },
    ),
    Wording(
        rf"find the volume of (the|a) solid of revolution formed by (revolving|rotating) the region "
        rf"bounded above by the "
        rf"graph of {_F_IS}{{f:formula}} and below (by |the graph of |by the graph of )?the graph of "
        rf"{_F_IS}{{g:formula}} {_OVER_INTERVAL} "
        r"around the {axis:letter}-axis( ?\. the answer will be in (\{ ?)?units( ?\})? ?\^ ?3)?",
        _washers,
        {
            "Find the volume of a solid of revolution formed by revolving the region bounded above by "
            "the graph of "
            "f(x) = 3x and below by the graph of g(x) = x^2 over the interval [1, 2] around the x-axis": (
                "integrate π ((3x)^2 - (x^2)^2) by x from 1 to 2"
            ),
        },
    ),
    Wording(
        rf"{{FIND}} the (definite )?integral of {_F_IS}{{f:formula}} {_OVER_INTERVAL}",
        _average,
        {
            "Find the definite integral of f(x) = x^2 over the interval [1, 3]": "integrate x^2 by x "
            "from 1 to 3"
        },
    ),
    Wording(
        r"(find the mass of the one-dimensional object\. )?an? [a-z -]+? that is {length:number} "
        r"(ft|m|cm|in) long "
        r"\(starting at x ?= ?0 ?\) and has a density function of [a-zρ]+ ?\( ?x ?\) ?= ?{f:formula}"
        r"( \\frac\{ ?lb ?\}\{ ?ft ?\})?",
        _mass,
        {
            "Find the mass of the one-dimensional object. A thin rod that is 5 cm long (starting at x = 0) "
            "and has a density function of d(x) = 3x^2 + x": "integrate 3x^2 + x by x from 0 to 5",
        },
    ),
)
