"""One line of arithmetic after the other, each with its reason; at the end what is asked for."""

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, has, is_op, mapped
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.stories import Story
from app.study.working.board import Board
from app.study.working.facts import Fact
from app.study.working.known.measured.stories import amount, calculation, values, written
from app.study.working.lines import is_expression
from app.study.working.quantities import ToldAmounts
from app.study.working.rules.quantities import operations
from app.study.working.rules.values import plain
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "story"
MOST_SIDES = 4


def fits(task: Task) -> bool:
    """A story of a fixed form."""
    return isinstance(task, Story)


def write(task: Task, board: Board) -> None:
    """Raises Unsolved where the story does not hold."""
    assert isinstance(task, Story)
    found = values(task)
    for line in task.lines:
        sides = _sides(calculation(task, line, found), written(task, found[line.letter]))
        board.start(Fact(tuple(sides), ("=",) * (len(sides) - 1)), say(line.says))
    rows = [(each.name, amount(task, each, found[each.letter])) for each in task.wanted]
    board.start(ToldAmounts(tuple(rows)), say("working.stories.answer"))


def _sides(put: Node, value: Node) -> list[Node]:
    """The calculation, what it becomes operation by operation where these are few, and the value."""
    if has(put, op.PERCENT):
        return _different([put, mapped(put, _as_decimal), value])
    try:
        between = [step.after for step in operations(put, value)]
    except NoRule:
        between = []
    sides = [put, *filter(is_expression, between[:-1]), value]
    return [put, value] if len(sides) > MOST_SIDES else _different(sides)


def _as_decimal(node: Node) -> Node:
    if not is_op(node, op.PERCENT):
        return node
    size = rational(node)
    return node if size is None else plain(size) or node


def _different(sides: list[Node]) -> list[Node]:
    kept = [sides[0]]
    for each in sides[1:]:
        if to_text(each) != to_text(kept[-1]):
            kept.append(each)
    return kept if len(kept) > 1 else [*kept, sides[-1]]
