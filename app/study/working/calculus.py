"""Works out derivatives, integrals and limits with SymPy."""

from fractions import Fraction
from typing import Any

import sympy
from mpmath import mp

from app.study.answers.kinds import Answer, Value, Word
from app.study.maths import numeric
from app.study.maths.from_sympy import from_sympy
from app.study.maths.numeric import OutsideDomain
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import Node, Num, Unreadable, substituted, symbols
from app.study.problems.tasks import Differentiate, Integrate, Limit
from app.study.working.solve import Unsolved

_FAILURES = (
    NotImplementedError,
    TypeError,
    ValueError,
    ArithmeticError,
    AttributeError,
    IndexError,
    KeyError,
)


def derivative(tree: Node, by: str, order: int = 1) -> Node:
    """The derivative as a tree. Raises Unsolved."""
    try:
        return from_sympy(sympy.diff(to_sympy(tree), symbol(by), order))
    except (*_FAILURES, Unreadable) as error:
        raise Unsolved from error


def derivative_answer(task: Differentiate) -> Answer:
    """The derivative, at a point where one is given."""
    tree = derivative(task.tree, task.by, task.order)
    return Value(substituted(tree, {task.by: task.at}) if task.at is not None else tree)


def definite(task: Integrate) -> Answer:
    """The value of an integral with bounds; SymPy's must agree with the numeric one. Raises Unsolved."""
    assert task.bounds is not None
    try:
        x = symbol(task.by)
        low, high = (to_sympy(bound) for bound in task.bounds)
        if symbols(task.tree) - {task.by}:
            raise Unsolved
        value = sympy.integrate(to_sympy(task.tree), (x, low, high))
        if value.has(sympy.Integral):
            raise Unsolved
        if value in (sympy.oo, -sympy.oo):
            return Value(from_sympy(value))
        found = from_sympy(value)
        if not _agrees(task, value):
            raise Unsolved
        return Value(found)
    except (*_FAILURES, Unreadable) as error:
        raise Unsolved from error


def _agrees(task: Integrate, value: Any) -> bool:
    """Whether quadrature gives the same to six digits; SymPy has integrated over a pole before."""
    assert task.bounds is not None
    ends = [
        mp.inf * (1 if bound == sympy.oo else -1)
        if bound in (sympy.oo, -sympy.oo)
        else mp.mpf(str(sympy.N(bound, 20)))
        for bound in map(to_sympy, task.bounds)
    ]
    with mp.workdps(15):
        try:
            area, error = mp.quad(lambda at: numeric.value(task.tree, {task.by: at}, 15), ends, error=True)
        except OutsideDomain:
            return False
        expected = mp.mpf(str(sympy.N(value, 20)))
        return bool(abs(area - expected) <= mp.mpf(10) ** -6 * max(1, abs(expected)) + error)


def limit(task: Limit) -> Answer:
    """The limit; from both sides where none is named. Raises Unsolved."""
    if task.by in symbols(task.to):
        raise Unsolved
    try:
        # A symbol without assumptions: limits with real=True symbols take SymPy's slower ways.
        x = sympy.Symbol(task.by)
        tree = to_sympy(task.tree).subs(symbol(task.by), x)
        to = to_sympy(task.to)
        sides = [task.side] if task.side else (["+"] if to.is_infinite else ["+", "-"])
        found = [sympy.limit(tree, x, to, side) for side in sides]
        if any(value.has(sympy.AccumBounds, sympy.Limit, sympy.nan, sympy.zoo) for value in found):
            raise Unsolved
        if len(found) == 2 and sympy.simplify(found[0] - found[1]) != 0 and found[0] != found[1]:
            return Word("undefined")
        return Value(from_sympy(found[0]))
    except (*_FAILURES, Unreadable) as error:
        raise Unsolved from error


def integrand_of(tree: Node, by: str, constants: set[str]) -> Node:
    """The derivative of an antiderivative, its constants of integration left out."""
    zero: dict[str, Node] = dict.fromkeys(constants, Num(Fraction(0)))
    return derivative(substituted(tree, zero), by)
