"""Matrices and vectors: each line is equal to the one before it; a row operation begins a new matrix."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer
from app.study.maths.arrays import NotAnArray, is_array, matrix
from app.study.problems.tasks.arrays import EvaluateArray, RowOperation
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.arrays import answers_of, operated, value_of
from app.study.working.lines import Line, is_expression
from app.study.working.proof.arrays import same_arrays
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say


def _opening(task: EvaluateArray) -> Line:
    return task.tree


def _answer(task: EvaluateArray, line: Line) -> Answer:
    if not is_expression(line):
        raise Unproven
    return answers_of(line, task.basis)[0]


def _proof(task: EvaluateArray, answer: Answer) -> Sentence:
    """The value, worked out entry by entry in another way, says the same answer."""
    try:
        found = answers_of(value_of(task.tree), task.basis)
    except NotAnArray as error:
        raise Unproven from error
    if answer not in found:
        raise Unproven
    return say("working.proof.equal")


def _rows_opening(task: RowOperation) -> Line:
    return matrix(task.rows)


def _rows_answer(task: RowOperation, line: Line) -> Answer:
    if not is_expression(line) or not is_array(line):
        raise Unproven
    return answers_of(line, ())[0]


def _starts(task: RowOperation, lines: Sequence[Line], step: Step) -> bool:
    """The matrix after the operation follows the problem's own."""
    return step.before == matrix(task.rows) and same_arrays(step.after, matrix(operated(task)))


def _rows_proof(task: RowOperation, answer: Answer) -> Sentence:
    if answer not in answers_of(value_of(matrix(operated(task))), ()):
        raise Unproven
    return say("working.proof.compared")


KINDS: Table = {
    EvaluateArray: Kind(_opening, _answer, _proof),
    RowOperation: Kind(_rows_opening, _rows_answer, _rows_proof, claims={Claim.STARTS: _starts}),
}
