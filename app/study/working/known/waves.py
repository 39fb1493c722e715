"""Waves that do not end: rows of places on which sin x, cos(1/x) and the like have one value each."""

from fractions import Fraction
from itertools import combinations
from math import gcd, lcm

from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Const,
    Node,
    Sym,
    bracketed,
    is_op,
    mapped,
    negative,
    number,
    over,
    plus,
    substituted,
    times,
    walk,
)
from app.study.problems.tasks.calculus import Limit
from app.study.working.known.curves.study import exactly
from app.study.working.polynomial import polynomial

_PI = Const("pi")
_PARTS = tuple(Fraction(n, 8) for n in range(8))  # of a period


def two_heights(task: Limit) -> tuple[tuple[Node, Node], tuple[Node, Node]] | None:
    """Two rows of places, numbered by `index_of`, with the value on each; None where none are found.

    The values of what stands below sine and cosine repeat after a common period.
    """
    wave = _in_the_wave(task)
    period = _period(wave)
    if period is None:
        return None
    found: list[tuple[Node, Node]] = []
    for part in _PARTS:
        height = exactly(substituted(wave, {"~": bracketed(_times_pi(part * period))}))
        if rational(height) is not None:
            found.append((_place(task, part * period, period), height))
    for first, second in combinations(found, 2):
        if equal(first[1], second[1]).outcome is Outcome.DIFFERENT:
            return first, second
    return None


def index_of(task: Limit) -> str:
    """The letter that counts the places."""
    return "k" if task.by == "n" else "n"


def _in_the_wave(task: Limit) -> Node:
    """The function of what swings: ~ for the letter, or for 1 over it."""
    if task.to == ZERO:
        inverse = over(ONE, Sym(task.by))
        return mapped(task.tree, lambda each: Sym("~") if each == inverse else each)
    return substituted(task.tree, {task.by: Sym("~")})


def _period(wave: Node) -> Fraction | None:
    """The common period in parts of π."""
    sizes: list[Fraction] = []
    for each in walk(wave):
        if not is_op(each, op.SIN, op.COS) or not isinstance(each, Apply):
            continue
        found = polynomial(each.args[0])
        if found is None:
            return None
        for monomial, size in found.items():
            if monomial:
                sizes.append(abs(size))
    if not sizes:
        return None
    bottom = lcm(*(size.denominator for size in sizes))
    return Fraction(2 * bottom, gcd(*(int(size * bottom) for size in sizes)))


def _times_pi(size: Fraction) -> Node:
    if not size:
        return ZERO
    above = _PI if size.numerator == 1 else times(number(size.numerator), _PI, "")
    return above if size.denominator == 1 else over(above, number(size.denominator))


def _place(task: Limit, start: Fraction, period: Fraction) -> Node:
    """start + period · n, or minus that, or 1 over it."""
    step = times(_times_pi(period), Sym(index_of(task)), "")
    row: Node = plus(_times_pi(start), step) if start else step
    if task.to == ZERO:
        return bracketed(over(ONE, bracketed(row)))
    return bracketed(negative(bracketed(row))) if is_op(task.to, op.NEGATIVE) else bracketed(row)
