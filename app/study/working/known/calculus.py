"""Works out derivatives and integrals with SymPy."""

from typing import Any

import sympy
from mpmath import mp

from app.study.answers.kinds import Answer, Value
from app.study.maths import numeric
from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import ZERO, Node, substituted, symbols
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.calculus import Differentiate, Integrate
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

FAR = 10**4  # on an axis; quadrature to infinity asks for the height at 10^100 too


def derivative(tree: Node, by: str, order: int = 1) -> Node:
    """The derivative as a tree. Raises Unsolved."""
    with unsolved_where_sympy_fails():
        return from_sympy(sympy.diff(to_sympy(tree), symbol(by), order))


def derivative_answer(task: Differentiate) -> Answer:
    """The derivative, at a point where one is given. Raises Unsolved."""
    tree = derivative(task.tree, task.by, task.order)
    return Value(substituted(tree, {task.by: task.at}) if task.at is not None else tree)


def definite(task: Integrate) -> Answer:
    """The value of an integral with bounds; SymPy's must agree with the numeric one. Raises Unsolved."""
    if task.bounds is None or symbols(task.tree) - {task.by}:
        raise Unsolved
    with unsolved_where_sympy_fails():
        low, high = map(to_sympy, task.bounds)
        value = sympy.integrate(to_sympy(task.tree), (symbol(task.by), low, high))
        if value.has(sympy.Integral):
            raise Unsolved
        found = from_sympy(value)
        if not value.is_infinite and not _agrees(task, (low, high), value):
            raise Unsolved
        return Value(found)


def _agrees(task: Integrate, bounds: tuple[Any, Any], value: Any) -> bool:
    """Whether quadrature gives the same to six digits; SymPy has integrated over a pole before."""
    with mp.workdps(15):
        ends = [_number(bound) for bound in bounds]
        try:
            area, error = mp.quad(lambda at: _height(task, at), ends, error=True)
        except OutsideDomain:
            return False
        expected = _number(value)
        return bool(abs(area - expected) <= mp.mpf(10) ** -6 * max(1, abs(expected)) + error)


def _height(task: Integrate, at: Any) -> Any:
    try:
        return numeric.value(task.tree, {task.by: at}, 15)
    except TooLarge:
        if abs(at) < FAR:
            raise
        return mp.zero  # e^−x that far out; if it were not small, the area would not be the value


def _number(value: Any) -> Any:
    if value.is_infinite:
        return mp.inf if value == sympy.oo else -mp.inf
    return mp.mpf(str(sympy.N(value, 20)))


def integrand_of(tree: Node, by: str, constants: set[str]) -> Node:
    """The derivative of an antiderivative, its constants of integration left out. Raises Unsolved."""
    return derivative(substituted(tree, dict.fromkeys(constants, ZERO)), by)


def _derivative(task: Differentiate, form: Form) -> Known:
    form = form.without(Ask.SIMPLIFY, Ask.EVALUATE)  # any form of a derivative is one
    if task.at is not None:
        form = form.adding(Ask.EVALUATE)
    return Known((derivative_answer(task),), evidence.DIFFERENTIATED, form)


def _integral(task: Integrate, form: Form) -> Known:
    return Known((definite(task),), evidence.INTEGRATED, form.adding(Ask.EVALUATE))


KNOWN: Table = {Differentiate: _derivative, Integrate: _integral}
