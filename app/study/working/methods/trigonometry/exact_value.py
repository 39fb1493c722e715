"""Numbers with trigonometric functions: special values and the formulas for sums of angles."""

from app.study.maths.tree import Apply, Node, symbols, walk
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board
from app.study.working.rules.exact_values import next_value, work_out
from app.study.working.rules.numbers.rounding import round_to
from app.study.working.rules.trigonometry.angle_sums import next_formula, read_backwards
from app.study.working.said import rounded
from app.study.working.step import NoRule

NAME = "exact-value"
FUNCTIONS = {"sin", "cos", "tan", "sec", "csc", "cot", "asin", "acos", "atan"}
_VERBS = {"evaluate", "simplify"}


def fits(task: Task) -> bool:
    """A number with trigonometric functions, of which not all angles are to be rounded."""
    if not isinstance(task, Evaluate) or task.what not in _VERBS or symbols(task.tree):
        return False
    return _has_function(task.tree)


def _has_function(node: Node) -> bool:
    return any(isinstance(each, Apply) and each.name in FUNCTIONS for each in walk(node))


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    backwards = read_backwards(task.tree)
    if backwards is not None:
        board.change(backwards)
    while (change := next_value(board.part(())) or next_formula(board.part(()))) is not None:
        board.change(change)
    if not _has_function(board.part(())):
        work_out(board, ())
    elif board.form.rounding is None:
        raise NoRule
    if board.form.rounding is not None:
        _round(board)


def _round(board: Board) -> None:
    found = round_to(board.part(()), board.form)
    if found is None:
        raise NoRule
    tree, says = found
    board.say(rounded(tree), says)
