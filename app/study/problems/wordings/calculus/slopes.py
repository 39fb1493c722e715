"""Reads slopes and rates of change: secants, tangents at a point, velocities, differentials."""

from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import bracketed, minus, over, substituted, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Differentiate
from app.study.problems.tasks.curves import Differential
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.derivatives import only_letter
from app.study.problems.wordings.wording import Slots, Wording

_ORDERS = {"velocity": 1, "v": 1, "speed": 1, "acceleration": 2, "a": 2}


def _secant(slots: Slots) -> Evaluate | None:
    """(f(b) − f(a))/(b − a)"""
    tree = expression(slots["f"])
    by = only_letter(tree)
    low, high = expression(slots["low"]), expression(slots["high"])
    if symbols(low) or symbols(high):
        return None
    first, second = (bracketed(substituted(tree, {by: bracketed(each)})) for each in (high, low))
    return Evaluate(over(minus(first, second), minus(high, bracketed(low))))


def _between_points(slots: Slots) -> Evaluate | None:
    a, b, c, d = (expression(slots[name]) for name in "abcd")
    if any(map(symbols, (a, b, c, d))):
        return None
    return Evaluate(over(minus(d, bracketed(b)), minus(c, bracketed(a))))


def _slope_at(slots: Slots) -> Differentiate | None:
    tree = expression(slots["f"])
    at = expression(slots["at"])
    return Differentiate(tree, only_letter(tree), 1, at) if not symbols(at) else None


def _slope_at_point(slots: Slots) -> Differentiate | None:
    """At a point of the curve; of another one nothing is known."""
    task, up = _slope_at(slots), expression(slots["up"])
    if task is None or task.at is None or symbols(up):
        return None
    there = substituted(task.tree, {task.by: bracketed(task.at)})
    return task if equal(there, up).outcome is Outcome.EQUAL else None


def _motion(slots: Slots) -> Differentiate | None:
    """The derivative of the position; of a velocity v(t) the acceleration is the first one."""
    tree, name = expression(slots["f"]), slots.get("name", "").lower()
    at = expression(slots["at"]) if slots.get("at") else None
    order = _ORDERS[slots["what"].lower()] - (1 if name == "v" else 0)
    return Differentiate(tree, slots["by"], order, at) if order > 0 and name != "a" else None


def _differential(slots: Slots) -> Task | None:
    tree = expression(slots["f"])
    by = only_letter(tree)
    if not slots.get("at"):
        return Differential(tree, by)
    at, step = expression(slots["at"]), expression(slots["step"])
    return Differential(tree, by, at, step) if not symbols(at) | symbols(step) else None


_F_IS = r"([a-z] ?\( ?[a-z] ?\)|y) ?= ?"
_AT_TIME = r"( (at|after|when) ([a-z] ?= ?)?{at:formula}( seconds?)?( after [a-z ]+)?)?"
_WHAT_MOVES = r"(given )?(function|position|particle|object|body|car|ball|stone|train|rocket)"
_NO_VELOCITY = r"(?!veloc|speed|accel)"
_BOTH_GIVEN = r"x ?= ?{at:formula} ?(,|and) ?(and )?dx ?= ?{step:formula}"

WORDINGS = (
    Wording(
        rf"{{FIND}} the (slope of the secant( line)?|average rate of change)( of the function)?"
        rf"( between the values x_1 and x_2)?( (for|of))? {_F_IS}{{f:formula}} ?,? ?"
        r"(where x_1 ?= ?|between x ?= ?|from x ?= ?|(on|over) the interval \[ ?){low:formula} ?(,|and|to) ?"
        r"(and )?(x_2 ?= ?|x ?= ?)?{high:formula} ?\]?",
        _secant,
        {
            "Find the slope of the secant line between the values x_1 and x_2 for f(x) = 3x^2, where "
            "x_1 = 2 and "
            "x_2 = 6": "evaluate (3*6^2 - 3*2^2)/(6 - 2)",
        },
    ),
    Wording(
        r"{FIND} the average (rate of change|velocity|slope) between( the points?)? ?"
        r"\( ?{a:formula} ?, ?{b:formula} ?\) and \( ?{c:formula} ?, ?{d:formula} ?\)",
        _between_points,
        {"Find the average rate of change between the points (1, 2) and (3, 8)": "evaluate (8 - 2)/(3 - 1)"},
    ),
    Wording(
        rf"{{FIND}} (the )?(slope|gradient|(instantaneous )?rate of change)( of the tangent( line)?)?"
        rf"( m ?= ?f ?′ ?\( ?a ?\))? ?,? (where|to|of|for)"
        rf"( the (curve|graph|function|line tangent to))? {_F_IS}{{f:formula}} ?,? ?"
        r"(and|at|when|where)( the point)?( where)? ?,? ?(a|[a-z]) ?= ?{at:formula}",
        _slope_at,
        {
            "Find the slope of the tangent line m = f'(a), where f(x) = x^4 and a = 3": (
                "differentiate x^4 by x at 3"
            ),
            "Find the slope of the tangent to y = x^3 at x = 2": "differentiate x^3 by x at 2",
            "Find the gradient of the curve y = x^3 when x = 2": "differentiate x^3 by x at 2",
        },
    ),
    Wording(
        rf"({{GIVEN}} )?(the )?((curve|function) )?{_F_IS}{{f:formula}}{{THEN}}{{FIND}} (the |its )?"
        r"((instantaneous )?rate of change|slope|gradient)( of (the )?(tangent( line)?|curve|function|y|f))? "
        r"?,? (at|when|where)( the point where)? [a-z] ?= ?{at:formula}",
        _slope_at,
        {"If y = x^2 + 3x, what is the rate of change at x = 1?": "differentiate x^2 + 3x by x at 1"},
    ),
    Wording(
        rf"{{FIND}} (the )?(derivative|slope|gradient)( of the tangent( line)?)? (of|to|for)"
        rf"( the (curve|graph|function))? ({_F_IS})?{{f:formula}} at( the point)? "
        r"?\( ?{at:formula} ?, ?{up:formula} ?\)",
        _slope_at_point,
        {"Find the derivative of x^2 + 3x at (1, 4)": "differentiate x^2 + 3x by x at 1"},
    ),
    Wording(
        rf"(for|given|if|let) (the function )?{_F_IS}{{f:formula}} ?[,.]? ?(find|compute|evaluate) f ?′ "
        rf"?\( ?a ?\) ?,? "
        r"(where|if|when|at) a ?= ?{at:formula}",
        _slope_at,
        {"For the function f(x) = x^2, find f'(a), where a = 3": "differentiate x^2 by x at 3"},
    ),
    Wording(
        rf"((the|an?) {_WHAT_MOVES}({_NO_VELOCITY}[^=.])* |for |given |if )?{{name:letter}} ?"
        rf"\( ?{{by:letter}} ?\) ?= ?{{f:formula}}"
        r"( (represents|is|gives) the position [^=.]*| \(in [a-z]+\))? ?[.,] ?({FIND}|what is) (the |its )?"
        rf"(function that describes its |function of the )?{{what:motion}}( function)?( \( ?[a-z] "
        rf"?\)|\([a-z]\))?"
        rf"( at time [a-z]|{_AT_TIME})?",
        _motion,
        {
            "For s(t) = t^3, find a(t)": "differentiate t^3 by t order 2",
            "For v(t) = t^3, find a(t)": "differentiate t^3 by t",
            "A particle moves along a line with s(t) = t^3 - t. Find its velocity at t = 2": (
                "differentiate t^3 - t by t at 2"
            ),
            "Given s(t) = t^3 - t, find the acceleration function": "differentiate t^3 - t by t order 2",
        },
    ),
    Wording(
        rf"{{FIND}} (the differential )?dy (if|for|when|of|given)( the function)? {_F_IS}{{f:formula}}"
        rf"( ?,? ?(when|at|with|for|and|if) {_BOTH_GIVEN})?",
        _differential,
        {
            "Find dy if y = x^3": "differential x^3 by x",
            "Find dy for y = x^2 when x = 3 and dx = 0.1": "differential x^2 by x at 3 step 0.1",
        },
    ),
    Wording(
        rf"{{FIND}} the differential( dy)? of (the function )?{_F_IS}{{f:formula}}",
        _differential,
        {"Find the differential of the function y = x^2 + 1": "differential x^2 + 1 by x"},
    ),
    Wording(
        rf"(given( that)?|for|let|if) (the function )?{_F_IS}{{f:formula}} ?,? ?(find|compute)( the "
        rf"differential|( Δy and)? dy) ?,?"
        rf"( and)?( evaluate)?( dy)?( (when|for|at))? {_BOTH_GIVEN}",
        _differential,
        {
            "Given the function y = x^2, find dy and evaluate when x = 3 and dx = 0.1": (
                "differential x^2 by x at 3 step 0.1"
            ),
        },
    ),
    Wording(
        rf"(given( that)?|for|let|if) (the function )?{_F_IS}{{f:formula}} ?,? ?(and )?{_BOTH_GIVEN} "
        rf"?[,.] ?find the "
        r"differential( and evaluate for the given x and dx to get dy)?",
        _differential,
        {"Given that y = x^2, x = 3, dx = 0.1, find the differential": "differential x^2 by x at 3 step 0.1"},
    ),
    Wording(
        r"{story:story} given by [a-z] ?\( ?{by:letter} ?\) ?= ?{f:formula} ?\. find the {what:motion}( "
        r"\(in units [^)]*\))?"
        r"( of the [a-z ]+?)? {at:formula} seconds? after [a-z ]+",
        _motion,
        {
            "A ball is thrown upward. Its height above ground after t seconds is given by h(t) = "
            "-16t^2 + 40t. Find the "
            "velocity of the ball 2 seconds after being thrown.": "differentiate -16t^2 + 40t by t at 2",
        },
    ),
    Wording(
        r"(find the quantities for the given equation\. )?find (\\frac\{ ?dy ?\}\{ ?dt ?\}|dy ?/ ?dt) "
        r"(at|when) x ?= ?{at:formula} "
        r"(and|if|for) y ?= ?{f:formula} (if|and|when) (\\frac\{ ?dx ?\}\{ ?dt ?\}|dx ?/ ?dt) ?= "
        r"?{step:formula}( ?\. write in the form of an integer)?",
        _differential,
        {"Find dy/dt at x = 1 and y = x^2 + 3 if dx/dt = 4": "differential x^2 + 3 by x at 1 step 4"},
    ),
)
