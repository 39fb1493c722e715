"""Expressions with letters: brackets multiplied out, one pair a line, and like terms collected."""

from app.study.maths import operators as op
from app.study.maths.rows import terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import is_op, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.terms import collected, has_decimals, multiplied_out
from engine.base.sentence import say

NAME = "expand"


def fits(task: Task) -> bool:
    """A polynomial to be simplified or expanded."""
    if not isinstance(task, Evaluate) or task.what not in {"evaluate", "simplify", "expand"}:
        return False
    return bool(symbols(task.tree)) and polynomial(task.tree) is not None


def write(task: Task, board: Board) -> None:
    """Until it is a sum of different terms. Raises NoRule."""
    assert isinstance(task, Evaluate)
    decimals = has_decimals(task.tree)
    _two_minuses(board)
    while (found := multiplied_out(board.part(()))) is not None:
        new, says, which = found
        board.change(Change((), new, says, focus=terms(board.part(()))[which].path))
    line = board.part(())
    result = collected(line, decimals)
    if result is not None:
        facts = {"terms": to_text(line), "result": to_text(result)}
        says = say("working.algebra.collect", **facts)
        if len(terms(line)) == 1:
            says = say("working.algebra.powers-together", **facts)
        board.change(Change((), result, says))


def _two_minuses(board: Board) -> None:
    """−(−a) is a."""
    line = board.part(())
    new = line
    while is_op(new, op.NEGATIVE) and is_op(new.args[0], op.NEGATIVE):
        new = new.args[0].args[0]
    new = unbracketed(new)
    if new != line:
        says = say("working.algebra.two-minuses", before=to_text(line), result=to_text(new))
        board.change(Change((), new, says))
