"""Curves: implicit slopes, tangents, areas between them, steps of an iteration; each line is checked."""

from collections.abc import Sequence
from dataclasses import replace

from app.study.answers.kinds import Answer, Equation, Value
from app.study.maths.equality import Outcome, equal
from app.study.maths.rows import terms
from app.study.maths.tree import (
    ONE,
    TWO,
    ZERO,
    Apply,
    Node,
    Sym,
    bracketed,
    minus,
    negative,
    plus,
    substituted,
    symbols,
    times,
)
from app.study.problems.asked_form import Form
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Integrate
from app.study.problems.tasks.curves import AreaBetween, ImplicitSlope, Iterate, TangentLine
from app.study.working.derivative_sign import bend_of, resolved, slope_of
from app.study.working.integral_sign import has_integral, integrated_between
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.calculus import definite, derivative
from app.study.working.known.slopes import equal_on_curve, implicit_derivative, implicit_slope
from app.study.working.known.table import known
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import covers, equals
from app.study.working.proof.unknowns import holds_with_values
from app.study.working.step import Claim, Step, Unproven
from app.study.working.systems.lines import System
from engine.base.sentence import Sentence, say

NORMAL = Sym("m")
"""The slope of the normal."""


def _known_value(task: Task) -> Node:
    """The first known answer that is a value. Raises Unsolved or Unproven."""
    for answer in known(task, Form()).answers:
        if isinstance(answer, Value):
            return answer.tree
    raise Unproven


def _curve(task: ImplicitSlope | TangentLine) -> Line:
    return Equation(task.left, task.right)


def _holds_on_curve(task: ImplicitSlope | TangentLine, _lines: Sequence[Line], step: Step) -> bool:
    """With the slope put in the line is true everywhere, or at the point; or it is the tangent."""
    line = step.after
    if not isinstance(line, Equation):
        return False
    if isinstance(task, TangentLine):
        if line.left == Sym(task.y):
            return _is_tangent(task, line)
        if line.left == NORMAL:
            return task.normal and _is_across(task, line.right)
    elif task.order == 2 and line.left == bend_of(task.y):
        return _is_bend(task, line.right)
    return _holds_with_slope(task, line)


def _holds_with_slope(task: ImplicitSlope | TangentLine, line: Equation) -> bool:
    name, slope = slope_of(task.y).name, bracketed(implicit_slope(task))
    sides = [resolved(side) for side in (line.left, line.right)]
    left, right = (substituted(side, {name: slope}) for side in sides)
    if symbols(left) | symbols(right) <= {task.x, task.y} and any(name in symbols(side) for side in sides):
        if covers([left], [right]) or _has_that_slope(task, minus(sides[0], bracketed(sides[1]))):
            return True
        return task.at is not None and _holds_there(task, left, right)
    return False


def _is_bend(task: ImplicitSlope, right: Node) -> bool:
    """With the slope put in it is the second derivative everywhere, or on the curve, or at the point."""
    slope = bracketed(implicit_slope(task))
    found = substituted(resolved(right), {slope_of(task.y).name: slope})
    if task.at is not None and not symbols(found):
        return equals(found, _known_value(task))
    known = implicit_derivative(task)
    return covers([found], [known]) or equal_on_curve(found, known, task)


def _has_that_slope(task: ImplicitSlope | TangentLine, line: Node) -> bool:
    """Whether the line p + q·y' = 0 gives the curve's slope −F_x/F_y: p·F_y = q·F_x, with no division."""
    name = slope_of(task.y).name
    zero, one, two = (substituted(line, {name: value}) for value in (ZERO, ONE, TWO))
    factor = minus(one, bracketed(zero))
    curve = minus(task.left, bracketed(task.right))
    across, up = (bracketed(derivative(curve, letter)) for letter in (task.x, task.y))
    straight = covers([minus(two, bracketed(one))], [factor])
    return (
        straight
        and covers([times(bracketed(zero), up)], [times(bracketed(factor), across)])
        and equal(factor, ZERO).outcome is Outcome.DIFFERENT
    )


def _sides_stay(_task: Task, _lines: Sequence[Line], step: Step) -> bool:
    """Each side is what it was, its derivatives worked out."""
    before, after = step.before, step.after
    if not isinstance(before, Equation) or not isinstance(after, Equation):
        return False
    pairs = ((before.left, after.left), (before.right, after.right))
    return all(old == new or covers([resolved(old)], [resolved(new)]) for old, new in pairs)


def _holds_there(task: ImplicitSlope | TangentLine, left: Node, right: Node) -> bool:
    assert task.at is not None
    point = {task.x: bracketed(task.at[0]), task.y: bracketed(task.at[1])}
    return equals(*(substituted(side, point) for side in (left, right)))


def _is_across(task: TangentLine, slope: Node) -> bool:
    """Slopes of lines at a right angle have the product −1."""
    point = {task.x: bracketed(task.at[0]), task.y: bracketed(task.at[1])}
    there = substituted(implicit_slope(task), point)
    return equals(times(bracketed(slope), bracketed(there)), negative(ONE))


def _is_tangent(task: TangentLine, line: Equation) -> bool:
    return symbols(line.right) <= {task.x} and equals(line.right, _known_value(task))


def _slope(task: ImplicitSlope, line: Line) -> Answer:
    name = slope_of(task.y) if task.order == 1 else bend_of(task.y)
    letters = {slope_of(task.y).name, bend_of(task.y).name}
    if not isinstance(line, Equation) or line.left != name or letters & symbols(line.right):
        raise Unproven
    return Value(line.right)


def _proof_of_slope(task: ImplicitSlope, answer: Answer) -> Sentence:
    if not isinstance(answer, Value):
        raise Unproven
    known_value = _known_value(task)
    if not covers([answer.tree], [known_value]) and not (
        task.order == 2 and task.at is None and equal_on_curve(answer.tree, known_value, task)
    ):
        raise Unproven
    return say("working.proof.compared")


def _tangent(task: TangentLine, line: Line) -> Answer:
    if not isinstance(line, Equation) or line.left != Sym(task.y) or not _is_tangent(task, line):
        raise Unproven
    return line


def _proof_of_tangent(task: TangentLine, answer: Answer) -> Sentence:
    if not isinstance(answer, Equation) or not _is_tangent(task, answer):
        raise Unproven
    return say("working.proof.compared")


# Areas


def _curves(task: AreaBetween) -> Line:
    letter = Sym("y" if task.by == "x" else "x")
    return System((Equation(letter, task.first), Equation(letter, task.second)))


def _is_area(task: AreaBetween, _lines: Sequence[Line], step: Step) -> bool:
    """Integrals with bounds whose values add up to the area."""
    line = step.after
    if not is_expression(line):
        return False
    whole: Node | None = None
    for term in terms(line):
        by = integrated_between(term.node)
        if by != task.by or not isinstance(term.node, Apply) or term.negative:
            return False
        height, low, high = term.node.args
        value = definite(Integrate(height, by, (low, high)))
        if not isinstance(value, Value):
            return False
        whole = value.tree if whole is None else plus(whole, bracketed(value.tree))
    return whole is not None and equals(whole, _known_value(task))


def _area(task: AreaBetween, line: Line) -> Answer:
    if not is_expression(line) or has_integral(line):
        raise Unproven
    return Value(line)


def _proof_of_area(task: AreaBetween, answer: Answer) -> Sentence:
    if not isinstance(answer, Value) or not equals(answer.tree, _known_value(task)):
        raise Unproven
    return say("working.proof.integrated")


# Iterations


def _start(task: Iterate) -> Line:
    return Equation(Sym(f"{task.by}_0"), task.start)


def _is_next(task: Iterate, _lines: Sequence[Line], step: Step) -> bool:
    """x_n is what n steps lead to."""
    line = step.after
    if not isinstance(line, Equation) or not isinstance(line.left, Sym) or symbols(line.right):
        return False
    letter, _, n = line.left.name.partition("_")
    if letter != task.by or not n.isdecimal() or not 0 < int(n) <= task.times:
        return False
    return equals(line.right, _known_value(replace(task, times=int(n))))


def _last(task: Iterate, line: Line) -> Answer:
    if not isinstance(line, Equation) or line.left != Sym(f"{task.by}_{task.times}"):
        raise Unproven
    return Value(line.right)


def _proof_of_last(task: Iterate, answer: Answer) -> Sentence:
    if not isinstance(answer, Value) or not equals(answer.tree, _known_value(task)):
        raise Unproven
    return say("working.proof.compared")


_ON_CURVE = {Claim.STARTS: _holds_on_curve, Claim.BOTH: _sides_stay}
_OF_AREA = {Claim.STARTS: _is_area, Claim.BOTH: holds_with_values}

KINDS: Table = {
    ImplicitSlope: Kind(_curve, _slope, _proof_of_slope, claims=_ON_CURVE),
    TangentLine: Kind(_curve, _tangent, _proof_of_tangent, claims=_ON_CURVE),
    AreaBetween: Kind(_curves, _area, _proof_of_area, claims=_OF_AREA),
    Iterate: Kind(_start, _last, _proof_of_last, claims={Claim.STARTS: _is_next}),
}
