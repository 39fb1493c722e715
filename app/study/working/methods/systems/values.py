"""The value of an expression of numbers, with square roots too, worked out."""

from app.study.maths.tree import Node
from app.study.working.board import Board, Change
from app.study.working.lines import is_expression
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.regions.surds import read, written
from app.study.working.step import NoRule
from engine.base.sentence import say


def work_out(board: Board) -> None:
    """Work the expression on the board out; numbers one operation a line. Raises NoRule."""
    line = board.line
    if not is_expression(line):
        raise NoRule
    trial = Board(line)
    try:
        calculate(trial)
    except NoRule:
        _with_roots(board, line)
        return
    board.steps += trial.steps
    board.line = trial.line


def _with_roots(board: Board, line: Node) -> None:
    found = read(line)
    if found is None:
        raise NoRule
    new = written(found)
    if new != line:
        board.change(Change((), new, say("working.systems.with-roots")))
