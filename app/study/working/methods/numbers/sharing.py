"""An amount shared in a ratio: what one part is, then each share."""

from app.study.answers.kinds import Several, Value
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, over, plus, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import Share
from app.study.working.board import Board
from app.study.working.facts import fact
from app.study.working.methods.numbers.euclid import whole
from app.study.working.rules.values import exact, plain
from app.study.working.said import Said
from engine.base.sentence import say

NAME = "share"
MOST_PARTS = 6


def fits(task: Task) -> bool:
    """A positive amount for a few."""
    return isinstance(task, Share) and task.total > 0 and len(task.parts) <= MOST_PARTS


def write(task: Task, board: Board) -> None:
    """The number of parts, one part, the shares."""
    assert isinstance(task, Share)
    count = sum(task.parts)
    row: Node = whole(task.parts[0])
    for part in task.parts[1:]:
        row = plus(row, whole(part))
    board.start(fact(row, "=", whole(count)), say("working.ratios.parts", count=count))
    value = task.total / count
    one = plain(value) or exact(value)
    total = plain(task.total) or exact(task.total)
    says = say("working.ratios.one-part", total=to_text(total), count=count, one=to_text(one))
    board.start(fact(over(total, whole(count), "÷"), "=", one), says)
    shares = [plain(value * part) or exact(value * part) for part in task.parts]
    for part, share in zip(task.parts, shares, strict=True):
        says = say("working.ratios.share", part=part, one=to_text(one), share=to_text(share))
        board.start(fact(times(whole(part), one, "*"), "=", share), says)
    board.start(Said(Several(tuple(map(Value, shares)))), say("working.ratios.shares"))
