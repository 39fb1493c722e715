"""Reads slopes and tangents of curves that are given by an equation, and derivatives of inverse functions."""

from dataclasses import replace

from app.study.maths.tree import ONE, Node, Sym, bracketed, over, substituted, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.curves import CriticalPoints, ImplicitSlope, InverseSlope, TangentLine
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.derivatives import only_letter
from app.study.problems.wordings.wording import Slots, Wording


def _sides(text: str) -> tuple[Node, Node] | None:
    left, sign, right = text.partition("=")
    if not sign or "=" in right:
        return None
    return expression(left), expression(right)


def _point(slots: Slots) -> tuple[Node, Node] | None:
    if not slots.get("p"):
        return None
    found = expression(slots["p"]), expression(slots["q"])
    return None if any(map(symbols, found)) else found


def _slope(slots: Slots) -> Task | None:
    sides = _sides(slots["equation"])
    if sides is None or symbols(sides[0]) | symbols(sides[1]) != {"x", "y"}:
        return None
    if (slots.get("p") and _point(slots) is None) or _is_explicit(*sides):
        return None
    return ImplicitSlope(*sides, "x", "y", _point(slots))


def _bend(slots: Slots) -> Task | None:
    """d²y/dx² of a curve whose equation is not solved for y."""
    found = _slope(slots)
    return replace(found, order=2) if isinstance(found, ImplicitSlope) else None


def _turned_slope(slots: Slots) -> Task | None:
    """dx/dy: x depends on y."""
    sides = _sides(slots["equation"])
    if sides is None or symbols(sides[0]) | symbols(sides[1]) != {"x", "y"}:
        return None
    return ImplicitSlope(*sides, "y", "x")


def _is_explicit(left: Node, right: Node) -> bool:
    """y = f(x), whose slope is a derivative."""
    return (left == Sym("y") and "y" not in symbols(right)) or (
        right == Sym("y") and "y" not in symbols(left)
    )


def _tangent(slots: Slots) -> Task | None:
    sides, point = _sides(slots["equation"]), _point(slots)
    if sides is None or point is None or not symbols(sides[0]) | symbols(sides[1]) <= {"x", "y"}:
        return None
    return TangentLine(*sides, point)


def _tangent_at(slots: Slots) -> Task | None:
    """Of y = f(x) at x = a."""
    tree, at = expression(slots["f"]), expression(slots["p"])
    by = only_letter(tree)
    if symbols(at) or symbols(tree) - {by} or by != "x":
        return None
    return TangentLine(Sym("y"), tree, (at, substituted(tree, {by: bracketed(at)})))


def _normal(slots: Slots) -> Task | None:
    """Of a curve at a point, or of y = f(x) at x = a."""
    found = _tangent_at(slots) if slots.get("f") else _tangent(slots)
    return replace(found, normal=True) if isinstance(found, TangentLine) else None


def _critical(slots: Slots) -> Task | None:
    tree = expression(slots["f"])
    by = only_letter(tree)
    return CriticalPoints(tree, by) if symbols(tree) == {by} else None


def _inverse_of_slope(slots: Slots) -> Evaluate | None:
    """1/f′(p), where f(p) is the place asked for."""
    value, slope, at = (expression(slots[name]) for name in ("value", "slope", "at"))
    if (
        any(map(symbols, (value, slope, at)))
        or expression(slots["p"]) != expression(slots["q"])
        or value != at
    ):
        return None
    return Evaluate(over(ONE, bracketed(slope)))


def _inverse(slots: Slots) -> Task | None:
    tree, at = expression(slots["f"]), expression(slots["at"])
    by = only_letter(tree)
    return InverseSlope(tree, by, at) if symbols(tree) == {by} and not symbols(at) else None


_AT_POINT = r" at( the point)? \( ?{p:formula} ?, ?{q:formula} ?\)"

_SECOND = (
    r"(\\frac ?\{ ?d ?\^ ?\{? ?2 ?\}? ?y ?\} ?\{ ?d ?x ?\^ ?\{? ?2 ?\}? ?\}"
    r"|d ?\^ ?2 ?y ?/ ?d ?x ?\^ ?2|y ?(″|′ ?′)|(the )?second derivative( of y)?)"
)

WORDINGS = (
    Wording(
        r"((use|by using) implicit differentiation to )?{FIND} "
        rf"{_SECOND}( by implicit differentiation| implicitly| in terms of x and y)*"
        r"( ?(for|if|of|when|given|where|:))?"
        rf"( the (equation|curve))? ?{{equation:one_equation}}({_AT_POINT})?",
        _bend,
        {
            "Find d^2y/dx^2 if x^2 + y^2 = 4": "second-slope x^2 + y^2 = 4",
            "Find y'' by implicit differentiation: x^2 + x y = 3": "second-slope x^2 + x y = 3",
        },
    ),
    Wording(
        r"((for|given|if) )?(the (equation|curve) )?{equation:one_equation} ?[,.;]? ?(then )?(use implicit "
        rf"differentiation to )?{{FIND}} {_SECOND}( by implicit differentiation| in terms of x and y)*"
        rf"({_AT_POINT})?",
        _bend,
        {"If x^2 - y^2 = 1, find d^2y/dx^2": "second-slope x^2 - y^2 = 1"},
    ),
    Wording(
        r"(for|given|if) (the (equation|curve) )?{equation:one_equation} ?,? ?(then )?(use implicit "
        r"differentiation to )?(find|compute) "
        rf"(\\frac\{{ ?dy ?\}}\{{ ?dx ?\}}|dy ?/ ?dx|y ?′)({_AT_POINT})?( by implicit differentiation)?",
        _slope,
        {
            "For x^2 + y^2 = 4, use implicit differentiation to find dy/dx": "slope x^2 + y^2 = 4",
            "If x y = 6, find dy/dx at the point (2, 3)": "slope x y = 6 at 2, 3",
        },
    ),
    Wording(
        r"({GIVEN} )?{equation:equation}{THEN}{FIND} (\\frac\{ ?dx ?\}\{ ?dy ?\}|dx ?/ ?dy)",
        _turned_slope,
        {"If y = x^2 + 1, find dx/dy": "turned-slope y = x^2 + 1"},
    ),
    Wording(
        r"(use implicit differentiation to )?find (\\frac\{ ?dy ?\}\{ ?dx ?\}|dy ?/ ?dx|y ?′) (by implicit "
        r"differentiation )?(for|if|of|when|given)( the equation)? {equation:equation}",
        _slope,
        {"Find dy/dx if x^2 + x y = 4": "slope x^2 + x y = 4"},
    ),
    Wording(
        r"(for|given) (the (equation|curve) )?{equation:equation} ?, ?find (the )?(equation of )?the "
        r"tangent( line)?" + _AT_POINT,
        _tangent,
        {
            "For the equation x^2 + y^2 = 25, find the equation of the tangent line at (3, 4)": (
                "tangent x^2 + y^2 = 25 at 3, 4"
            )
        },
    ),
    Wording(
        r"find (the |an )?(equation of |equation for )?the (line tangent|tangent( line)?) (to|of) (the "
        r")?(curve|graph|circle|function)?"
        r"( of)? ?{equation:equation}" + _AT_POINT,
        _tangent,
        {"Find the equation of the tangent line to y = x^2 at (3, 9)": "tangent y = x^2 at 3, 9"},
    ),
    Wording(
        r"find (the |an )?(equation of |equation for )?the (line tangent|tangent( line)?) (to|of) (the "
        r")?(curve|graph|function)?"
        r"( of)? ?(y|f ?\( ?x ?\)) ?= ?{f:formula} at (the point where )?x ?= ?{p:formula}",
        _tangent_at,
        {"Find the tangent line to y = x^2 at x = 3": "tangent y = x^2 at 3, 3^2"},
    ),
    Wording(
        r"{FIND} (the |an )?(equation (of|for) )?the (line normal|normal( line)?) (to|of) (the )?"
        r"(curve|graph|circle|function)?( of)? ?{equation:equation}" + _AT_POINT,
        _normal,
        {"Find the equation of the normal to y = x^2 at (1, 1)": "normal y = x^2 at 1, 1"},
    ),
    Wording(
        r"{FIND} (the |an )?(equation (of|for) )?the (line normal|normal( line)?) (to|of) (the )?"
        r"(curve|graph|function)?( of)? ?(y|f ?\( ?x ?\)) ?= ?{f:formula} (at|when|where) (the point "
        r"where )?x ?= ?{p:formula}",
        _normal,
        {"Find the normal line to y = x^2 at x = 3": "normal y = x^2 at 3, 3^2"},
    ),
    Wording(
        r"{FIND} (the )?(linear approximation|linearization|linearisation|local linearization)( L ?\( ?x "
        r"?\))? (of|to|for) (the (function|curve) )?(y|f ?\( ?x ?\)) ?= ?{f:formula} (at|near|when) ?"
        r"(the point )?(x|a) ?= ?{p:formula}",
        _tangent_at,
        {"Find the linear approximation of f(x) = x^2 at x = 3": "tangent y = x^2 at 3, 3^2"},
    ),
    Wording(
        r"(for the following (exercise|function)s?, )?find (all |the )?critical (point|number|value)s?( "
        r"?\( ?s ?\))? (in the domain )?of (the )?"
        r"(following )?(function)? ?[:.]? ?(y|f ?\( ?x ?\)) ?= ?{f:formula}",
        _critical,
        {"Find the critical points of f(x) = x^3 - 3x": "critical x^3 - 3x by x"},
    ),
    Wording(
        r"(for the (following|given) function, )?find g ?′ ?\( ?a ?\) if g ?\( ?x ?\) is the inverse of "
        r"f ?\( ?x ?\) ?[.:]? "
        r"f ?\( ?x ?\) ?= ?{f:formula} ?, ?a ?= ?{at:formula}"
        r"( input your answer as a fraction excluding the ″f ?\( ?x ?\) ?= ?″ part)?",
        _inverse,
        {
            "Find g'(a) if g(x) is the inverse of f(x). f(x) = x^3 + 5x - 2, a = 4": (
                "inverse-slope x^3 + 5x - 2 by x at 4"
            )
        },
    ),
    Wording(
        r"(for the (following|given) function, )?find g ?′ ?\( ?a ?\) if g ?\( ?x ?\) is the inverse of "
        r"f ?\( ?x ?\) ?[.:]? "
        r"f ?\( ?{p:formula} ?\) ?= ?{value:formula} ?, ?f ?′ ?\( ?{q:formula} ?\) ?= ?{slope:formula} "
        r"?, ?a ?= ?{at:formula}",
        _inverse_of_slope,
        {"Find g'(a) if g(x) is the inverse of f(x). f(4) = 7, f'(4) = 2/5, a = 7": "evaluate 1/(2/5)"},
    ),
)
