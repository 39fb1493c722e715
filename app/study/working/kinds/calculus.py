"""Derivatives: d/dx stands in the first line, and in none at the end."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Value
from app.study.maths.tree import substituted
from app.study.problems.tasks.calculus import Differentiate
from app.study.working.derivative_sign import derivative_of
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


def _proof(task: Differentiate, answer: Answer) -> Sentence:
    independent = calculus.derivative_answer(task)
    if not isinstance(answer, Value) or not isinstance(independent, Value):
        raise Unproven
    if not covers([answer.tree], [independent.tree]):
        raise Unproven
    return say("working.proof.differentiated")


KINDS: Table = {Differentiate: Kind(_opening, value_of, _proof, claims={Claim.PUT: _is_put_in})}
