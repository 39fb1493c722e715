"""Quadratic equations by completing the square."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Node, bracketed, number
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.methods.equations import quadratics
from app.study.working.methods.equations.checking import finish
from app.study.working.rules.terms import written
from engine.base.sentence import say

NAME = "complete-square"


def fits(task: Task) -> bool:
    """A quadratic equation with a linear term."""
    found = quadratics.of(task)
    return found is not None and found[1] != 0


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    (letter,) = task.unknowns
    a, b, c = quadratics.to_standard(board, letter)
    half = Fraction(b, 2 * a)
    constant = Fraction(c, a)

    def left(last: Fraction) -> Node:
        row = {((letter, 2),): Fraction(1), ((letter, 1),): 2 * half, (): last}
        return written({one: value for one, value in row.items() if value})

    if a != 1:
        says = say("working.quadratics.divide-by", number=str(a))
        board.say(Equation(left(constant), ZERO), says, [(0,), (1,)])
    if constant:
        facts = {"term": to_text(number(abs(constant))), "rest": to_text(left(Fraction(0)))}
        below = say("working.equations.add", **facts)
        says = say("working.equations.subtract", **facts) if constant > 0 else below
        board.say(Equation(left(Fraction(0)), number(-constant)), says, [(0,), (1,)])
    value = half * half - constant
    says = say("working.quadratics.complete", half=to_text(number(half)), square=to_text(number(half * half)))
    board.say(Equation(left(half * half), number(value)), says, [(0,), (1,)])
    base = bracketed(written({((letter, 1),): Fraction(1), (): half}))
    square = quadratics.squared(base)
    board.say(
        Equation(square, number(value)), say("working.quadratics.as-square", square=to_text(square)), [(0,)]
    )
    quadratics.solve_square(board, letter)
    finish(task, board)
