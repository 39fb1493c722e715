"""Normal quantities: standard scores, and the share of the distribution below each of them."""

from app.study.answers.kinds import Value
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, bracketed, minus, number, over
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.statistics import Normal, StandardScore
from app.study.working.board import Board
from app.study.working.kinds.statistics import DIGITS, share
from app.study.working.known.functions.normal import PLACES, between, rounded
from app.study.working.known.functions.statistics import FACTS, in_percent, scores
from app.study.working.methods.functions.data import worked_out
from app.study.working.said import Said
from engine.base.sentence import say

NAME = "chance"


def fits(task: Task) -> bool:
    """A standard score, or a probability of a normal quantity."""
    return isinstance(task, StandardScore | Normal)


def write(task: Task, board: Board) -> None:
    """Raises NoRule, Unsolved."""
    if isinstance(task, StandardScore):
        _score(board, task, "z", task.value)
        return
    assert isinstance(task, Normal)
    low, high = scores(task)
    for index, (bound, z) in enumerate(((task.low, low), (task.high, high)), 1):
        if bound is None or z is None:
            continue
        _score(board, task, f"z_{index}", bound)
        below = Value(number(share(z), DIGITS), f"P_{index}", approximate=True)
        board.start(
            Said(below), say("working.chance.below", z=to_text(FACTS[Normal](task)[Sym(f"z_{index}")][0]))
        )
    if low is None:
        key = "working.chance.share-below"
    elif high is None:
        key = "working.chance.share-above"
    else:
        key = "working.chance.share-between"
    about = in_percent(task, rounded(between(low, high)))
    board.start(Said(Value(about, approximate=True)), say(key, places=PLACES))


def _score(board: Board, task: StandardScore | Normal, name: str, value: Node) -> None:
    put = over(bracketed(minus(value, bracketed(task.mean))), task.deviation)
    (z,) = FACTS[type(task)](task)[Sym(name)]
    worked_out(board, Sym(name), put, z, say("working.chance.score"))
