"""Tests two expressions for equality: exactly, then at random points of their domain, then by SymPy."""

import random
from collections import Counter
from collections.abc import Iterator
from enum import Enum, auto
from fractions import Fraction
from typing import NamedTuple

from mpmath import mp

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.numeric import OutsideDomain
from app.study.maths.tree import (
    Apply,
    Node,
    Num,
    TooLarge,
    Unreadable,
    has,
    substituted,
    symbols,
    times,
    walk,
)
from engine.base.sentence import Sentence, say

POINTS = 8
TRIES = 40
DIGITS = 40
CLOSE, FAR = mp.mpf(10) ** -25, mp.mpf(10) ** -12


class Outcome(Enum):
    """What is known about an equality."""

    EQUAL = auto()
    DIFFERENT = auto()
    UNKNOWN = auto()


class Comparison(NamedTuple):
    """The outcome and the evidence for it."""

    outcome: Outcome
    how: Sentence


def equal(a: Node, b: Node) -> Comparison:
    """Whether a and b are equal wherever both are defined."""
    if a == b and not has(a, op.OVER, op.LN, op.LOG):
        return Comparison(Outcome.EQUAL, say("maths.how.written-alike"))
    try:
        names = sorted(symbols(a) | symbols(b))
        if not names:
            return _constants(a, b)
        return _identity(a, b, names)
    except TooLarge:
        return Comparison(Outcome.UNKNOWN, say("maths.how.too-large"))


def _constants(a: Node, b: Node) -> Comparison:
    exact = rational(a), rational(b)
    if exact[0] is not None and exact[1] is not None:
        return Comparison(
            Outcome.EQUAL if exact[0] == exact[1] else Outcome.DIFFERENT, say("maths.how.exactly")
        )
    try:
        gap, scale = _gap(a, b, DIGITS)
        if gap > FAR * scale:
            again, scale = _gap(a, b, 2 * DIGITS)
            if again > FAR * scale:
                return Comparison(Outcome.DIFFERENT, say("maths.how.digits", digits=DIGITS))
        if _moderate(a) and _moderate(b):
            gap, scale = _gap(a, b, 130)
            if gap <= mp.mpf(10) ** -100 * scale:
                return Comparison(Outcome.EQUAL, say("maths.how.equal-digits", digits=100))
    except OutsideDomain:
        pass
    return _by_simplifying(a, b)


def _gap(a: Node, b: Node, digits: int) -> tuple[numeric.Number, numeric.Number]:
    with mp.workdps(digits):
        x, y = numeric.value(a, digits=digits), numeric.value(b, digits=digits)
        return abs(x - y), max(abs(x), abs(y), mp.mpf(10) ** -(digits // 2))


def _moderate(node: Node) -> bool:
    """Whether its numbers are such that many equal digits cannot be chance: none huge, none tiny."""
    return not any(
        _extreme(part) for part in walk(node) if isinstance(part, Num | Apply) and not symbols(part)
    )


def _extreme(part: Node) -> bool:
    try:
        size = abs(numeric.value(part, digits=20))
    except OutsideDomain:
        return True
    fine_print = isinstance(part, Num) and part.value.denominator > 10**15
    return bool(fine_print or size > 10**15 or 0 < size < mp.mpf(10) ** -15)


def _identity(a: Node, b: Node, names: list[str]) -> Comparison:
    """Random points: exact rational arithmetic decides what it can evaluate, 40-digit numbers the rest."""
    draw = random.Random(str((a, b)))  # the same question gets the same answer
    exact = _at_rational_points(a, b, names, draw)
    if exact:
        return exact
    seen: Counter[_Seen] = Counter()
    moderate = _moderate(a) and _moderate(b)
    for at in _points(names, draw):
        found = _seen_at(a, b, at)
        if found is _Seen.DIFFERENT:
            return Comparison(Outcome.DIFFERENT, say("maths.how.at-a-point"))
        if found is _Seen.CLOSE:
            return Comparison(Outcome.UNKNOWN, say("maths.how.close"))
        seen[found] += 1
        if seen[_Seen.SAME] >= POINTS and moderate:
            return Comparison(Outcome.EQUAL, say("maths.how.at-points", n=POINTS))
    real, not_real = seen[_Seen.SAME], seen[_Seen.SAME_NOT_REAL]
    if moderate and (real >= POINTS // 2 or (not real and not_real >= POINTS)):
        return Comparison(Outcome.EQUAL, say("maths.how.at-points", n=real or not_real))
    return _by_simplifying(a, b)


class _Seen(Enum):
    """What one point shows."""

    NOTHING = auto()  # outside the domain of one of them, or different where neither is real
    SAME = auto()
    SAME_NOT_REAL = auto()
    DIFFERENT = auto()
    CLOSE = auto()  # neither clearly the same nor clearly different


def _seen_at(a: Node, b: Node, at: dict[str, numeric.Number]) -> _Seen:
    try:
        x, y = numeric.value(a, at, DIGITS), numeric.value(b, at, DIGITS)
    except OutsideDomain:
        return _Seen.NOTHING
    real = numeric.is_real(x)
    if real != numeric.is_real(y):
        return _Seen.NOTHING
    scale = max(abs(x), abs(y), mp.mpf(10) ** -15)
    if abs(x - y) <= CLOSE * scale:
        return _Seen.SAME if real else _Seen.SAME_NOT_REAL
    if not real:
        return _Seen.NOTHING
    gap = abs(numeric.value(a, at, 3 * DIGITS) - numeric.value(b, at, 3 * DIGITS))
    if gap > FAR * scale:
        return _Seen.DIFFERENT
    return _Seen.CLOSE if gap > CLOSE * scale else _Seen.SAME


def _at_rational_points(a: Node, b: Node, names: list[str], draw: random.Random) -> Comparison | None:
    """The polynomial identity test; None when some value is not rational."""
    agreed = 0
    for _ in range(2 * POINTS):
        at = {name: Fraction(draw.randint(-(10**6), 10**6), draw.randint(1, 10**3)) for name in names}
        try:
            x, y = rational(a, at), rational(b, at)
        except TooLarge:  # x^n with a large exponent
            return None
        if x is None or y is None:
            if agreed:
                continue
            return None
        if x != y:
            return Comparison(Outcome.DIFFERENT, say("maths.how.exactly"))
        agreed += 1
        if agreed == POINTS:
            return Comparison(Outcome.EQUAL, say("maths.how.exactly"))
    return None


def _points(names: list[str], draw: random.Random) -> Iterator[dict[str, numeric.Number]]:
    """Points of every size and sign, the small positive ones first."""
    ranges = [(0.1, 3), (-3, -0.1), (0.05, 0.95), (1, 10), (-0.95, 0.95), (-10, -1), (3, 40), (-3, 3)]
    for turn in range(TRIES):
        low, high = ranges[turn % len(ranges)]
        with mp.workdps(3 * DIGITS):
            yield {name: mp.mpf(draw.randint(int(low * 10**9), int(high * 10**9))) / 10**9 for name in names}


def _by_simplifying(a: Node, b: Node) -> Comparison:
    """SymPy's word, as the last resort; the caller's deadline bounds it."""
    import sympy

    from app.study.maths.to_sympy import to_sympy

    try:
        left, right = to_sympy(a), to_sympy(b)
        if left.has(sympy.nan, sympy.zoo) or right.has(sympy.nan, sympy.zoo):
            return Comparison(Outcome.UNKNOWN, say("maths.how.not-defined"))
        if left.is_infinite or right.is_infinite:
            same = left == right
            return Comparison(Outcome.EQUAL if same else Outcome.DIFFERENT, say("maths.how.exactly"))
        difference = sympy.simplify(left - right)
    except (
        Unreadable,
        TypeError,
        ValueError,
        ArithmeticError,
        NotImplementedError,
        AttributeError,
        RecursionError,
    ):
        return Comparison(Outcome.UNKNOWN, say("maths.how.no-method"))
    if difference == 0:
        return Comparison(Outcome.EQUAL, say("maths.how.simplified"))
    if difference.is_Rational:
        return Comparison(Outcome.DIFFERENT, say("maths.how.simplified"))
    return Comparison(Outcome.UNKNOWN, say("maths.how.no-method"))


def same_up_to_factor(a: Node, b: Node) -> Comparison:
    """Whether a = c·b for one number c ≠ 0: equations with these sides and 0 say the same."""
    names = sorted(symbols(a) | symbols(b))
    draw = random.Random(str((a, b)))
    for _ in range(TRIES):
        at: dict[str, Node] = {
            name: Num(Fraction(draw.randint(-50, 50), draw.randint(1, 9))) for name in names
        }
        first, second = substituted(a, at), substituted(b, at)
        try:
            x, y = numeric.value(first), numeric.value(second)
        except (OutsideDomain, TooLarge):
            continue
        if abs(x) > FAR and abs(y) > FAR:
            return equal(times(a, second), times(b, first))
        if abs(x) > FAR or abs(y) > FAR:
            return Comparison(Outcome.DIFFERENT, say("maths.how.exactly"))
    return Comparison(Outcome.UNKNOWN, say("maths.how.no-method"))
