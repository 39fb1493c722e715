"""Matrices and vectors: each line is equal to the one before it; a row operation begins a new matrix."""

from collections.abc import Sequence
from typing import Any

from app.study.answers.kinds import Answer, Equation, Matrix, Several, Value
from app.study.maths.arrays import NotAnArray, is_array, matrix
from app.study.maths.tree import ZERO, Node, Sym, bracketed, minus, plus, times
from app.study.problems.tasks.arrays import EvaluateArray, RowOperation, WriteAugmented, WriteEquations
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.arrays import answers_of, augmented, equations, operated, value_of
from app.study.working.lines import Line, is_expression
from app.study.working.proof.arrays import same_arrays
from app.study.working.proof.expressions import equals
from app.study.working.quantities import Several as Lines
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


def _system(task: WriteAugmented) -> Line:
    return Lines(tuple(Equation(*sides) for sides in task.equations))


def _says_the_system(task: WriteAugmented, lines: Sequence[Line], step: Step) -> bool:
    """Each equation as it is given, its terms brought to one side; or the matrix of their numbers."""
    if isinstance(step.after, Lines):
        pairs = zip(task.equations, step.after.lines, strict=True)
        return all(isinstance(line, Equation) and _same_sides(sides, line) for sides, line in pairs)
    return same_arrays(step.after, matrix(augmented(task)))


def _same_sides(sides: tuple[Node, Node], line: Equation) -> bool:
    return equals(minus(*sides), minus(line.left, line.right))


def _is_augmented(task: WriteAugmented, answer: Answer) -> Sentence:
    """Each row, with the letters behind its numbers, is the difference of the sides of its equation."""
    if not isinstance(answer, Matrix):
        raise Unproven
    for row, sides in zip(answer.rows, task.equations, strict=True):
        left: Node = ZERO
        for entry, name in zip(row, task.letters, strict=False):
            left = plus(left, times(bracketed(entry), Sym(name), "*"))
        if not equals(minus(left, bracketed(row[-1])), minus(*sides)):
            raise Unproven
    return say("working.proof.equal")


def _matrix_of(task: WriteEquations) -> Line:
    return matrix(task.rows)


def _says_the_rows(task: WriteEquations, lines: Sequence[Line], step: Step) -> bool:
    found = step.after
    if not isinstance(found, Lines) or len(found.lines) != len(task.rows):
        return False
    rows = WriteAugmented(
        tuple((one.left, one.right) for one in found.lines if isinstance(one, Equation)), task.letters
    )
    return same_arrays(matrix(augmented(rows)), matrix(task.rows))


def _equations_of(task: WriteEquations, line: Line) -> Answer:
    if not isinstance(line, Lines):
        raise Unproven
    return Several(equations(task)) if line == Lines(tuple(map(_as_line, equations(task)))) else _refused()


def _as_line(answer: Answer) -> Line:
    if isinstance(answer, Value):
        return Equation(Sym(answer.label), answer.tree)
    return answer if isinstance(answer, Equation) else _refused()


def _refused() -> Any:
    raise Unproven


def _is_system(task: WriteEquations, answer: Answer) -> Sentence:
    if answer != Several(equations(task)):
        raise Unproven
    return say("working.proof.compared")


KINDS: Table = {
    EvaluateArray: Kind(_opening, _answer, _proof),
    RowOperation: Kind(_rows_opening, _rows_answer, _rows_proof, claims={Claim.STARTS: _starts}),
    WriteAugmented: Kind(_system, _rows_answer, _is_augmented, claims={Claim.STARTS: _says_the_system}),
    WriteEquations: Kind(_matrix_of, _equations_of, _is_system, claims={Claim.STARTS: _says_the_rows}),
}
