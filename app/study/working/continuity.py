"""Is an expression continuous on an interval? Proven by enclosing its parts, or not at all."""

from fractions import Fraction
from typing import Any

from mpmath import mp

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.exact import rational
from app.study.maths.operators import Op
from app.study.maths.tree import Apply, Node, Sym, symbols

_HALVINGS = 9  # the interval in at most 2^9 pieces
_NEAR = mp.mpf(10) ** -20  # rounding, where a bound of the interval is a bound of the domain
Enclosure = tuple[Any, Any]


class _Unclear(Exception):
    """The enclosure is too wide to tell, or the function is not known here."""


def is_continuous(node: Node, by: str, low: Any, high: Any) -> bool:
    """Whether `node` is proven continuous, and bounded, for `by` from `low` to `high` (numbers of mpmath)."""
    with mp.workdps(30):
        return _is_continuous(node, by, mp.mpf(low), mp.mpf(high), _HALVINGS)


def _is_continuous(node: Node, by: str, low: Any, high: Any, halvings: int) -> bool:
    try:
        _enclosed(node, by, (low, high))
    except (_Unclear, ZeroDivisionError, ValueError, OverflowError, TooLarge, OutsideDomain):
        if not halvings:
            return False
        middle = (low + high) / 2
        return _is_continuous(node, by, low, middle, halvings - 1) and _is_continuous(
            node, by, middle, high, halvings - 1
        )
    return True


def _enclosed(node: Node, by: str, at: Enclosure) -> Enclosure:
    """What the values of `node` lie between. Raises _Unclear."""
    if by not in symbols(node):
        if symbols(node):
            raise _Unclear
        value = mp.re(numeric.value(node, digits=30, real=True))
        return value, value
    if node == Sym(by):
        return at
    assert isinstance(node, Apply)
    if node.op in {op.POWER, op.ROOT}:
        return _power(node, by, at)
    args = [_enclosed(each, by, at) for each in node.args]
    rule = _RULES.get(node.op) or _NAMED.get(node.name)
    if rule is None:
        raise _Unclear
    found: Enclosure = rule(*args)
    return found


def _power(node: Apply, by: str, at: Enclosure) -> Enclosure:
    base, exponent = node.args
    if by in symbols(exponent):
        if by in symbols(base):
            raise _Unclear
        value = mp.re(numeric.value(base, digits=30, real=True))
        if value <= 0:
            raise _Unclear
        low, high = _enclosed(exponent, by, at)
        ends = sorted((mp.power(value, low), mp.power(value, high)))
        return ends[0], ends[1]
    n = rational(exponent)
    if n is None or not n:
        raise _Unclear
    n = 1 / n if node.op is op.ROOT else n
    return _raised(_enclosed(base, by, at), n)


def _raised(base: Enclosure, n: Fraction) -> Enclosure:
    low, high = base
    if n < 0:
        return _quotient((mp.mpf(1), mp.mpf(1)), _raised(base, -n))
    if n.denominator % 2 == 0:
        if low < -_NEAR:
            raise _Unclear
        low = max(low, mp.zero)
        high = max(high, mp.zero)
    ends = [_real_power(each, n) for each in (low, high)]
    if n.numerator % 2 == 0 and low <= 0 <= high:
        ends.append(mp.zero)
    return min(ends), max(ends)


def _real_power(value: Any, n: Fraction) -> Any:
    if not value:
        return mp.zero
    size = mp.power(abs(value), mp.mpf(n.numerator) / n.denominator)
    return -size if value < 0 and n.numerator % 2 else size


def _product(a: Enclosure, b: Enclosure) -> Enclosure:
    ends = [x * y for x in a for y in b]
    return min(ends), max(ends)


def _quotient(a: Enclosure, b: Enclosure) -> Enclosure:
    if b[0] <= 0 <= b[1]:
        raise _Unclear
    ends = [x / y for x in a for y in b]
    return min(ends), max(ends)


def _logarithm(a: Enclosure) -> Enclosure:
    if a[0] <= 0:
        raise _Unclear
    return mp.log(a[0]), mp.log(a[1])


def _absolute(a: Enclosure) -> Enclosure:
    low, high = a
    if low <= 0 <= high:
        return mp.zero, max(-low, high)
    return min(abs(low), abs(high)), max(abs(low), abs(high))


def _sine(a: Enclosure) -> Enclosure:
    """By its slope, which is at most 1."""
    middle, half = (a[0] + a[1]) / 2, (a[1] - a[0]) / 2
    value = mp.sin(middle)
    return max(value - half, mp.mpf(-1)), min(value + half, mp.mpf(1))


def _cosine(a: Enclosure) -> Enclosure:
    return _sine((a[0] + mp.pi / 2, a[1] + mp.pi / 2))


def _arc(function: Any) -> Any:
    def enclosed(a: Enclosure) -> Enclosure:
        low, high = a
        if low < -1 - _NEAR or high > 1 + _NEAR:
            raise _Unclear
        ends = sorted((function(max(low, mp.mpf(-1))), function(min(high, mp.mpf(1)))))
        return ends[0], ends[1]

    return enclosed


_ONE: Enclosure = (mp.mpf(1), mp.mpf(1))
_RULES: dict[Op, Any] = {
    op.PLUS: lambda a, b: (a[0] + b[0], a[1] + b[1]),
    op.MINUS: lambda a, b: (a[0] - b[1], a[1] - b[0]),
    op.NEGATIVE: lambda a: (-a[1], -a[0]),
    op.TIMES: _product,
    op.OVER: _quotient,
    op.LN: _logarithm,
    op.ABS: _absolute,
    op.SIN: _sine,
    op.COS: _cosine,
    op.TAN: lambda a: _quotient(_sine(a), _cosine(a)),
    op.EXP: lambda a: (mp.exp(a[0]), mp.exp(a[1])),
}
_NAMED: dict[str, Any] = {
    "sec": lambda a: _quotient(_ONE, _cosine(a)),
    "csc": lambda a: _quotient(_ONE, _sine(a)),
    "cot": lambda a: _quotient(_cosine(a), _sine(a)),
    "asin": _arc(mp.asin),
    "acos": _arc(mp.acos),
    "atan": lambda a: (mp.atan(a[0]), mp.atan(a[1])),
}
