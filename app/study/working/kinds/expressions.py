"""Expressions: the first line is the problem's own, each other is equal to it."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Value
from app.study.maths.positive_letters import need_positive
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.kinds.kind import Kind, Table
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals, equals_for_positive, is_positive_step
from app.study.working.proof.numbers import is_rounding
from app.study.working.said import Said
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say


def value_of(task: object, line: Line) -> Answer:
    """The value that an expression is. Raises Unproven for another line."""
    if isinstance(line, Said) and isinstance(line.answer, Value):
        return line.answer  # rounded
    if not is_expression(line):
        raise Unproven
    return Value(line)


def _opening(task: Evaluate) -> Line:
    return task.tree


def _proof(task: Evaluate, answer: Answer) -> Sentence:
    if not isinstance(answer, Value):
        raise Unproven
    if answer.approximate and is_rounding(task.tree, answer.tree):
        return say("working.proof.rounded")
    if equals(task.tree, answer.tree):
        return say("working.proof.equal")
    if not need_positive(task.tree) or not equals_for_positive(task.tree, answer.tree):
        raise Unproven
    return say("working.proof.equal-for-positive")


def _is_positive_step(task: Evaluate, lines: Sequence[Line], step: Step) -> bool:
    return need_positive(task.tree) and is_positive_step(step)


KINDS: Table = {
    Evaluate: Kind(_opening, value_of, _proof, claims={Claim.POSITIVE: _is_positive_step}),
}
