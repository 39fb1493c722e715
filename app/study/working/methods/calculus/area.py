"""Areas between two curves that do not cross on the way: upper minus lower, integrated."""

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import TWO, Node, bracketed, is_op, minus, over, plus, substituted
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Integrate
from app.study.problems.tasks.curves import AreaBetween
from app.study.working.board import Board
from app.study.working.integral_sign import integral_between
from app.study.working.known.extremes import meetings
from app.study.working.methods.calculus import definite
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
        if inner:
            raise NoRule
        says = say("working.areas.over", low=to_text(low), high=to_text(high))
    elif len(places) == 2:
        low, high = places
        says = say("working.areas.meet", letter=task.by, low=to_text(low), high=to_text(high))
    else:
        raise NoRule
    middle = bracketed(over(bracketed(plus(low, bracketed(high))), TWO))
    heights = [
        numeric.value(substituted(each, {task.by: middle}), real=True) for each in (task.first, task.second)
    ]
    upper, lower = (task.first, task.second) if heights[0] > heights[1] else (task.second, task.first)
    height: Node = minus(upper, bracketed(lower) if is_sum(lower) else lower)
    if is_sum(lower) or is_op(lower, op.NEGATIVE) or rational(lower) == 0:
        height = tidied(height)
    board.start(integral_between(height, task.by, low, high), says)
    definite.write(Integrate(height, task.by, (low, high)), board)
