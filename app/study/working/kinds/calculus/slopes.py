"""Slopes of curves with a parameter, differentials, antiderivatives through a point: each line is true."""

from collections.abc import Sequence
from typing import Any

from app.study.answers.kinds import Answer, Equation, Value
from app.study.maths.tree import ZERO, Node, Sym, bracketed, minus, substituted, symbols
from app.study.problems.asked_form import Form
from app.study.problems.tasks.calculus import AntiderivativeThrough
from app.study.problems.tasks.curves import Differential, ParametricSlope
from app.study.working.derivative_sign import derivative_of, resolved
from app.study.working.integral_sign import has_integral, integral_of
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.calculus import derivative
from app.study.working.known.slopes import parametric_slope
from app.study.working.known.table import known
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.proof.integrals import same_antiderivatives
from app.study.working.proof.unknowns import holds_with_values
from app.study.working.step import Claim, Step, Unproven
from app.study.working.systems.lines import System
from engine.base.sentence import Sentence, say

SLOPE = derivative_of(Sym("y"), "x")
CONSTANT, DIFFERENTIAL = Sym("C"), Sym("dy")


def _curve(task: ParametricSlope) -> Line:
    return System((Equation(Sym("x"), task.x), Equation(Sym("y"), task.y)))


def _is_slope(task: ParametricSlope, _lines: Sequence[Line], step: Step) -> bool:
    line = step.after
    if not isinstance(line, Equation):
        return False
    own = {derivative_of(Sym("x"), task.by): task.x, derivative_of(Sym("y"), task.by): task.y}
    if line.left in own:
        return equals(resolved(line.right), derivative(own[line.left], task.by))
    if line.left != SLOPE:
        return False
    everywhere = ParametricSlope(task.x, task.y, task.by)
    return equals(line.right, parametric_slope(everywhere if symbols(line.right) else task))


def _y(task: Differential) -> Line:
    return Equation(Sym("y"), task.tree)


def _is_differential(task: Differential, _lines: Sequence[Line], step: Step) -> bool:
    line = step.after
    if not isinstance(line, Equation):
        return False
    if line.left == SLOPE or line.left == derivative_of(Sym("y"), task.by):
        return equals(resolved(line.right), derivative(task.tree, task.by))
    return line.left == DIFFERENTIAL and any(equals(line.right, value) for value in _values(task))


def _values(task: Any) -> list[Node]:
    found = [one.tree for one in known(task, Form()).answers if isinstance(one, Value)]
    if isinstance(task, Differential) and task.at is not None:
        found += _values(Differential(task.tree, task.by))
    return found


def _right_side(task: Any, line: Line) -> Answer:
    if not isinstance(line, Equation) or line.left not in {SLOPE, DIFFERENTIAL}:
        raise Unproven
    return Value(line.right)


def _proof(task: Any, answer: Answer) -> Sentence:
    if not isinstance(answer, Value) or not any(equals(answer.tree, value) for value in _values(task)):
        raise Unproven
    return say("working.proof.differentiated")


def _integral(task: AntiderivativeThrough) -> Line:
    return integral_of(task.tree, task.by)


def _holds_through(task: AntiderivativeThrough, lines: Sequence[Line], step: Step) -> bool:
    """With the constant; the equation for the constant; the end."""
    line = step.after
    if is_expression(line):
        plain = substituted(line, {CONSTANT.name: ZERO})
        return same_antiderivatives(plain, integral_of(task.tree, task.by), task.by)
    if not isinstance(line, Equation):
        return False
    value = _constant(task, lines)
    put = {CONSTANT.name: value}
    return equals(substituted(line.left, put), substituted(line.right, put))


def _constant(task: AntiderivativeThrough, lines: Sequence[Line]) -> Node:
    """The value that C has in the last line with a C: what is missing at the place."""
    for line in reversed(lines):
        if is_expression(line) and CONSTANT.name in symbols(line) and not has_integral(line):
            put = {CONSTANT.name: ZERO, task.by: bracketed(task.at)}
            return minus(task.value, bracketed(substituted(line, put)))
    raise Unproven


def _value(task: AntiderivativeThrough, line: Line) -> Answer:
    if not is_expression(line) or has_integral(line) or CONSTANT.name in symbols(line):
        raise Unproven
    return Value(line)


def _proof_through(task: AntiderivativeThrough, answer: Answer) -> Sentence:
    """Differentiated back, and put in."""
    if not isinstance(answer, Value):
        raise Unproven
    there = substituted(answer.tree, {task.by: bracketed(task.at)})
    if not equals(derivative(answer.tree, task.by), task.tree) or not equals(there, task.value):
        raise Unproven
    return say("working.proof.differentiated-back")


_THROUGH = {Claim.STARTS: _holds_through, Claim.BOTH: holds_with_values}

KINDS: Table = {
    ParametricSlope: Kind(_curve, _right_side, _proof, claims={Claim.STARTS: _is_slope}),
    Differential: Kind(_y, _right_side, _proof, claims={Claim.STARTS: _is_differential}),
    AntiderivativeThrough: Kind(_integral, _value, _proof_through, claims=_THROUGH),
}
