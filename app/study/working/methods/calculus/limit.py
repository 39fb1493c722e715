"""Limits: put in where that is allowed; else cancel, use the conjugate, l'Hôpital and the like."""

from app.study.answers.kinds import Value
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.errors import TooLarge
from app.study.maths.operators import OPERATORS
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Const,
    Node,
    Path,
    bracketed,
    has,
    negative,
    paths,
    substituted,
    symbols,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Limit
from app.study.working.board import Board, Change
from app.study.working.known.limits import limit
from app.study.working.limit_sign import limit_in, limit_of
from app.study.working.rules.calculus import limits as rules
from app.study.working.rules.exact_values import work_out
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import tidied
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "limit"
INFINITY = Const("oo")
_JUMPS = (op.ABS, *(OPERATORS[name] for name in ("floor", "ceil", "sign", "min", "max")), op.MOD)
_MOST_RULES = 12


def fits(task: Task) -> bool:
    """A limit of an expression in one letter."""
    return isinstance(task, Limit) and symbols(task.tree) <= {task.by} and not symbols(task.to)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Limit)
    work_out_limit(board)


def work_out_limit(board: Board) -> None:
    """Lines until no lim is left on the board. Raises NoRule."""
    for _ in range(_MOST_RULES):
        path = _place(board.part(()))
        if path is None:
            break
        _one_rule(board, path)
    if _place(board.part(())) is not None:
        raise NoRule
    if not _is_infinite(board.part(())):
        work_out(board, ())


def _place(line: Node) -> Path | None:
    return next((path for path, each in paths(line) if limit_in(each) is not None), None)


def _is_infinite(node: Node) -> bool:
    return node == INFINITY or node == negative(INFINITY)


def _one_rule(board: Board, path: Path) -> None:
    task = limit_in(board.part(path))
    assert task is not None
    put = None if _is_infinite(task.to) else _put_in(task)
    if put is not None:
        facts = {"letter": task.by, "value": to_text(task.to)}
        new = bracketed(put) if path and is_sum(put) else put
        board.change(Change(path, new, say("working.limits.put-in", **facts)))
        return
    for rule in rules.RULES:
        found = rule(task)
        if found is None:
            continue
        new, says = found
        tidy = tidied(new) if says.key == "working.limits.hopital" else new
        if limit_in(tidy) is None and not _place(tidy) and symbols(tidy):
            tidy = limit_of(tidy, task.by, task.to, task.side)
        board.change(Change(path, tidy, says))
        return
    raise NoRule


def _put_in(task: Limit) -> Node | None:
    """The expression at the point, where it is continuous there: it has a value, and nothing jumps."""
    if has(task.tree, *_JUMPS):
        return None
    new = substituted(task.tree, {task.by: bracketed(task.to)})
    try:
        numeric.value(new, real=True)
        known = limit(task)
    except (numeric.OutsideDomain, TooLarge, Unsolved):
        return None
    return new if isinstance(known, Value) and not _is_infinite(known.tree) else None
