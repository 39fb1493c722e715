"""Expected values: each value times its chance, added up."""

from app.study.answers.kinds import Quantity
from app.study.maths.tree import Node, Sym, bracketed, plus, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.statistics import Expected
from app.study.working.board import Board
from app.study.working.known.functions.statistics import FACTS, expected_tree
from app.study.working.methods.functions.data import worked_out
from app.study.working.said import Said, unit_text
from engine.base.sentence import say

NAME = "chance"
MOST_VALUES = 10


def fits(task: Task) -> bool:
    """An expected value."""
    return isinstance(task, Expected) and len(task.values) <= MOST_VALUES


def write(task: Task, board: Board) -> None:
    """Raises NoRule, Unsolved."""
    assert isinstance(task, Expected)
    rows = [times(bracketed(x), bracketed(p), "*") for x, p in zip(task.values, task.chances, strict=True)]
    tree: Node = rows[0]
    for row in rows[1:]:
        tree = plus(tree, row)
    (value,) = FACTS[Expected](task)[Sym("E")]
    worked_out(board, Sym("E"), tree, value, say("working.chance.expected"))
    if task.unit is not None:
        says = say("working.laws.with-unit", unit=unit_text(task.unit.name))
        board.start(Said(Quantity(expected_tree(task), task.unit)), says)
