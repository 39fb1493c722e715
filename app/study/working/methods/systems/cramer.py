"""Cramer's rule: each letter is a quotient of determinants."""

from collections.abc import Sequence
from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.arrays import determinant, is_named, rows_of
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, is_op, number, over
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.methods.systems.one_equation import finish, is_linear, row_of, system, to_standard
from app.study.working.rules.determinants import in_words
from app.study.working.step import NoRule
from app.study.working.systems.lines import System
from app.study.working.systems.row_space import determinant as exact_determinant
from engine.base.sentence import say

NAME = "cramer"


def fits(task: Task) -> bool:
    """A linear system with as many equations as letters and one solution."""
    if not is_linear(task) or not isinstance(task, Solve) or len(task.equations) != len(task.unknowns):
        return False
    rows = [row_of(Equation(*sides), task.unknowns)[0] for sides in task.equations]
    return exact_determinant(rows) != 0


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    letters = task.unknowns
    to_standard(board, letters)
    rows = [row_of(one, letters) for one in system(board).equations]
    below = determinant([list(map(number, row)) for row, _ in rows])
    equations = [Equation(Sym(letter), over(_replaced(rows, at), below)) for at, letter in enumerate(letters)]
    board.say(System(tuple(equations)), say("working.systems.cramer", letters=list(letters)))
    _work_out(board, below, [(place, 1, 1) for place in range(len(letters))])
    for place in range(len(letters)):
        node = board.part((place, 1, 0))
        _work_out(board, node, [(place, 1, 0)])
    _divide(board)
    finish(task, board)


def _replaced(rows: Sequence[tuple[list[Fraction], Fraction]], column: int) -> Node:
    """The determinant with the numbers on the right in the place of one column."""
    return determinant(
        [[number(right if at == column else value) for at, value in enumerate(row)] for row, right in rows]
    )


def _work_out(board: Board, node: Node, paths: Sequence[tuple[int, ...]]) -> None:
    """Write the value of a determinant wherever it stands."""
    if not is_named(node, "det"):
        raise NoRule
    value = rational(node)
    if value is None:
        raise NoRule
    row = list(system(board).equations)
    for place, _, part in paths:
        quotient = row[place].right
        assert is_op(quotient, op.OVER)
        args = list(quotient.args)
        args[part] = number(value)
        row[place] = Equation(row[place].left, over(args[0], args[1]))
    facts = {"sum": in_words(rows_of(node)), "value": to_text(number(value))}
    if paths[0][2]:
        says = say("working.systems.determinant-below", **facts)
    else:
        says = say("working.systems.determinant-above", letter=to_text(row[paths[0][0]].left), **facts)
    board.say(System(tuple(row)), says, paths)


def _divide(board: Board) -> None:
    among = system(board)
    row = []
    for one in among.equations:
        value = rational(one.right)
        if value is None:
            raise NoRule
        row.append(Equation(one.left, number(value)))
    if tuple(row) != among.equations:
        board.say(System(tuple(row)), say("working.systems.divide"), [(at, 1) for at in range(len(row))])
