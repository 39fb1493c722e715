"""Derivatives: d/dx stands in the first line, and in none at the end."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Equation, Value
from app.study.maths import operators as op
from app.study.maths.tree import (
    Apply,
    Const,
    Node,
    Sym,
    bracketed,
    over,
    power,
    substituted,
    symbols,
    times,
)
from app.study.problems.tasks.calculus import Differentiate
from app.study.working.derivative_sign import derivative_of, resolved, slope_of
from app.study.working.kinds.expressions import value_of
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known import calculus
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import covers, equals
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say


def _opening(task: Differentiate) -> Line:
    tree = task.tree
    for _ in range(task.order):
        tree = derivative_of(tree, task.by)
    return tree


def _is_put_in(task: Differentiate, lines: Sequence[Line], step: Step) -> bool:
    """The point is put into the derivative."""
    before, after = step.before, step.after
    if before != lines[-1] or task.at is None or step.put != ((task.by, task.at),):
        return False
    if not is_expression(before) or not is_expression(after):
        return False
    return equals(substituted(before, dict(step.put)), after)


def function_letter(task: Differentiate) -> str:
    """What the function is called where it needs a name: y, or another letter that does not stand in it."""
    return next(letter for letter in ("y", "z", "w") if letter not in symbols(task.tree) | {task.by})


def _is_logarithmic(task: Differentiate, _lines: Sequence[Line], step: Step) -> bool:
    """A line of logarithmic differentiation: it is true of y = the function, by the known derivative."""
    line, letter = step.after, function_letter(task)
    if not isinstance(line, Equation) or task.order != 1:
        return False
    y, slope = Sym(letter), slope_of(letter)
    right = resolved(line.right)
    if line.left == y:
        return line.right == task.tree
    if line.left == Apply(op.LN, (y,)):
        return _same_powers_of_e(line.right, Apply(op.LN, (task.tree,)))
    known = calculus.derivative(task.tree, task.by)
    right = substituted(right, {letter: bracketed(task.tree)})
    if line.left == over(slope, y):
        return equals(times(bracketed(task.tree), bracketed(right)), known)
    if line.left != slope:
        return False
    if task.at is not None and task.by not in symbols(right):
        known = substituted(known, {task.by: bracketed(task.at)})
    return equals(right, known)


def _same_powers_of_e(first: Node, second: Node) -> bool:
    """Whether both are logarithms of the same: e to the one is e to the other."""
    return equals(*(power(Const("e"), bracketed(each)) for each in (first, second)))


def _is_law(_task: Differentiate, _lines: Sequence[Line], step: Step) -> bool:
    """A law of logarithms, where all of them exist."""
    before, after = step.before, step.after
    return is_expression(before) and is_expression(after) and _same_powers_of_e(before, after)


def _answer(task: Differentiate, line: Line) -> Answer:
    letter = function_letter(task)
    if isinstance(line, Equation) and line.left == slope_of(letter) and letter not in symbols(line.right):
        return Value(line.right)
    return value_of(task, line)


def _proof(task: Differentiate, answer: Answer) -> Sentence:
    independent = calculus.derivative_answer(task)
    if not isinstance(answer, Value) or not isinstance(independent, Value):
        raise Unproven
    if not covers([answer.tree], [independent.tree]):
        raise Unproven
    return say("working.proof.differentiated")


_CLAIMS = {Claim.PUT: _is_put_in, Claim.STARTS: _is_logarithmic, Claim.BOTH: _is_law}

KINDS: Table = {Differentiate: Kind(_opening, _answer, _proof, claims=_CLAIMS)}
