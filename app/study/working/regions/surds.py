"""Numbers a + b√c with rational a, b: read from a tree, written into one, and the polynomial they solve."""

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt, lcm

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import (
    Apply,
    Node,
    Num,
    Sym,
    minus,
    negative,
    number,
    over,
    plus,
    root,
    times,
)
from app.study.working.polynomial import Coefficients

_MOST = 10**12
_MOST_POWER = 6


@dataclass(frozen=True)
class Surd:
    """a + b√c; c is a whole number without square factors, or 1 with b = 0."""

    a: Fraction
    b: Fraction = Fraction(0)
    c: int = 1


def surd(node: Node) -> Coefficients | None:
    """The quadratic polynomial of an irrational a + b√c, its coefficients from the constant up; else None."""
    found = read(node)
    if found is None or not found.b:
        return None
    return found.a**2 - found.b**2 * found.c, -2 * found.a, Fraction(1)


def read(node: Node) -> Surd | None:
    """The number as a + b√c; None when it is none."""
    if isinstance(node, Num):
        return Surd(node.value)
    if isinstance(node, Sym) or not isinstance(node, Apply):
        return None
    if node.op is op.ROOT:
        return _root(node)
    value = rational(node)
    if value is not None:
        return Surd(value)
    if node.op is op.POWER:
        return _power(node)
    args = [read(argument) for argument in node.args]
    first, last = args[0], args[-1]
    if first is None or last is None:
        return None
    rule = _RULES.get(node.op)
    return rule(first, last) if rule else None


def _root(node: Apply) -> Surd | None:
    value = rational(node.args[0])
    if value is None or value < 0 or rational(node.args[1]) != 2:
        return None
    return root_of(value)


def root_of(value: Fraction) -> Surd | None:
    """√value in lowest terms; None where the number is too large to be taken apart."""
    whole = value.numerator * value.denominator
    if whole > _MOST:
        return None
    outside, inside = 1, whole
    factor = 2
    while factor * factor <= inside:
        while inside % (factor * factor) == 0:
            inside //= factor * factor
            outside *= factor
        factor += 1
    if inside == 1 or not whole:
        return Surd(Fraction(isqrt(whole), value.denominator))
    return Surd(Fraction(0), Fraction(outside, value.denominator), inside)


def _power(node: Apply) -> Surd | None:
    base, exponent = read(node.args[0]), rational(node.args[1])
    if base is None or exponent is None or exponent.denominator != 1 or not 1 <= exponent <= _MOST_POWER:
        return None
    found: Surd | None = base
    for _ in range(int(exponent) - 1):
        found = _times(found, base) if found is not None else None
    return found


def _added(x: Surd, y: Surd) -> Surd | None:
    if x.b and y.b and x.c != y.c:
        return None
    return _made(x.a + y.a, x.b + y.b, x.c if x.b else y.c)


def _made(a: Fraction, b: Fraction, c: int) -> Surd:
    return Surd(a, b, c) if b else Surd(a)


def _negative(x: Surd, _: Surd) -> Surd:
    return Surd(-x.a, -x.b, x.c)


def _less(x: Surd, y: Surd) -> Surd | None:
    return _added(x, _negative(y, y))


def _times(x: Surd, y: Surd) -> Surd | None:
    if x.b and y.b and x.c != y.c:
        return None
    c = x.c if x.b else y.c
    return _made(x.a * y.a + x.b * y.b * c, x.a * y.b + x.b * y.a, c)


def _over(x: Surd, y: Surd) -> Surd | None:
    size = y.a**2 - y.b**2 * y.c
    return _times(x, Surd(y.a / size, -y.b / size, y.c)) if size else None


_RULES = {
    op.PLUS: _added,
    op.MINUS: _less,
    op.NEGATIVE: _negative,
    op.TIMES: _times,
    op.OVER: _over,
}


def written(of: Surd) -> Node:
    """The number as people write it: 1 − √2, (3 + 2√5)/7, −√3/2."""
    if not of.b:
        return number(of.a)
    bottom = Fraction(lcm(of.a.denominator, of.b.denominator))
    a, b = of.a * bottom, of.b * bottom
    term: Node = root(Num(Fraction(of.c)))
    if abs(b) != 1:
        term = times(Num(abs(b)), term, "")
    if not a:
        above: Node = term
        whole = over(above, Num(bottom)) if bottom != 1 else above
        return negative(whole) if b < 0 else whole
    above = plus(number(a), term) if b > 0 else minus(number(a), term)
    return over(above, Num(bottom)) if bottom != 1 else above
