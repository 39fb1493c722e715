"""Works out derivatives and integrals with SymPy."""

from typing import Any

import sympy
from mpmath import mp

from app.study.answers.kinds import Answer, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.exact import rational
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import (
    ZERO,
    Apply,
    Const,
    Node,
    bracketed,
    has,
    is_op,
    mapped,
    minus,
    substituted,
    symbols,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.calculus import AntiderivativeThrough, Differentiate, Integrate
from app.study.working.known import evidence
from app.study.working.known.integrals.divergence import divergent_answers, diverges
from app.study.working.known.integrals.pieces import pieces
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

FAR = 10**4  # on an axis; quadrature to infinity asks for the height at 10^100 too


def derivative(tree: Node, by: str, order: int = 1) -> Node:
    """The derivative as a tree. Raises Unsolved."""
    tree = mapped(tree, _without_bars)
    with unsolved_where_sympy_fails():
        return from_sympy(sympy.diff(to_sympy(tree), symbol(by), order))


def _without_bars(node: Node) -> Node:
    """ln u for ln|u|: both have the derivative u′/u, of which SymPy finds the second only."""
    if is_op(node, op.LN) and is_op(node.args[0], op.ABS):
        return Apply(op.LN, node.args[0].args)
    return node


def derivative_answer(task: Differentiate) -> Answer:
    """The derivative, at a point where one is given. Raises Unsolved."""
    tree = derivative(task.tree, task.by, task.order)
    return Value(substituted(tree, {task.by: task.at}) if task.at is not None else tree)


def definite(task: Integrate) -> Answer:
    """The value of an integral with bounds; SymPy's must agree with the numeric one. Raises Unsolved."""
    if task.bounds is None:
        raise Unsolved
    if symbols(task.tree) - {task.by} or any(map(symbols, task.bounds)):
        return _with_letters(task)
    if diverges(task):
        return Word("divergent")
    if has(task.tree, op.ABS):
        return _in_pieces(task)
    with unsolved_where_sympy_fails():
        low, high = map(to_sympy, task.bounds)
        value = sympy.integrate(to_sympy(task.tree), (symbol(task.by), low, high))
        if value.has(sympy.Integral):
            raise Unsolved
        found = from_sympy(value)
        if not value.is_infinite and not _agrees(task, (low, high), value):
            raise Unsolved
        return Value(found)


def _in_pieces(task: Integrate) -> Answer:
    """Without the bars, between the places where the sign changes; the sum agrees with quadrature."""
    row = pieces(task)
    with unsolved_where_sympy_fails():
        ends = [to_sympy(row[0][1]), *(to_sympy(high) for _, _, high in row)]
        values = [
            sympy.integrate(to_sympy(tree), (symbol(task.by), to_sympy(low), to_sympy(high)))
            for tree, low, high in row
        ]
        value = sympy.simplify(sum(values))
        if value.has(sympy.Integral) or not value.is_finite or not _agrees(task, tuple(ends), value):
            raise Unsolved
        return Value(from_sympy(value))


def _with_letters(task: Integrate) -> Answer:
    """F(b) − F(a) of a function that is continuous everywhere; F is differentiated back. Raises Unsolved."""
    assert task.bounds is not None
    if not is_entire(task.tree) or task.by in symbols(task.bounds[0]) | symbols(task.bounds[1]):
        raise Unsolved
    with unsolved_where_sympy_fails():
        area = sympy.integrate(to_sympy(task.tree), symbol(task.by))
        if area.has(sympy.Integral, sympy.Piecewise):
            raise Unsolved
        found = from_sympy(sympy.expand(area))
    if equal(derivative(found, task.by), task.tree).outcome is not Outcome.EQUAL:
        raise Unsolved
    low, high = (bracketed(substituted(found, {task.by: bracketed(bound)})) for bound in task.bounds)
    return Value(minus(high, low))


_ENTIRE = {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.SIN, op.COS, op.EXP}


def is_entire(tree: Node) -> bool:
    """Whether it is made only of what is continuous everywhere: polynomials, e^x, sines."""
    if not isinstance(tree, Apply):
        return True
    if tree.op is op.POWER:
        base, exponent = tree.args
        n = rational(exponent)
        whole = n is not None and n.denominator == 1 and n >= 0
        return is_entire(base) if whole else base == Const("e") and is_entire(exponent)
    if tree.op is op.OVER:
        return is_entire(tree.args[0]) and rational(tree.args[1]) is not None
    return tree.op in _ENTIRE and all(map(is_entire, tree.args))


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
    found = definite(task)
    if found == Word("divergent"):
        return Known(divergent_answers(task), evidence.LIMIT, form)
    letters = task.bounds is not None and any(map(symbols, task.bounds))
    form = form.without(Ask.EVALUATE, Ask.SIMPLIFY) if letters else form.adding(Ask.EVALUATE)
    return Known((found,), evidence.INTEGRATED, form)


def _through(task: AntiderivativeThrough, form: Form) -> Known:
    """F(x) − F(at) + value; F is differentiated back. Raises Unsolved."""
    with unsolved_where_sympy_fails():
        area = sympy.integrate(to_sympy(task.tree), symbol(task.by))
        if area.has(sympy.Integral, sympy.Piecewise):
            raise Unsolved
        start = area.subs(symbol(task.by), to_sympy(task.at))
        found = from_sympy(sympy.expand(area - start + to_sympy(task.value)))
    there = substituted(found, {task.by: bracketed(task.at)})
    fits = equal(derivative(found, task.by), task.tree), equal(there, task.value)
    if any(each.outcome is not Outcome.EQUAL for each in fits):
        raise Unsolved
    return Known((Value(found),), evidence.INTEGRATED, form.without(Ask.SIMPLIFY, Ask.EVALUATE))


KNOWN: Table = {AntiderivativeThrough: _through, Differentiate: _derivative, Integrate: _integral}
