"""Quadratic equations without a linear term: the square alone, then roots of both sides."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Sym, is_op, power, symbols
from app.study.maths.tree import number as number_node
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.methods.equations import linear, quadratics
from app.study.working.methods.equations.checking import finish
from app.study.working.rules import both_sides
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "square-roots"


def fits(task: Task) -> bool:
    """x² and numbers, or the square of brackets and a number."""
    found = quadratics.of(task)
    if found is None or not isinstance(task, Solve):
        return False
    return found[1] == 0 or _is_square(task)


def _is_square(task: Solve) -> bool:
    left, right = task.equations[0]
    return is_op(left, op.POWER) and not symbols(right)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    (letter,) = task.unknowns
    if not _is_square(task):
        _square_alone(board, letter)
    quadratics.solve_square(board, letter)
    finish(task, board)


def _square_alone(board: Board, letter: str) -> None:
    square = ((letter, 2),)
    term = power(Sym(letter), number_node(2))
    while True:
        line = both_sides.sides(board)
        if line.left == term and not symbols(line.right):
            return
        while linear.prepare(board):
            pass
        found = both_sides.polynomials(board)
        if found is None:
            raise NoRule
        left, right = found
        for one in (*right, *left):
            if one not in {square, ()}:  # the same on both sides
                _move_letter(board, {one: right.get(one, left.get(one, Fraction(0)))})
                break
        else:
            a, c = left.get(square, Fraction(0)), right.get(square, Fraction(0))
            if a and c:
                _move_letter(board, {square: min(a, c)})
            elif c:
                both_sides.swap(board)
            elif () in left:
                size = abs(left[()])
                text = {
                    "term": to_text(written({(): size}, board.decimals)),
                    "rest": to_text(written({square: a}, board.decimals)),
                }
                says = say("working.equations.subtract", **text), say("working.equations.add", **text)
                both_sides.move(board, {(): left[()]}, says)
            elif a != 1:
                value = written({(): right.get((), Fraction(0)) / a}, board.decimals)
                both_sides.divide(board, a, value, term)
            else:
                return


def _move_letter(board: Board, moved: dict[tuple[tuple[str, int], ...], Fraction]) -> None:
    term = to_text(written({one: abs(value) for one, value in moved.items()}, board.decimals))
    both_sides.move(
        board,
        moved,
        (say("working.equations.subtract-letter", term=term), say("working.equations.add-letter", term=term)),
    )
