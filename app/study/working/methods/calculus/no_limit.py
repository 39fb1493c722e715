"""Limits that do not exist: the sides have different limits, or the values swing for ever."""

from app.study.answers.kinds import Equation, Value, Word
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, substituted
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Limit
from app.study.working.board import Board
from app.study.working.known.limits import limit, oscillates
from app.study.working.known.waves import index_of, two_heights
from app.study.working.limit_sign import limit_of
from app.study.working.methods.calculus import limit as with_a_value
from app.study.working.quantities import Said
from app.study.working.step import Claim, NoRule, Step
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "no-limit"


def fits(task: Task) -> bool:
    """A limit of an expression in one letter that does not exist."""
    if not with_a_value.fits(task) or not isinstance(task, Limit):
        return False
    try:
        return limit(task) == Word("undefined")
    except Unsolved:
        return False


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Limit)
    if oscillates(task):
        _swings(task, board)
    else:
        _from_both_sides(task, board)


def _from_both_sides(task: Limit, board: Board) -> None:
    """The limit from the left, the limit from the right, and that they differ."""
    ends: list[Node] = []
    for side, key in (("-", "working.limits.from-left"), ("+", "working.limits.from-right")):
        own = Limit(task.tree, task.by, task.to, side)
        found = limit(own)
        if not isinstance(found, Value):
            raise NoRule
        board.start(
            limit_of(task.tree, task.by, task.to, side), say(key, letter=task.by, to=to_text(task.to))
        )
        with_a_value.work_out_limit(board)
        ends.append(board.part(()))
    facts = {"left": to_text(ends[0]), "right": to_text(ends[1])}
    board.start(Said("undefined"), say("working.limits.sides-differ", **facts))


def _swings(task: Limit, board: Board) -> None:
    """Two rows of places that go where the letter goes, with one value on each."""
    found = two_heights(task)
    if found is None:
        raise NoRule
    for place, height in found:
        facts = {"letter": task.by, "place": to_text(place), "index": index_of(task)}
        says = say("working.limits.row-of-places", **facts, to=to_text(task.to))
        line = Equation(substituted(task.tree, {task.by: place}), height)
        board.write(Step(board.line, line, says, claim=Claim.STARTS, put=((task.by, place),)))
    facts = {"first": to_text(found[0][1]), "second": to_text(found[1][1])}
    board.start(Said("undefined"), say("working.limits.swings", **facts))
