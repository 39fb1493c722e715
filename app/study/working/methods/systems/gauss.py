"""Gaussian elimination: the augmented matrix is brought to a triangle by row operations."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm

from app.study.maths.tree import number
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import NoSolution
from app.study.working.methods.systems.elimination import back
from app.study.working.methods.systems.one_equation import (
    equation_of,
    finish,
    is_linear,
    row_of,
    system,
    to_standard,
)
from app.study.working.step import NoRule
from app.study.working.systems.lines import Augmented, Infinite, Row, System
from engine.base.sentence import Fact, say

NAME = "gauss"
Rows = list[list[Fraction]]


def fits(task: Task) -> bool:
    """A linear system with as many equations as letters."""
    return is_linear(task) and isinstance(task, Solve) and len(task.equations) == len(task.unknowns)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    letters = task.unknowns
    to_standard(board, letters)
    rows: Rows = []
    for one in system(board).equations:
        row, right = row_of(one, letters)
        rows.append([*row, right])
    board.say(augmented(rows, letters), say("working.systems.matrix", letters=list(letters)))
    for column in range(len(letters) - 1):
        pivot(board, rows, column, letters)
        clear_below(board, rows, column, letters)
    if _ends(board, rows, letters):
        return
    equations = [equation_of(row[:-1], row[-1], letters) for row in rows]
    board.say(System(tuple(equations)), say("working.systems.back-to-equations"))
    back(board, [(place, letters[place]) for place in range(len(letters) - 1, -1, -1)])
    finish(task, board)


def augmented(rows: Sequence[Sequence[Fraction]], letters: Sequence[str]) -> Augmented:
    """The line of these rows."""
    return Augmented(tuple(Row(tuple(map(number, row))) for row in rows), tuple(letters))


def pivot(board: Board, rows: Rows, column: int, letters: Sequence[str]) -> None:
    """Swap rows where that brings a 1, or anything other than 0, to the diagonal."""
    below = [at for at in range(column, len(rows)) if rows[at][column]]
    if not below:
        return
    ones = [at for at in below if abs(rows[at][column]) == 1]
    best = column if column in ones else ones[0] if ones else below[0]
    if best == column or (rows[column][column] and not ones):
        return
    rows[column], rows[best] = rows[best], rows[column]
    facts: dict[str, Fact] = {"first": column + 1, "second": best + 1}
    board.say(augmented(rows, letters), say("working.systems.swap-rows", **facts))


def clear_below(board: Board, rows: Rows, column: int, letters: Sequence[str]) -> None:
    """Zeros below the diagonal, a row a line."""
    for at in range(column + 1, len(rows)):
        clear(board, rows, column, at, letters)


def clear(board: Board, rows: Rows, column: int, at: int, letters: Sequence[str]) -> None:
    """A 0 in one row, by a multiple of the row on the diagonal."""
    a, b = rows[column][column], rows[at][column]
    if not a or not b:
        return
    common = lcm(int(a), int(b))
    times, by = Fraction(common, int(abs(b))), Fraction(common, int(a)) * (1 if b > 0 else -1)
    new = [times * y - by * x for x, y in zip(rows[column], rows[at], strict=True)]
    rows[at] = new
    facts: dict[str, Fact] = {
        "row": at + 1,
        "operation": operation(times, at, -by, column),
        "column": column + 1,
    }
    board.say(augmented(rows, letters), say("working.systems.row-operation", **facts), [(at, column)])


def operation(times: Fraction, row: int, by: Fraction, other: int) -> str:
    """3·R2 - 2·R1."""
    first = f"R{row + 1}" if times == 1 else f"{times}·R{row + 1}"
    size = "" if abs(by) == 1 else f"{abs(by)}·"
    return f"{first} {'+' if by > 0 else '-'} {size}R{other + 1}"


def _ends(board: Board, rows: Rows, letters: Sequence[str]) -> bool:
    """Write that there is no solution, or that there are infinitely many, where a row says so."""
    for place, row in enumerate(rows):
        if any(row[:-1]):
            continue
        if row[-1]:
            board.say(NoSolution(), say("working.systems.row-never", row=place + 1), [(place, len(letters))])
            return True
    if all(rows[place][place] for place in range(len(letters))):
        return False
    kept = tuple(equation_of(row[:-1], row[-1], letters) for row in rows if any(row))
    if any(not any(row) for row in rows):
        board.say(Infinite(kept), say("working.systems.row-of-zeros"))
        return True
    raise NoRule
