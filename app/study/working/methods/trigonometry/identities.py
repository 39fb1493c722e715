"""Expressions with trigonometric functions of letters, made simpler by identities."""

from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, symbols, walk
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.methods.trigonometry.exact_value import FUNCTIONS
from app.study.working.rules.exact_values import next_value
from app.study.working.rules.tidying import tidied
from app.study.working.rules.trigonometry.identities import next_identity
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "identities"
_VERBS = {"evaluate", "simplify"}


def fits(task: Task) -> bool:
    """An expression with trigonometric functions of letters."""
    if not isinstance(task, Evaluate) or task.what not in _VERBS or not symbols(task.tree):
        return False
    functions = [each for each in walk(task.tree) if isinstance(each, Apply) and each.name in FUNCTIONS]
    return any(map(symbols, functions))


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    used = False
    while (change := next_identity(board.part(())) or next_value(board.part(()))) is not None:
        board.change(change)
        used = True
    if not used:
        raise NoRule
    last = board.part(())
    tidy = tidied(last)
    if to_text(tidy) != to_text(last):
        board.change(Change((), tidy, say("working.derivatives.tidy")))
