"""Whether an inequality, a union, an interval holds at a point of the number line, decided exactly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product as choices

from mpmath import mp

from app.study.answers.kinds import Equation, Inequality, Interval, Region, Several, Value, Word
from app.study.answers.regions import infinite
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, Sym, is_op, symbols, walk
from app.study.working.lines import Cases, EveryNumber, NoSolution
from app.study.working.polynomial import MOST_POWER, Coefficients, product
from app.study.working.regions.lines import Compound, Intervals, SignTable, Within
from app.study.working.regions.points import Point, Rational, near
from app.study.working.regions.surds import surd

MOST_BARS = 3  # absolute values in one inequality
Quotient = tuple[Coefficients, Coefficients]
"""Numerator and denominator of a rational function, not cancelled."""
ONE: Coefficients = (Fraction(1),)


class NotExact(Exception):
    """The condition is none that is decided here: it has roots or functions of the letter."""


@dataclass(frozen=True)
class Atom:
    """left relation right, in one letter."""

    left: Node
    relation: str
    right: Node


@dataclass(frozen=True)
class Joined:
    """All of the parts hold, or with `either` one of them; of no parts nothing or everything holds."""

    parts: tuple["Condition", ...]
    either: bool = False


Condition = Atom | Joined
NEVER, ALWAYS = Joined((), True), Joined(())


def condition(line: object, letter: str) -> Condition:
    """The condition on `letter` that a line or an answer says. Raises NotExact for what says none."""
    match line:
        case NoSolution() | Word("none"):
            return NEVER
        case EveryNumber() | Word("all-reals"):
            return ALWAYS
        case Equation(left, right):
            return Atom(left, "=", right)
        case Value(tree):
            return Atom(Sym(letter), "=", tree)
        case Inequality(sides, relations):
            return Joined(tuple(map(Atom, sides, relations, sides[1:])))
        case Interval():
            return _interval(line, letter)
        case Several(items, brackets) if brackets in {"", "{}"}:
            return Joined(tuple(condition(item, letter) for item in items), True)
        case Region(parts, how) | Compound(parts, how):
            return Joined(tuple(condition(part, letter) for part in parts), how == "or")
        case SignTable(of) | Within(_, of):
            return condition(of, letter)
        case Cases(parts) | Intervals(parts):
            return Joined(tuple(condition(part, letter) for part in parts), True)
    raise NotExact


def _interval(line: Interval, letter: str) -> Condition:
    ends: list[Condition] = []
    if infinite(line.low) != -1:
        ends.append(Atom(Sym(letter), ">=" if line.low_closed else ">", line.low))
    if infinite(line.high) != 1:
        ends.append(Atom(Sym(letter), "<=" if line.high_closed else "<", line.high))
    return Joined(tuple(ends))


def atoms(of: Condition) -> Iterator[Atom]:
    """Every comparison in it."""
    if isinstance(of, Atom):
        yield of
    else:
        for part in of.parts:
            yield from atoms(part)


def holds(of: Condition, letter: str, point: Point) -> bool:
    """Whether it holds at the point. Raises NotExact."""
    if isinstance(of, Atom):
        return _atom(of, letter, point)
    found = (holds(part, letter, point) for part in of.parts)
    return any(found) if of.either else all(found)


_HOLDS = {"<": (-1,), ">": (1,), "<=": (-1, 0), ">=": (1, 0), "=": (0,), "≠": (-1, 1)}


def _atom(of: Atom, letter: str, point: Point) -> bool:
    if of.relation not in _HOLDS:
        raise NotExact
    if (found := _against_surd(of, letter)) is not None:
        value, sign = found
        return sign * _compared(point, value) in _HOLDS[of.relation]
    sides = [_quotient(side, letter, point) for side in (of.left, of.right)]
    if any(side is None for side in sides):
        return False  # not defined there
    (a, b), (c, d) = (side for side in sides if side is not None)
    top = _minus(product(a, d), product(c, b))
    return point.sign_of(top) * point.sign_of(b) * point.sign_of(d) in _HOLDS[of.relation]


# The letter beside a number with a root


def _against_surd(of: Atom, letter: str) -> tuple[Node, int] | None:
    """x < 1 + √2: the number, and whether the letter stands left (1) or right (−1); None of all else."""
    for side, other, sign in ((of.left, of.right, 1), (of.right, of.left, -1)):
        if side == Sym(letter) and not symbols(other) and rational(other) is None:
            return other, sign
    return None


def _compared(point: Point, value: Node) -> int:
    """The sign of point − value, for an irrational value with a square root."""
    polynomial = surd(value)
    if polynomial is None:
        raise NotExact
    is_root = not isinstance(point, Rational) and point.sign_of(polynomial) == 0
    with mp.workdps(70):
        gap = near(point, 60) - numeric.value(value, digits=60, real=True)
        if abs(gap) > mp.mpf(10) ** -30:
            return 1 if gap > 0 else -1
    if not is_root:
        raise NotExact  # nearer than any numbers of school are
    return 0


# The letter in a rational function, perhaps between bars


def _quotient(node: Node, letter: str, point: Point) -> Quotient | None:
    """The rational function that `node` is around the point; None where it is not defined there."""
    if not symbols(node):
        value = rational(node)
        if value is None:
            raise NotExact
        return ((value,) if value else ()), ONE
    if node == Sym(letter):
        return (Fraction(0), Fraction(1)), ONE
    if not isinstance(node, Apply):
        raise NotExact
    return _operator(node, letter, point)


def defined_sign(node: Node, letter: str, point: Point) -> int | None:
    """The sign of an expression at the point; None where it is not defined. Raises NotExact."""
    found = _quotient(node, letter, point)
    if found is None:
        return None
    return point.sign_of(found[0]) * point.sign_of(found[1])


def _operator(node: Apply, letter: str, point: Point) -> Quotient | None:
    if node.op is op.POWER:
        return _power(node, letter, point)
    if node.op not in {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.OVER, op.ABS}:
        raise NotExact
    args = [_quotient(argument, letter, point) for argument in node.args]
    if any(argument is None for argument in args):
        return None
    (a, b), (c, d) = args[0], args[-1]  # type: ignore[misc]  # none of them is None
    if node.op is op.NEGATIVE:
        return _scaled(a, -1), b
    if node.op is op.ABS:
        return (_scaled(a, -1), b) if point.sign_of(a) * point.sign_of(b) < 0 else (a, b)
    if node.op is op.OVER:
        return (product(a, d), product(b, c)) if point.sign_of(c) else None
    if node.op is op.TIMES:
        return product(a, c), product(b, d)
    if b == d:
        return (_plus(a, c) if node.op is op.PLUS else _minus(a, c)), b
    first, second = product(a, d), product(c, b)
    return (_plus(first, second) if node.op is op.PLUS else _minus(first, second)), product(b, d)


def _power(node: Apply, letter: str, point: Point) -> Quotient | None:
    base, exponent = _quotient(node.args[0], letter, point), rational(node.args[1])
    if exponent is None or exponent.denominator != 1 or abs(exponent) > MOST_POWER:
        raise NotExact
    if base is None:
        return None
    top, bottom = base
    if exponent <= 0 and not point.sign_of(top):
        return None
    if exponent < 0:
        top, bottom = bottom, top
    result: Quotient = (ONE, ONE)
    for _ in range(abs(int(exponent))):
        result = product(result[0], top), product(result[1], bottom)
    return result


def _scaled(a: Coefficients, factor: int) -> Coefficients:
    return tuple(factor * one for one in a)


def _plus(a: Coefficients, b: Coefficients) -> Coefficients:
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    row = [one + (shorter[at] if at < len(shorter) else 0) for at, one in enumerate(longer)]
    while row and not row[-1]:
        row.pop()
    return tuple(row)


def _minus(a: Coefficients, b: Coefficients) -> Coefficients:
    return _plus(a, _scaled(b, -1))


# Where it can change


def critical(of: Condition, letter: str) -> list[Coefficients]:
    """Polynomials, none of them 0, between whose roots nothing changes. Raises NotExact."""
    found: dict[Coefficients, None] = {}
    for atom in atoms(of):
        surds = _against_surd(atom, letter)
        if surds is not None:
            polynomial = surd(surds[0])
            if polynomial is None:
                raise NotExact
            found[polynomial] = None
            continue
        for p in _critical(atom, letter):
            if len(p) > 1:
                found[p] = None
    return list(found)


def _critical(atom: Atom, letter: str) -> Iterator[Coefficients]:
    bars = [each for side in (atom.left, atom.right) for each in walk(side) if is_op(each, op.ABS)]
    bars = [each for each in dict.fromkeys(bars) if symbols(each)]
    if len(bars) > MOST_BARS:
        raise NotExact
    for signs in choices((1, -1), repeat=len(bars)):
        chosen = dict(zip(bars, signs, strict=True))
        sides = [_unbarred(side, chosen) for side in (atom.left, atom.right)]
        insides = [_unbarred(bar.args[0], chosen) for bar in bars]
        for each in (*_below_bars(sides), *insides):
            yield _everywhere(each, letter)[0]
        (a, b), (c, d) = (_everywhere(side, letter) for side in sides)
        yield _minus(product(a, d), product(c, b))


def _below_bars(sides: Sequence[Node]) -> Iterator[Node]:
    """What must not be 0."""
    for part in (each for side in sides for each in walk(side) if symbols(each)):
        if is_op(part, op.OVER):
            yield part.args[1]
        elif is_op(part, op.POWER) and (rational(part.args[1]) or 0) <= 0:
            yield part.args[0]


def _unbarred(node: Node, chosen: dict[Apply, int]) -> Node:
    if not isinstance(node, Apply):
        return node
    inner = Apply(node.op, tuple(_unbarred(each, chosen) for each in node.args))
    if node not in chosen:
        return inner
    return inner.args[0] if chosen[node] > 0 else Apply(op.NEGATIVE, inner.args)


class _Nowhere:
    """A point at which no polynomial is 0 but the one that is 0 everywhere: for the general form."""

    def sign_of(self, p: Sequence[Fraction]) -> int:
        return 1 if p else 0


def _everywhere(node: Node, letter: str) -> Quotient:
    found = _quotient(node, letter, _Nowhere())  # type: ignore[arg-type]
    if found is None:
        raise NotExact  # a division by 0 itself
    return found
