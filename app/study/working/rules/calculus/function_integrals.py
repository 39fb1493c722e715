"""Known integrals of functions: e^x, sin x, sec² x and the like, also with ax + b for x."""

from collections.abc import Callable

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    Sym,
    is_op,
    negative,
    number,
    over,
    power,
    symbols,
)
from app.study.working.polynomial import coefficients
from app.study.working.rules.calculus.factored import E, Powers, as_powers, plain, written_powers
from app.study.working.rules.calculus.multiples import divided_by, of
from app.study.working.rules.terms import is_sum
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence]


_BY_HEART: dict[str, Callable[[Node], Node]] = {
    "sin": lambda u: negative(of("cos", u)),
    "cos": lambda u: of("sin", u),
    "sinh": lambda u: of("cosh", u),
    "cosh": lambda u: of("sinh", u),
    "exp": lambda u: of("exp", u),
    "sec": lambda u: Apply(op.LN, (of("abs", Apply(op.PLUS, (of("sec", u), of("tan", u)))),)),
    "csc": lambda u: negative(Apply(op.LN, (of("abs", Apply(op.PLUS, (of("csc", u), of("cot", u)))),))),
}
_SQUARES: dict[str, Callable[[Node], Node]] = {
    "sec": lambda u: of("tan", u),
    "csc": lambda u: negative(of("cot", u)),
}
_BELOW_SQUARED: dict[str, Callable[[Node], Node]] = {
    "cos": lambda u: of("tan", u),
    "sin": lambda u: negative(of("cot", u)),
}
_PAIRS: dict[frozenset[str], Callable[[Node], Node]] = {
    frozenset({"sec", "tan"}): lambda u: of("sec", u),
    frozenset({"csc", "cot"}): lambda u: negative(of("csc", u)),
}


def function_of_linear(node: Node, by: str) -> Found | None:
    """A function of ax + b: its antiderivative over a."""
    found = _outer(node)
    if found is None:
        return None
    inside, integral = found
    row = coefficients(inside, by)
    slope = row[1] if row is not None and len(row) == 2 else None
    letters = _slope_with_letters(inside, by) if slope is None else None
    if slope is None and letters is None:
        return None
    outer = integral(inside)
    if slope == 1:
        says = say("working.integrals.known", function=to_text(node), result=to_text(outer))
        return outer, says
    if slope is not None:
        new = divided_by(outer, slope)
        facts = {"inside": to_text(inside), "slope": to_text(number(slope)), "result": to_text(new)}
    else:
        assert letters is not None
        new = over(outer, letters)
        facts = {"inside": to_text(inside), "slope": to_text(letters), "result": to_text(new)}
    return new, say("working.integrals.linear-inside", function=to_text(node), **facts)


def _slope_with_letters(inside: Node, by: str) -> Node | None:
    """The a of ax + b where it is no rational number: π in cos(πx), k in e^(kx)."""
    row = [term for term in terms(inside) if by in symbols(term.node)]
    if len(row) != 1 or is_op(inside, op.PLUS, op.MINUS):
        return None
    found = as_powers(row[0].node)
    if found is None or found.powers.get(Sym(by)) != 1:
        return None
    rest = {base: n for base, n in found.powers.items() if base != Sym(by)}
    if any(by in symbols(base) for base in rest):
        return None
    return written_powers(Powers(found.number * (-1 if row[0].negative else 1), rest))


def _outer(node: Node) -> tuple[Node, Callable[[Node], Node]] | None:
    """What is inside, and what ∫ f(u) du is."""
    if isinstance(node, Apply) and node.name in _BY_HEART:
        return node.args[0], _BY_HEART[node.name]
    if is_op(node, op.POWER):
        return _outer_power(node)
    if is_op(node, op.OVER) and node.args[0] == ONE:
        return _outer_square_below(node.args[1])
    return _outer_pair(node) if is_op(node, op.TIMES) else None


def _outer_square_below(below: Node) -> tuple[Node, Callable[[Node], Node]] | None:
    if not is_op(below, op.POWER) or below.args[1] != TWO or not isinstance(below.args[0], Apply):
        return None
    known = _BELOW_SQUARED.get(below.args[0].name)
    return (below.args[0].args[0], known) if known else None


def _outer_pair(node: Apply) -> tuple[Node, Callable[[Node], Node]] | None:
    first, second = node.args
    if not isinstance(first, Apply) or not isinstance(second, Apply) or first.args != second.args:
        return None
    known = _PAIRS.get(frozenset({first.name, second.name}))
    return (first.args[0], known) if known else None


def _outer_power(node: Apply) -> tuple[Node, Callable[[Node], Node]] | None:
    base, exponent = node.args
    if symbols(base) and exponent == TWO and isinstance(base, Apply):
        known = _SQUARES.get(base.name)
        return (base.args[0], known) if known else None
    if symbols(exponent) and not symbols(base):
        if base == E:
            return exponent, lambda u: power(E, u)
        value = rational(base)
        if value is None or value <= 0 or value == 1:
            return None
        return exponent, lambda u: over(power(base, u), Apply(op.LN, (base,)))
    return None


def one_over_linear(node: Node, by: str) -> Found | None:
    """1/(ax + b): the logarithm of the denominator, over a."""
    if not is_op(node, op.OVER) or node.args[0] != ONE or not is_sum(node.args[1]):
        return None
    row = coefficients(node.args[1], by)
    if row is None or len(row) != 2:
        return None
    new = divided_by(Apply(op.LN, (of("abs", plain(node.args[1])),)), row[1])
    if row[1] == 1:
        return new, say("working.integrals.known", function=to_text(node), result=to_text(new))
    facts = {"inside": to_text(node.args[1]), "slope": to_text(number(row[1])), "result": to_text(new)}
    return new, say("working.integrals.linear-inside", function=to_text(node), **facts)
