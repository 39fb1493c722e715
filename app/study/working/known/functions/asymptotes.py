"""Asymptotes of logarithms, powers with the letter above, and fractions."""

from fractions import Fraction
from math import lcm

from app.study.answers.kinds import Answer, Word
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Sym, is_op, mapped, symbols, walk
from app.study.problems.tasks.functions import OfGraph
from app.study.working.known.functions.answers import all_of, value
from app.study.working.known.list_statistics import divisors
from app.study.working.polynomial import Coefficients, coefficients, common, divided, polynomial, real_roots
from app.study.working.unsolved import Unsolved

Quotient = tuple[Coefficients, Coefficients]


def formula_of(task: OfGraph) -> Node:
    """The right side of y = …. Raises Unsolved."""
    if task.left != Sym(task.up) or task.up in symbols(task.right):
        raise Unsolved
    return task.right


def quotient(tree: Node, letter: str) -> Quotient | None:
    """Numerator and denominator as polynomials in lowest terms; None where it is no quotient of them."""
    if not is_op(tree, op.OVER):
        return None
    top, bottom = (coefficients(side, letter) for side in tree.args)
    if not top or not bottom:
        return None
    shared = common(top, bottom)
    return divided(top, shared)[0], divided(bottom, shared)[0]


def vertical(task: OfGraph) -> list[Answer]:
    """Where a logarithm's argument is 0, or a denominator in lowest terms."""
    tree = formula_of(task)
    found = quotient(tree, task.across)
    if found is not None:
        roots = rational_roots(found[1])
        if roots is None:
            raise Unsolved
        return [all_of([value(one, task.across) for one in sorted(roots)])] if roots else [Word("none")]
    logs = [each for each in walk(tree) if is_op(each, op.LN, op.LOG)]
    if len(logs) != 1:
        raise Unsolved
    inside = coefficients(logs[0].args[0], task.across)
    outside = polynomial(mapped(tree, lambda node: Sym("w") if node == logs[0] else node))
    if inside is None or len(inside) != 2 or outside is None or not set(outside) <= {(("w", 1),), ()}:
        raise Unsolved
    return [value(-inside[0] / inside[1], task.across)]


def rational_roots(found: Coefficients) -> list[Fraction] | None:
    """All real roots where each is rational; None where some are not."""
    if len(found) == 1:
        return []
    roots: list[Fraction] = []
    rest = found
    while len(rest) > 1:
        one = _rational_root(rest)
        if one is None:
            return None if real_roots(rest) else sorted(set(roots))
        roots.append(one)
        rest = divided(rest, (-one, Fraction(1)))[0]
    return sorted(set(roots))


def _rational_root(found: Coefficients) -> Fraction | None:
    scale = lcm(*(one.denominator for one in found))
    whole = [int(one * scale) for one in found]
    if whole[0] == 0:
        return Fraction(0)
    if abs(whole[0]) > 10**6 or abs(whole[-1]) > 10**6:
        return None
    for top in divisors(abs(whole[0])):
        for bottom in divisors(abs(whole[-1])):
            for one in (Fraction(top, bottom), Fraction(-top, bottom)):
                if sum(coefficient * one**place for place, coefficient in enumerate(whole)) == 0:
                    return one
    return None


def horizontal(task: OfGraph) -> list[Answer]:
    """The height that the graph goes to far out."""
    tree = formula_of(task)
    found = quotient(tree, task.across)
    if found is not None:
        top, bottom = found
        if len(top) > len(bottom):
            return [Word("none")]
        return [value(top[-1] / bottom[-1] if len(top) == len(bottom) else 0, task.up)]
    return [value(exponential(tree, task.across)[1], task.up)]


def exponential(tree: Node, letter: str) -> tuple[Fraction, Fraction]:
    """(a, k) of a·b^(…x…) + k with a number b > 0 other than 1, or e. Raises Unsolved."""
    powers = {each for each in walk(tree) if is_op(each, op.POWER, op.EXP) and symbols(each)}
    if len(powers) != 1:
        raise Unsolved
    (raised,) = powers
    above = coefficients(raised.args[-1], letter)
    outside = polynomial(mapped(tree, lambda node: Sym("w") if node == raised else node)) or {}
    factor = outside.get((("w", 1),))
    if above is None or len(above) != 2 or factor is None or not set(outside) <= {(("w", 1),), ()}:
        raise Unsolved
    _has_a_base(raised)
    return factor, outside.get((), Fraction(0))


def _has_a_base(raised: Node) -> None:
    """A number > 0 other than 1, or e. Raises Unsolved."""
    if not is_op(raised, op.POWER):
        return
    size = rational(raised.args[0]) if not symbols(raised.args[0]) else Fraction(1)
    if size is not None and (size <= 0 or size == 1):
        raise Unsolved
