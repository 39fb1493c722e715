"""Expressions: the first line is the problem's own, each other is equal to it."""

from app.study.answers.kinds import Answer, Value
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.kinds.kind import Kind, Table
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.step import Unproven
from engine.base.sentence import Sentence, say


def value_of(task: object, line: Line) -> Answer:
    """The value that an expression is. Raises Unproven for another line."""
    if not is_expression(line):
        raise Unproven
    return Value(line)


def _opening(task: Evaluate) -> Line:
    return task.tree


def _proof(task: Evaluate, answer: Answer) -> Sentence:
    if not isinstance(answer, Value) or not equals(task.tree, answer.tree):
        raise Unproven
    return say("working.proof.equal")


KINDS: Table = {Evaluate: Kind(_opening, value_of, _proof)}
