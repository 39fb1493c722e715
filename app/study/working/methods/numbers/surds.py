"""Numbers with roots that do not come out: one rule a line, until nothing is left to simplify."""

from dataclasses import replace

from app.study.maths import operators as op
from app.study.maths.tree import has, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board
from app.study.working.methods.numbers.as_asked import rounded_digits
from app.study.working.rules.numbers import surds
from app.study.working.rules.numbers.surd_terms import is_simplest, neat
from app.study.working.rules.order import next_operation
from app.study.working.step import NoRule

NAME = "surds"
_VERBS = {"evaluate", "simplify", "rationalise", "expand"}


def fits(task: Task) -> bool:
    """A calculation with numbers in which a root or a fractional power stands."""
    return (
        isinstance(task, Evaluate)
        and task.what in _VERBS
        and not symbols(task.tree)
        and has(task.tree, op.ROOT, op.POWER)
    )


def write(task: Task, board: Board) -> None:
    """Operations that come out first, then the rules for roots. Raises NoRule."""
    while True:
        line = board.part(())
        change = next_operation(line) or surds.next_change(line)
        if change is None:
            break
        board.change(change)
    if not is_simplest(board.part(())):
        raise NoRule
    board.steps = [replace(each, before=neat(each.before), after=neat(each.after)) for each in board.steps]
    board.line = neat(board.line)
    rounded_digits(board, ())
