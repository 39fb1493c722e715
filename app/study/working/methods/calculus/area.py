"""Areas between two curves: upper minus lower, integrated from crossing to crossing."""

import itertools

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import TWO, Node, bracketed, is_op, minus, over, plus, substituted
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.curves import AreaBetween
from app.study.working.board import Board
from app.study.working.known.extremes import meetings
from app.study.working.methods.calculus.pieces import each_by_itself, total_of
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import tidied
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "area-between"


def fits(task: Task) -> bool:
    """An area between two curves."""
    return isinstance(task, AreaBetween)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, AreaBetween)
    try:
        places = meetings(task)
    except Unsolved as error:
        raise NoRule from error
    if task.bounds is not None:
        low, high = task.bounds
        inner = [at for at in places if numeric.value(low) < numeric.value(at) < numeric.value(high)]
        ends = [low, *inner, high]
    else:
        ends, inner = places, places[1:-1]
    if len(ends) < 2:
        raise NoRule
    row = [(_height(task, first, second), first, second) for first, second in itertools.pairwise(ends)]
    if inner:
        says = say("working.areas.cross", letter=task.by, places=", ".join(map(to_text, inner)))
    elif task.bounds is not None:
        says = say("working.areas.over", low=to_text(ends[0]), high=to_text(ends[1]))
    else:
        says = say("working.areas.meet", letter=task.by, low=to_text(ends[0]), high=to_text(ends[1]))
    board.start(total_of(row, task.by), says)
    each_by_itself(board)


def _height(task: AreaBetween, low: Node, high: Node) -> Node:
    """Upper minus lower, as it is halfway between the bounds."""
    middle = bracketed(over(bracketed(plus(low, bracketed(high))), TWO))
    heights = [
        numeric.value(substituted(each, {task.by: middle}), real=True) for each in (task.first, task.second)
    ]
    upper, lower = (task.first, task.second) if heights[0] > heights[1] else (task.second, task.first)
    height: Node = minus(upper, bracketed(lower) if is_sum(lower) else lower)
    if is_sum(lower) or is_op(lower, op.NEGATIVE) or rational(lower) == 0 or rational(upper) == 0:
        height = tidied(height)
    return height
