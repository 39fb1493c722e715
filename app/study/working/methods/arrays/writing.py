"""Row operations, and systems written as matrices and back."""

from app.study.maths.arrays import matrix
from app.study.maths.to_text import to_text
from app.study.problems.tasks.arrays import RowOperation
from app.study.problems.tasks.base import Task
from app.study.working.board import Board, Change
from app.study.working.known.arrays import number_of, operated
from app.study.working.rules.terms import has_decimals
from app.study.working.step import Claim, NoRule, Step
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Fact, say

NAME = "row-operation"


def fits(task: Task) -> bool:
    """A row operation on a matrix."""
    return isinstance(task, RowOperation)


def write(task: Task, board: Board) -> None:
    """The operation entry by entry, then worked out. Raises NoRule."""
    assert isinstance(task, RowOperation)
    facts: dict[str, Fact] = {"first": task.row + 1, "second": task.other + 1}
    if task.by is None:
        says = say("working.arrays.swap-rows", **facts)
    else:
        facts |= {"times": to_text(task.times), "by": to_text(task.by)}
        if to_text(task.by) == "0":
            says = say("working.arrays.multiply-row", **facts)
        else:
            says = say("working.arrays.add-rows", **facts)
    written = matrix(operated(task))
    board.write(Step(board.line, written, says, claim=Claim.STARTS))
    decimals = any(has_decimals(entry) for row in task.rows for entry in row)
    try:
        done = matrix([[number_of(entry, decimals) for entry in row] for row in operated(task)])
    except Unsolved as error:
        raise NoRule from error
    if done != written:
        board.change(Change((), done, say("working.arrays.entries")))
