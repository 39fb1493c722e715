"""A quadratic expression with its square completed."""

from fractions import Fraction

from app.study.maths.rows import Term, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, bracketed, number, power, symbols, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board
from app.study.working.polynomial import Coefficients, coefficients
from app.study.working.rules.terms import collected, written
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "complete-the-square"


def fits(task: Task) -> bool:
    """A quadratic expression in one letter whose square is to be completed."""
    if not isinstance(task, Evaluate) or task.what != "complete-square" or len(symbols(task.tree)) != 1:
        return False
    return len(coefficients(task.tree, min(symbols(task.tree))) or ()) == 3


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    (letter,) = symbols(task.tree)
    row = coefficients(task.tree, letter)
    assert row is not None
    tidy = collected(task.tree)
    if tidy is not None:
        facts = {"terms": to_text(task.tree), "result": to_text(tidy)}
        board.say(tidy, say("working.algebra.collect", **facts), [()])
    _complete(board, row, letter)


def _complete(board: Board, row: Coefficients, letter: str) -> None:
    c, b, a = row
    half = b / (2 * a)
    if not half:
        raise NoRule
    inner = written({((letter, 2),): Fraction(1), ((letter, 1),): b / a})
    if a != 1:
        taken = total([Term(_times(a, bracketed(inner)), a < 0), *_constant(c)])
        board.say(taken, say("working.square.take-out", factor=to_text(number(a))), [()])
    square = number(half * half)
    base = bracketed(written({((letter, 1),): Fraction(1), (): half}))
    facts = {"half": to_text(number(half)), "square": to_text(square)}
    added = total([Term(inner), Term(square), Term(square, True)])
    whole = power(base, number(2))
    if a == 1:
        board.say(
            total([Term(inner), Term(square), Term(square, True), *_constant(c)]),
            say("working.square.add", **facts),
            [()],
        )
        board.say(
            total([Term(whole), *_constant(c - half * half)]),
            say("working.square.write", square=to_text(whole)),
            [()],
        )
        return
    board.say(
        total([Term(_times(a, bracketed(added)), a < 0), *_constant(c)]),
        say("working.square.add", **facts),
        [()],
    )
    in_brackets = bracketed(total([Term(whole), Term(square, True)]))
    board.say(
        total([Term(_times(a, in_brackets), a < 0), *_constant(c)]),
        say("working.square.write", square=to_text(whole)),
        [()],
    )
    board.say(
        total([Term(_times(a, whole), a < 0), *_constant(c - a * half * half)]),
        say("working.square.multiply", factor=to_text(number(a))),
        [()],
    )


def _times(size: Fraction, node: Node) -> Node:
    """|size| · node."""
    return node if abs(size) == 1 else times(number(abs(size)), node, "")


def _constant(value: Fraction) -> list[Term]:
    return [Term(number(abs(value)), value < 0)] if value else []
