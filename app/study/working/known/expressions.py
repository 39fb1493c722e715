"""The known values and forms of expressions: SymPy's, where they are proven equal to the problem's own."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import sympy

from app.study.answers.kinds import Answer, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.errors import TooLarge
from app.study.maths.exact import rational
from app.study.maths.from_sympy import from_sympy
from app.study.maths.rows import product
from app.study.maths.to_sympy import to_sympy
from app.study.maths.tree import Node, Num, has, is_op, negative, number, operands, power, symbols, walk
from app.study.problems.asked_form import Form
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

MAX_FACTORED = 10**12  # larger numbers are not split into primes
MOST_PLACES = 12  # of a decimal that is written out


def _value(task: Evaluate, form: Form) -> Known:
    """Every form that SymPy has for it and that is proven equal, the plainest first."""
    found: list[Answer] = []
    for each in _forms(task):
        if each not in found:
            found.append(each)
    if not found:
        raise Unsolved
    return Known(tuple(found), evidence.WORKED_OUT, form)


def _forms(task: Evaluate) -> Iterator[Answer]:
    exact = rational(task.tree)
    if exact is not None:
        if task.what == "primes":
            yield Value(_primes(task.tree))
        else:
            places = _places(exact.denominator) if _has_decimals(task.tree) else None
            yield Value(number(exact, places))
    elif _has_no_value(task.tree):
        if has(task.tree, op.POWER):  # 0⁰: not every book leaves it undefined
            raise Unsolved
        yield Word("undefined")
    elif any(map(_is_higher_root_of_negative, walk(task.tree))):
        raise Unsolved  # school has no value for it, and the complex one is not what is asked for
    else:
        with unsolved_where_sympy_fails():
            expression = to_sympy(task.tree)
        below = any(is_op(each, op.OVER) and symbols(each.args[1]) for each in walk(task.tree))
        for form in _FORMS.get(task.what, _SIMPLER_FRACTIONS if below else _SIMPLER):
            yield from _proven(task.tree, expression, form)


def _proven(tree: Node, expression: Any, form: Callable[[Any], Any]) -> Iterator[Answer]:
    try:
        with unsolved_where_sympy_fails():
            found = from_sympy(form(expression))
    except (Unsolved, TooLarge):
        return
    if any(map(_is_imaginary_root, walk(found))):
        return  # ∜−1 is nobody's answer
    if equal(found, tree).outcome is Outcome.EQUAL:
        yield Value(found)


def _is_imaginary_root(node: Node) -> bool:
    if not is_op(node, op.ROOT):
        return False
    radicand = rational(node.args[0])
    return radicand is not None and radicand < 0


def _is_higher_root_of_negative(node: Node) -> bool:
    """∜(−16)."""
    return _is_imaginary_root(node) and rational(operands(node)[1]) != 2


def _has_no_value(tree: Node) -> bool:
    """1/0 and the like: without any value, not even a complex one."""
    if symbols(tree):
        return False
    try:
        numeric.value(tree)
    except numeric.OutsideDomain:
        return True
    return False


def _has_decimals(tree: Node) -> bool:
    return any(isinstance(each, Num) and each.places is not None for each in walk(tree))


def _places(denominator: int) -> int | None:
    """How many places a fraction with this denominator has as a decimal; None where it does not end."""
    return next((n for n in range(1, MOST_PLACES + 1) if 10**n % denominator == 0), None)


def _primes(tree: Node) -> Node:
    """A whole number as the product of its prime factors, from the smallest. Raises Unsolved."""
    value = rational(tree)
    if value is None or value.denominator != 1 or not 1 < abs(value) <= MAX_FACTORED:
        raise Unsolved
    found = sympy.factorint(abs(value.numerator))
    row = [number(prime) if n == 1 else power(number(prime), number(n)) for prime, n in sorted(found.items())]
    return negative(product(row)) if value < 0 else product(row)


def _in_lowest_terms(expression: Any) -> Any:
    return sympy.cancel(sympy.together(expression))


def _factored_terms(expression: Any) -> Any:
    return sympy.factor(_in_lowest_terms(expression))


def _without_roots_below(expression: Any) -> Any:
    return sympy.radsimp(sympy.expand(expression))


_EXPANDED = (sympy.expand, partial(sympy.expand, complex=True))
_SIMPLER = (
    *_EXPANDED,
    _without_roots_below,
    _in_lowest_terms,
    sympy.powsimp,
    sympy.simplify,
)
_SIMPLER_FRACTIONS = (_in_lowest_terms, _factored_terms, sympy.powsimp, sympy.simplify)
_FORMS: dict[str, tuple[Callable[[Any], Any], ...]] = {
    "factor": (sympy.factor, _factored_terms),
    "expand": _EXPANDED,
    "rationalise": (_without_roots_below, sympy.radsimp),
}
"""What is asked → the forms that may be it; for all else, the simpler ones."""

KNOWN: Table = {Evaluate: _value}
