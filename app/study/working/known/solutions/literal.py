"""Formulas solved for one letter: found by SymPy, and put back with numbers for the other letters."""

import random
from typing import Any

import sympy
from mpmath import mp

from app.study.answers.kinds import Answer, Several, Value
from app.study.maths import numeric
from app.study.maths.errors import OutsideDomain
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import symbol
from app.study.maths.tree import Node, substituted, symbols
from app.study.problems.tasks.equations import Solve
from app.study.working.unsolved import Unsolved

_TRIES, _NEEDED, _ENOUGH = 240, 4, 20
_MOST = 2  # solutions: a root and its opposite


def literal(task: Solve, difference: Any, x: Any) -> list[Answer]:
    """What may be answered: the one solution; of two opposite ones both, or the positive one alone.

    Letters under even roots are taken to be positive. Raises Unsolved.
    """
    if task.wanted is not None or task.domain is not None or task.pick:
        raise Unsolved
    found = _linear(difference, x)
    values = [found] if found is not None else _others(task, difference, x)
    trees = [from_sympy(value) for value in values]
    if not all(_solves(task, tree) for tree in trees):
        raise Unsolved
    (letter,) = task.unknowns
    answers = tuple(Value(tree, letter) for tree in trees)
    if len(answers) == 1:
        return [answers[0]]
    several = Several(answers, "", letter)
    return [several, answers[0]] if _are_opposite(values) else [several]


def _linear(difference: Any, x: Any) -> Any:
    """None where the equation is not linear in x."""
    try:
        polynomial = sympy.Poly(sympy.numer(sympy.together(difference)), x)
    except sympy.PolynomialError:
        return None
    if polynomial.degree() != 1:
        return None
    slope, at_zero = polynomial.all_coeffs()
    return sympy.simplify(-at_zero / slope)


def _others(task: Solve, difference: Any, x: Any) -> list[Any]:
    """The solutions among positive letters; of two the positive one first. Raises Unsolved."""
    names = {name for side in task.equations[0] for name in symbols(side)} - set(task.unknowns)
    positive = {symbol(name): sympy.Symbol(name, positive=True) for name in names}
    unknown = sympy.Symbol(str(x), real=True)
    found = sympy.solve(difference.subs(positive), unknown)
    if not found or not all(isinstance(one, sympy.Expr) for one in found):
        raise Unsolved
    if len(found) > 1 and not _are_opposite(found):
        return _of_factors(difference, x)
    back = {value: key for key, value in positive.items()}
    row = sorted(found, key=lambda one: bool(one.could_extract_minus_sign()))
    return [one.subs(back) for one in row]


def _are_opposite(values: list[Any]) -> bool:
    return len(values) == _MOST and sympy.simplify(values[0] + values[1]) == 0


def _of_factors(difference: Any, x: Any) -> list[Any]:
    """The zeros of a product of different factors that are linear in x. Raises Unsolved for another."""
    factors = [factor for factor, _ in sympy.factor_list(difference)[1] if factor.has(x)]
    found = [_linear(factor, x) for factor in factors]
    if None not in found:
        return found
    if len(factors) > 1:
        raise Unsolved
    return _of_quadratic(factors[0], x)


def _of_quadratic(difference: Any, x: Any) -> list[Any]:
    """By the quadratic formula, whose letters are taken to leave the root a real one. Raises Unsolved."""
    try:
        polynomial = sympy.Poly(sympy.numer(sympy.together(difference)), x)
    except sympy.PolynomialError as error:
        raise Unsolved from error
    if polynomial.degree() != _MOST:
        raise Unsolved
    a, b, c = polynomial.all_coeffs()
    inside = sympy.expand(b * b - 4 * a * c)
    content, rest = inside.as_content_primitive()
    outside = sympy.sqrt(content)
    if not outside.is_integer:
        outside, rest = sympy.Integer(1), inside
    return [sympy.cancel(-b / (2 * a)) + sign * outside * sympy.sqrt(rest) / (2 * a) for sign in (1, -1)]


def _solves(task: Solve, tree: Node) -> bool:
    """Put back with positive numbers for the letters: both sides are real, and the same."""
    (letter,) = task.unknowns
    sides = [substituted(side, {letter: tree}) for side in task.equations[0]]
    names = sorted({name for side in task.equations[0] for name in symbols(side)} - {letter})
    draw = random.Random(str(tree))
    agreed = 0
    for _ in range(_TRIES):
        at = {name: mp.mpf(draw.randint(1, 9000)) / 1000 for name in names}
        try:
            left, right = (numeric.value(side, at, real=True) for side in sides)
        except OutsideDomain:
            continue
        if abs(left - right) > mp.mpf(10) ** -20 * max(1, abs(left), abs(right)):
            return False
        agreed += 1
        if agreed == _ENOUGH:
            break
    return agreed >= _NEEDED
