"""Logarithms: expanded, written as one, worked out, one law a line."""

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, has, over, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.lines import is_expression
from app.study.working.methods.algebra import powers
from app.study.working.methods.algebra.positive import assume_positive
from app.study.working.rules.algebra import logarithm_rules as rules
from app.study.working.rules.order import next_operation
from app.study.working.step import NoRule, Step
from engine.base.sentence import say

NAME = "logarithms"
_VERBS = {"evaluate", "simplify", "expand", "expand-logarithm", "condense", "change-base"}


def fits(task: Task) -> bool:
    """An expression with logarithms."""
    return isinstance(task, Evaluate) and task.what in _VERBS and has(task.tree, op.LOG, op.LN)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    if task.what == "change-base":
        _change_base(board)
    elif task.what == "condense":
        _condense(board)
    elif task.what in {"expand", "expand-logarithm"}:
        _expand(board)
    else:
        _work_out(board)
    if not board.steps:
        raise NoRule
    assume_positive(board)


def _expand(board: Board) -> None:
    while (change := rules.expanded(board.part(()))) is not None:
        board.change(change)
        _drop_brackets(board)
    while (change := rules.evaluated(board.part(()))) is not None:
        board.change(change)


def _drop_brackets(board: Board) -> None:
    """A sum in brackets behind a minus or a plus is written without them."""
    found = rules.opened(board.part(()))
    if found is not None:
        board.change(Change((), found, say("working.logarithms.brackets")))


def _condense(board: Board) -> None:
    while (change := rules.condensed(board.part(()))) is not None:
        board.change(change)
    _inside(board)
    change = rules.evaluated(board.part(()))
    if change is not None and not symbols(board.part(())):
        board.change(change)


def _inside(board: Board) -> None:
    """Simplify what stands in the one logarithm."""
    line = board.part(())
    if not rules.is_logarithm(line) or not isinstance(line, Apply):
        return
    inner = line.args[0]
    if not symbols(inner):
        while (change := next_operation(board.part((0,)))) is not None:
            board.change(Change((0, *change.path), change.new, change.says, change.substeps))
        return
    own = Board(inner)
    try:
        powers.write(Evaluate(inner, "simplify"), own)
    except NoRule:
        return
    for step in own.steps:
        assert is_expression(step.after)
        _write_inside(board, step)


def _write_inside(board: Board, step: Step) -> None:
    assert is_expression(step.after)
    board.change(Change((0,), step.after, step.says, step.substeps))


def _work_out(board: Board) -> None:
    """Known values first; what is left is written as one logarithm and looked at again."""
    while (change := rules.evaluated(board.part(()))) is not None:
        board.change(change)
    if has(board.part(()), op.LOG, op.LN):
        _condense(board)
        return
    if not symbols(board.part(())):
        while (change := next_operation(board.part(()))) is not None:
            board.change(change)


def _change_base(board: Board) -> None:
    """log_b(x) is the logarithm of x over the logarithm of b."""
    line = board.part(())
    if not isinstance(line, Apply) or line.op is not op.LOG or len(line.args) != 2:
        raise NoRule
    value, base = line.args
    new: Node = over(Apply(op.LN, (value,)), Apply(op.LN, (base,)))
    board.change(Change((), new, say("working.logarithms.change-base", logarithm=to_text(line))))
