"""Several statistics of one list, each worked by its name: mean, median, mode, range."""

from collections import Counter

from app.study.answers.kinds import Answer, Several, Value, Word
from app.study.maths.to_text import to_text
from app.study.maths.tree import TWO, Node, Sym, bracketed, minus, number, over, plus
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.statistics import Summary
from app.study.working.board import Board
from app.study.working.known.functions.statistics import summary
from app.study.working.methods.functions.data import MOST_NUMBERS, node, total, worked_out
from app.study.working.quantities import Named
from app.study.working.rules.quantities import state
from app.study.working.said import Said
from engine.base.sentence import say

NAME = "data"


def fits(task: Task) -> bool:
    """Statistics of a short list."""
    return isinstance(task, Summary) and len(task.numbers) <= MOST_NUMBERS


def write(task: Task, board: Board) -> None:
    """Each statistic in the order of the question, then all of them. Raises NoRule."""
    assert isinstance(task, Summary)
    named = summary(task)
    if {"median", "mode"} & set(task.whats):
        row = tuple(map(node, sorted(task.numbers)))
        state(board, Named(Sym("x"), row), say("working.data.in-order"))
    for what, answer in named.values:
        _write(board, task, what, answer)
    board.start(Said(named), say("working.data.together"))


def _write(board: Board, task: Summary, what: str, answer: Answer) -> None:
    name, row = Sym(what), sorted(task.numbers)
    if what == "mode":
        _mode(board, row, answer)
        return
    assert isinstance(answer, Value)
    if what == "mean":
        put: Node = over(total(task.numbers), number(len(row)))
        says = say("working.data.mean", n=len(row))
    elif what == "range":
        put = minus(node(row[-1]), bracketed(node(row[0])))
        says = say("working.data.range")
    elif len(row) % 2:
        state(board, Named(name, (answer.tree,)), say("working.data.middle"))
        return
    else:
        low, high = (node(one) for one in row[len(row) // 2 - 1 : len(row) // 2 + 1])
        put = over(plus(low, bracketed(high)), TWO)
        says = say("working.data.two-in-the-middle", low=to_text(low), high=to_text(high))
    worked_out(board, name, put, answer.tree, says)


def _mode(board: Board, row: list, answer: Answer) -> None:  # type: ignore[type-arg]
    most = max(Counter(row).values())
    if isinstance(answer, Word):
        board.start(Said(answer), say("working.data.no-mode"))
        return
    several = isinstance(answer, Several)
    items = answer.items if isinstance(answer, Several) else (answer,)
    values = tuple(one.tree for one in items if isinstance(one, Value))
    says = say("working.data.modes" if several else "working.data.mode", times=most)
    state(board, Named(Sym("mode"), values), says)
