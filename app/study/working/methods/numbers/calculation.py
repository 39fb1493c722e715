"""Numbers: one operation a line, in the order of operations; the result in the form that is asked for."""

from dataclasses import replace

from app.study.maths import operators as op
from app.study.maths.tree import Path, is_op, paths, symbols
from app.study.problems.asked_form import Ask
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.numbers import Numbers
from app.study.working.board import Board
from app.study.working.methods.numbers.as_asked import (
    as_asked,
    hundredths,
    rounded_digits,
    speaks_of_percent,
    written_as_asked,
)
from app.study.working.rules.order import next_operation
from app.study.working.rules.values import value_of
from app.study.working.step import NoRule

NAME = "numbers"
_MOST_NUMBERS = 12
_MOST_PERCENTS = 4
_VERBS = {"evaluate", "simplify", "expand"}


def fits(task: Task) -> bool:
    """A calculation with numbers; the sum or product of a list."""
    if isinstance(task, Numbers):
        return task.what in {"sum", "product"} and len(task.numbers) <= _MOST_NUMBERS
    return isinstance(task, Evaluate) and task.what in _VERBS and not symbols(task.tree)


def write(task: Task, board: Board) -> None:
    """One operation a line. Raises NoRule."""
    if isinstance(task, Numbers):
        calculate(board)
        return
    assert isinstance(task, Evaluate)
    fraction = board.form.wants(Ask.FRACTION, Ask.IMPROPER, Ask.MIXED)
    at: Path = (0,) if is_op(task.tree, op.PERCENT) and not fraction else ()  # what is in percent stays so
    if written_as_asked(board):
        return
    if not at and speaks_of_percent(board.form):
        _percents_as_decimals(board)
    try:
        calculate(board, at)
    except NoRule:
        if not rounded_digits(board, at):
            raise
        return
    as_asked(task, board, at)


def _percents_as_decimals(board: Board) -> None:
    """35% and 35/100 as 0.35."""
    while True:
        change = next(filter(None, (hundredths(path, node) for path, node in paths(board.part(())))), None)
        if change is None or len(board.steps) > _MOST_PERCENTS:
            return
        board.change(change)


def calculate(board: Board, at: Path = ()) -> None:
    """Work the expression on the board, or its part at `at`, out to one number. Raises NoRule."""
    while True:
        node = board.part(at)
        change = next_operation(node)
        if change is None:
            break
        focus = None if change.focus is None else (*at, *change.focus)
        board.change(replace(change, path=(*at, *change.path), focus=focus))
    if value_of(node) is None:
        raise NoRule
