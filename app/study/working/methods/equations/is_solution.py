"""Whether numbers solve an equation: both sides worked out with them, and compared."""

from app.study.answers.kinds import Word
from app.study.maths import numeric
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, bracketed, number, substituted, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import IsSolution
from app.study.working.board import Board
from app.study.working.facts import fact
from app.study.working.said import Said
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "is-solution"


def fits(task: Task) -> bool:
    """Numbers that may solve an equation."""
    return isinstance(task, IsSolution)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, IsSolution)
    values = {name: bracketed(value) for name, value in task.values}
    sides = [substituted(side, values) for side in (task.left, task.right)]
    put = [f"{name} = {to_text(value)}" for name, value in task.values]
    results = [_worked_out(board, side, original, put) for side, original in
               zip(sides, (task.left, task.right), strict=True)]  # fmt: skip
    outcome = equal(*results).outcome
    if outcome is Outcome.UNKNOWN:
        raise NoRule
    same = outcome is Outcome.EQUAL
    holds = say("working.solving.sides-equal") if same else say("working.solving.sides-differ")
    board.start(fact(results[0], "=" if same else "≠", results[1]), holds)
    answer = say("working.solving.is-solution") if same else say("working.solving.is-no-solution")
    board.start(Said(Word("yes" if same else "no")), answer)


def _worked_out(board: Board, side: Node, original: Node, put: list[str]) -> Node:
    """The value of a side, as a fact on the board where it is to be worked out. Raises NoRule."""
    exact = rational(side)
    try:
        numeric.value(side, real=True)
    except numeric.OutsideDomain as error:
        raise NoRule from error
    value = number(exact) if exact is not None else side
    if symbols(original):
        says = say("working.solving.side-with", side=to_text(original), values=[*put])
        board.start(fact(side, "=", value), says)
    return value
