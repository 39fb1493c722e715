"""The set of real numbers that an answer describes: intervals, inequalities, points, and what unites them."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import reduce
from typing import Any

import sympy
from mpmath import mp

from app.study.answers.kinds import Answer, Inequality, Interval, Region, Several, Value, Word
from app.study.answers.number_line import (
    ALL,
    INFINITY,
    NotASet,
    Pieces,
    end,
    half_line,
    intersected,
    interval,
    point,
    united,
)  # fmt: skip
from app.study.answers.regions import infinite
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import Node, Sym, Unreadable, both_signs, has, minus, symbols

_FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "≠": "≠", "=": "="}
_DIGITS = 40
_SOLVERS = {"<": sympy.Lt, ">": sympy.Gt, "<=": sympy.Le, ">=": sympy.Ge, "≠": sympy.Ne}


def pieces(answer: Answer) -> Pieces:
    """The set as disjoint intervals in order, their ends to _DIGITS digits. Raises NotASet."""
    with mp.workdps(_DIGITS):
        return _pieces(answer)


def _pieces(answer: Answer) -> Pieces:
    match answer:
        case Word("none"):
            return []
        case Word("all-reals" | "infinite"):
            return ALL
        case Interval():
            return interval(
                end(_number(answer.low), answer.low_closed), end(_number(answer.high), answer.high_closed)
            )
        case Inequality():
            return _inequality(answer)
        case Value():
            return list(map(point, map(_number, both_signs(answer.tree))))
        case Several(items, brackets) if brackets in {"{}", ""}:
            return _put_together(items, "or")
        case Region():
            return _put_together(answer.parts, answer.how)
    raise NotASet


def _put_together(parts: Sequence[Answer], how: str) -> Pieces:
    found = map(_pieces, parts)
    return (
        united([piece for part in found for piece in part])
        if how == "or"
        else reduce(intersected, found, ALL)
    )


def solved_form(answer: Answer) -> bool:
    """Whether an inequality says plainly where its letter lies: x > 3, not 2x > 6."""
    if isinstance(answer, Region):
        return all(solved_form(part) for part in answer.parts)
    if not isinstance(answer, Inequality):
        return True
    letters = [side for side in answer.sides if symbols(side)]
    if not letters:
        return True
    return len(letters) == 1 and isinstance(letters[0], Sym)


def _number(node: Node) -> numeric.Number:
    if infinite(node):
        return INFINITY * infinite(node)
    if symbols(node):
        raise NotASet
    try:
        number = numeric.value(node)
    except numeric.OutsideDomain as error:
        raise NotASet from error
    if not numeric.is_real(number):
        raise NotASet
    return mp.re(number)


def _inequality(answer: Inequality) -> Pieces:
    if any(has(side, op.PM, op.PLUS_MINUS) for side in answer.sides):
        if answer.relations != ("≠",):
            raise NotASet
        left, right = answer.sides
        return intersected(*(_single(left, "≠", side) for side in both_signs(right)))
    whole = ALL
    for left, relation, right in zip(answer.sides, answer.relations, answer.sides[1:], strict=False):
        whole = intersected(whole, _single(left, relation, right))
    return whole


def _single(left: Node, relation: str, right: Node) -> Pieces:
    names = symbols(left) | symbols(right)
    if len(names) != 1:
        raise NotASet
    if symbols(right) and not symbols(left):
        left, right, relation = right, left, _FLIPPED[relation]
    if isinstance(left, Sym) and not symbols(right):
        return half_line(_number(right), relation)
    linear = _linear(minus(left, right), names.pop())
    if linear is not None:
        slope, at_zero = linear
        if slope == 0:
            holds = {
                "<": at_zero < 0,
                ">": at_zero > 0,
                "<=": at_zero <= 0,
                ">=": at_zero >= 0,
                "≠": at_zero != 0,
            }
            return ALL if holds[relation] else []
        root = -at_zero / slope
        at = mp.mpf(root.numerator) / root.denominator
        return half_line(at, relation if slope > 0 else _FLIPPED[relation])
    return _solved(left, relation, right)


def _linear(node: Node, name: str) -> tuple[Fraction, Fraction] | None:
    """Slope and value at 0 of a function that four points say is linear; None for others."""
    values = [rational(node, {name: Fraction(x)}) for x in (0, 1, -7, 1009, Fraction(1, 3))]
    if any(value is None for value in values):
        return None
    at_zero, at_one, *others = (value for value in values if value is not None)
    slope = at_one - at_zero
    expected = [at_zero + slope * Fraction(x) for x in (-7, 1009, Fraction(1, 3))]
    return (slope, at_zero) if others == expected else None


def _solved(left: Node, relation: str, right: Node) -> Pieces:
    """SymPy's solution of a harder inequality."""
    name = next(iter(symbols(left) | symbols(right)))
    try:
        claim = _SOLVERS[relation](to_sympy(left), to_sympy(right))
        if claim in (True, sympy.true):
            return ALL
        if claim in (False, sympy.false):
            return []
        found = sympy.solve_univariate_inequality(claim, symbol(name), relational=False)
    except (Unreadable, NotImplementedError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise NotASet from error
    return from_sympy(found)


def from_sympy(found: Any) -> Pieces:
    """The pieces of a SymPy set. Raises NotASet for what is no finite union of intervals and points."""
    for kind, read in _SYMPY_SETS:
        if isinstance(found, kind):
            return read(found)
    raise NotASet


def _sympy_points(found: Any) -> Pieces:
    return sorted(map(point, map(_mp, found)), key=lambda piece: piece[0].at)


def _sympy_interval(found: Any) -> Pieces:
    return [(end(_mp(found.start), not found.left_open), end(_mp(found.end), not found.right_open))]


def _sympy_complement(found: Any) -> Pieces:
    whole, holes = found.args
    if not isinstance(holes, sympy.FiniteSet):
        raise NotASet
    return reduce(intersected, [half_line(_mp(hole), "≠") for hole in holes], from_sympy(whole))


_SYMPY_SETS: tuple[tuple[Any, Callable[[Any], Pieces]], ...] = (
    (sympy.Union, lambda found: united([piece for part in found.args for piece in from_sympy(part)])),
    (type(sympy.S.EmptySet), lambda found: []),
    (type(sympy.S.Reals), lambda found: ALL),
    (sympy.FiniteSet, _sympy_points),
    (sympy.Interval, _sympy_interval),
    (sympy.Complement, _sympy_complement),
)


def _mp(number: Any) -> numeric.Number:
    if number in (sympy.oo, -sympy.oo):
        return INFINITY if number == sympy.oo else -INFINITY
    value = sympy.N(number, 45)
    if not value.is_real:
        raise NotASet
    return mp.mpf(int(value.p)) / int(value.q) if value.is_Rational else mp.mpf(str(value))
