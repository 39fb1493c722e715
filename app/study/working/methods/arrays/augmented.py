"""A system written as its augmented matrix: each equation in order first, then its numbers; and back."""

from app.study.answers.kinds import Equation, Value
from app.study.maths.arrays import matrix
from app.study.maths.tree import Sym
from app.study.problems.tasks.arrays import WriteAugmented, WriteEquations
from app.study.problems.tasks.base import Task
from app.study.working.board import Board
from app.study.working.known.arrays import augmented, equations
from app.study.working.lines import Line
from app.study.working.quantities import Several
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "augmented"


def fits(task: Task) -> bool:
    """A system for its matrix, or a matrix for its system."""
    return isinstance(task, WriteAugmented | WriteEquations)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    try:
        _to_matrix(task, board) if isinstance(task, WriteAugmented) else _to_equations(task, board)
    except Unsolved as error:
        raise NoRule from error


def system_of(task: WriteEquations) -> Several:
    """The equations of the rows. Raises Unsolved."""
    lines: list[Line] = []
    for one in equations(task):
        if isinstance(one, Value):
            one = Equation(Sym(one.label), one.tree)
        assert isinstance(one, Equation)
        lines.append(one)
    return Several(tuple(lines))


def in_order(task: WriteAugmented) -> Several:
    """The equations with the letters on the left, in their order, and the number on the right."""
    return system_of(WriteEquations(augmented(task), task.letters))


def _to_matrix(task: Task, board: Board) -> None:
    assert isinstance(task, WriteAugmented)
    letters = ", ".join(task.letters)
    ordered = in_order(task)
    if ordered != board.line:
        board.start(ordered, say("working.arrays.letters-in-order", letters=letters))
    board.start(matrix(augmented(task)), say("working.arrays.numbers-in-rows", letters=letters))


def _to_equations(task: Task, board: Board) -> None:
    assert isinstance(task, WriteEquations)
    letters = ", ".join(task.letters)
    board.start(system_of(task), say("working.arrays.rows-as-equations", letters=letters))
