"""Known integrals with a square below: arc tangents, arc sines, logarithms of a root."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
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
    root,
    symbols,
    times,
)
from app.study.working.polynomial import Coefficients, coefficients
from app.study.working.rules.calculus.factored import Powers, as_powers, plain
from app.study.working.rules.calculus.multiples import of, scaled
from app.study.working.rules.surds import simplest_root
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence]


def over_shifted_square(node: Node, by: str) -> Found | None:
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


def over_root_of_shifted_square(node: Node, by: str) -> Found | None:
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


def over_quadratic(node: Node, by: str) -> Found | None:
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
        return scaled(factor / value, node)
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
