"""The integrals that are known by heart: powers, 1/x, e^x, sin x and the like, also with ax + b for x."""

from collections.abc import Callable
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.rows import terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    Num,
    Sym,
    bracketed,
    is_op,
    negative,
    number,
    over,
    power,
    root,
    symbols,
    times,
)
from app.study.working.polynomial import Coefficients, coefficients, polynomial
from app.study.working.rules.calculus.factored import E, Powers, as_powers, plain, raised, written_powers
from app.study.working.rules.derivatives import is_single
from app.study.working.rules.surds import simplest_root
from app.study.working.rules.terms import is_sum, written
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence]


def of(name: str, node: Node) -> Apply:
    """The function of that name of `node`."""
    return Apply(OPERATORS[name], (node,))


def known_integral(node: Node, by: str) -> Found | None:
    """An antiderivative of `node` that is known by heart, and how it is called; None of any other."""
    if by not in symbols(node):
        new = Sym(by) if node == ONE else times(bracketed(node) if is_sum(node) else node, Sym(by))
        return new, say("working.integrals.constant", constant=to_text(node), result=to_text(new))
    rules = (
        _monomial,
        _power_of_letter,
        _one_over_linear,
        _function,
        _shifted,
        _shifted_root,
        _quadratic,
    )
    return next((found for rule in rules if (found := rule(node, by)) is not None), None)


def _monomial(node: Node, by: str) -> Found | None:
    """A number times a whole power of the letter."""
    found = polynomial(node)
    if found is None or len(found) != 1 or not is_single(node):
        return None
    ((monomial, factor),) = found.items()
    if [name for name, _ in monomial] != [by]:
        return None
    n = monomial[0][1]
    new = written({((by, n + 1),): factor / (n + 1)})
    return new, _power_says(node, Fraction(n), new)


def _power_says(node: Node, n: Fraction, new: Node) -> Sentence:
    facts = {"term": to_text(node), "more": to_text(number(n + 1)), "result": to_text(new)}
    return say("working.integrals.power", **facts)


def _power_of_letter(node: Node, by: str) -> Found | None:
    """x^n for a negative or broken n, once it is written so; and 1/x."""
    found = as_powers(node)
    if found is None or set(found.powers) != {Sym(by)}:
        return None
    n, factor = found.powers[Sym(by)], found.number
    if n == -1:
        inside = of("abs", Sym(by))
        logarithm = Apply(op.LN, (inside,))
        new = _scaled(factor, logarithm)
        return new, say("working.integrals.reciprocal", term=to_text(node), result=to_text(new))
    if not (is_op(node, op.POWER) or (is_op(node, op.TIMES) and is_op(node.args[1], op.POWER))):
        return None  # it is written as a power first
    raised_more = power(Sym(by), number(n + 1))
    new = _scaled(factor / (n + 1), raised_more)
    return new, _power_says(node, n, new)


def _scaled(factor: Fraction, node: Node) -> Node:
    """factor · node."""
    if factor == 1:
        return node
    if factor == -1:
        return negative(node)
    size = abs(factor)
    new = times(number(size), node)
    return negative(new) if factor < 0 else new


def _squared(node: Node) -> Node:
    return power(node, TWO)


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


def _function(node: Node, by: str) -> Found | None:
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
        new = _divided(outer, slope)
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


def _divided(node: Node, slope: Fraction) -> Node:
    minus = slope < 0
    if is_op(node, op.NEGATIVE):
        node, minus = node.args[0], not minus
    new = _scaled(1 / abs(slope), node)
    return negative(new) if minus else new


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


def _one_over_linear(node: Node, by: str) -> Found | None:
    """1/(ax + b): the logarithm of the denominator, over a."""
    if not is_op(node, op.OVER) or node.args[0] != ONE or not is_sum(node.args[1]):
        return None
    row = coefficients(node.args[1], by)
    if row is None or len(row) != 2:
        return None
    new = _divided(Apply(op.LN, (of("abs", plain(node.args[1])),)), row[1])
    if row[1] == 1:
        return new, say("working.integrals.known", function=to_text(node), result=to_text(new))
    facts = {"inside": to_text(node.args[1]), "slope": to_text(number(row[1])), "result": to_text(new)}
    return new, say("working.integrals.linear-inside", function=to_text(node), **facts)


def _shifted(node: Node, by: str) -> Found | None:
    """1/((x + b)² + c), its square completed: an arc tangent of x + b."""
    if not is_op(node, op.OVER) or not is_op(node.args[1], op.PLUS) or rational(node.args[0]) is None:
        return None
    square, rest = node.args[1].args
    value = rational(rest) if not symbols(rest) else None
    if value is None or value <= 0 or not is_op(square, op.POWER) or square.args[1] != TWO:
        return None
    row = coefficients(square.args[0], by)
    if row is None or len(row) != 2 or row[1] != 1:
        return None
    a = simplest_root(value)
    inside = plain(square.args[0]) if value == 1 else over(bracketed(square.args[0]), a)
    new = _over_root(rational(node.args[0]) or Fraction(1), value, of("atan", inside))
    return new, say("working.integrals.arctangent", function=to_text(node), a=to_text(a), result=to_text(new))


def _shifted_root(node: Node, by: str) -> Found | None:
    """1/√(c ± (x + b)²), its square completed: an arc sine, or a logarithm."""
    if not is_op(node, op.OVER) or node.args[0] != ONE or not is_op(node.args[1], op.ROOT):
        return None
    below = node.args[1]
    found = _square_and_number(below.args[0], by) if below.args[1] == TWO else None
    if found is None:
        return None
    shifted, value, first_is_number = found
    if not first_is_number:
        return _logarithm(node, plain(shifted), below)
    a = simplest_root(value)
    new = of("asin", plain(shifted) if a == ONE else over(bracketed(shifted), a))
    return new, say("working.integrals.arcsine", function=to_text(node), a=to_text(a), result=to_text(new))


def _square_and_number(node: Node, by: str) -> tuple[Node, Fraction, bool] | None:
    """x + b and c of (x + b)² ± c, or of c − (x + b)², which the last says."""
    if not is_op(node, op.PLUS, op.MINUS):
        return None
    for square, rest in (node.args, node.args[::-1]):
        value = rational(rest) if not symbols(rest) else None
        if value is None or not is_op(square, op.POWER) or square.args[1] != TWO:
            continue
        row = coefficients(square.args[0], by)
        if row is not None and len(row) == 2 and row[1] == 1 and row[0]:
            return square.args[0], value, node.op is op.MINUS and square == node.args[1]
    return None


def _logarithm(node: Node, first: Node, square: Node) -> Found:
    """∫ 1/√(u² ± a²) is ln|u + √(u² ± a²)|."""
    new = Apply(op.LN, (of("abs", Apply(op.PLUS, (first, square))),))
    return new, say("working.integrals.logarithm", function=to_text(node), result=to_text(new))


def _quadratic(node: Node, by: str) -> Found | None:
    """c/(p + q x²) and c/√(p − q x²), which give the arc tangent and the arc sine."""
    found = as_powers(node)
    if found is None or len(found.powers) != 1:
        return None
    ((base, n),) = found.powers.items()
    row = coefficients(base, by)
    if row is None or len(row) != 3 or row[1]:
        return None
    p, _, q = row
    if n == -1 and p > 0 and q > 0:
        # 1/(p + q x²) = 1/q · 1/(a² + x²) with a = √(p/q)
        a = simplest_root(p / q)
        inside = Sym(by) if p == q else over(Sym(by), a)
        new = _over_root(found.number / q, p / q, of("atan", inside))
        return new, say(
            "working.integrals.arctangent", function=to_text(node), a=to_text(a), result=to_text(new)
        )
    return _under_root(node, by, found, base, row) if n == Fraction(-1, 2) else None


def _under_root(node: Node, by: str, found: Powers, base: Node, row: Coefficients) -> Found | None:
    """c/√(p + q x²)"""
    p, _, q = row
    if q == 1 and found.number == 1 and p:
        return _logarithm(node, Sym(by), root(base))
    if p > 0 > q:
        a = simplest_root(p / -q)
        inside = Sym(by) if p == -q else over(Sym(by), a)
        # 1/√(p − |q|x²) = 1/√|q| · 1/√(a² − x²)
        new = _over_root(found.number, -q, of("asin", inside))
        return new, say(
            "working.integrals.arcsine", function=to_text(node), a=to_text(a), result=to_text(new)
        )
    return None


def _over_root(factor: Fraction, under: Fraction, node: Node) -> Node:
    """factor/√under · node."""
    a = simplest_root(under)
    value = rational(a)
    if value is not None:
        return _scaled(factor / value, node)
    # 1/√u = √u/u
    size = abs(factor) / under
    top = (
        root(number(under))
        if size.numerator == 1
        else times(Num(Fraction(size.numerator)), root(number(under)))
    )
    front = top if size.denominator == 1 else over(top, Num(Fraction(size.denominator)))
    new = times(front, node)
    return negative(new) if factor < 0 else new


def as_one_power(node: Node, by: str) -> Found | None:
    """√x and 5/x³ as powers of the letter, so that the power rule can be used; None of anything else."""
    found = as_powers(node)
    if found is None or set(found.powers) != {Sym(by)} or polynomial(node) is not None:
        return None
    n = found.powers[Sym(by)]
    if n == -1 or (is_op(node, op.POWER) and node.args[0] == Sym(by)):
        return None
    raised_by = power(Sym(by), number(n)) if n != 1 else Sym(by)
    new = _scaled(found.number, raised_by)
    if new == node or (n.denominator == 1 and n > 0 and new == raised(Sym(by), n)):
        return None
    return new, say("working.integrals.as-power", term=to_text(node), result=to_text(new))
