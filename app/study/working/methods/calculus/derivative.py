"""Derivatives: one rule a line until no d/dx is left, then the result made tidy."""

from app.study.maths import operators as op
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Apply,
    Node,
    Path,
    bracketed,
    is_op,
    mapped,
    paths,
    substituted,
    symbols,
    walk,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Differentiate
from app.study.working.board import Board, Change
from app.study.working.derivative_sign import differentiated_by
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.polynomial import polynomial
from app.study.working.rules.derivatives import as_power_of_e, differentiated
from app.study.working.rules.terms import collected
from app.study.working.rules.tidying import keeps_powers, tidied, tidying
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

NAME = "derivative"


def fits(task: Task) -> bool:
    """Any derivative."""
    return isinstance(task, Differentiate)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Differentiate)
    while (place := _innermost(board.part(()))) is not None:
        _one_rule(board, place)
    _powers_back(task, board)
    _tidy(board, ())
    if task.at is not None:
        after = substituted(board.part(()), {task.by: bracketed(task.at)})
        says = say("working.derivatives.at", letter=task.by, value=to_text(task.at))
        board.write(Step(board.line, after, says, claim=Claim.PUT, put=((task.by, task.at),)))
        calculate(board)


def _powers_back(task: Differentiate, board: Board) -> None:
    """The powers of e that were written for u^v are u^v again."""
    raised = {
        as_power_of_e(each): each
        for each in walk(task.tree)
        if is_op(each, op.POWER) and all(task.by in symbols(side) for side in each.args)
    }
    for before, after in raised.items():
        line = board.part(())
        new = mapped(line, lambda each, old=before, power=after: power if each == old else each)  # type: ignore[misc]
        if new != line:
            says = say("working.derivatives.power-back", before=to_text(before), after=to_text(after))
            board.change(Change((), new, says))


def _innermost(node: Node) -> Path | None:
    """The first d/dx that has no other in it; None where there is none."""
    for path, each in paths(node):
        if differentiated_by(each) and not any(map(differentiated_by, list(walk(each))[1:])):
            return path
    return None


def _one_rule(board: Board, path: Path) -> None:
    node = board.part(path)
    by = differentiated_by(node)
    assert isinstance(node, Apply)
    (inner,) = node.args
    tidy = tidied(inner) if keeps_powers(inner) and not _is_collected(inner) else inner
    if path and to_tex(tidy, as_written=True) != to_tex(
        inner, as_written=True
    ):  # the first derivative, which is differentiated again
        board.change(Change((*path, 0), tidy, say("working.derivatives.tidy")))
        return
    found = differentiated(inner, by)
    if found is None:
        raise NoRule
    new, says = found
    if path and _is_polynomial_sum(inner):
        _at_once(board, path)
    else:
        board.change(Change(path, new, says))


def _is_collected(node: Node) -> bool:
    return _is_polynomial_sum(node) and collected(node) is None


def _is_polynomial_sum(node: Node) -> bool:
    return is_op(node, op.PLUS, op.MINUS) and polynomial(node) is not None


def _at_once(board: Board, path: Path) -> None:
    """A polynomial inside another expression: all its terms in one line, its steps folded in."""
    own = Board(board.part(path))
    while (place := _innermost(own.part(()))) is not None:
        inner = own.part((*place, 0))
        found = differentiated(inner, differentiated_by(own.part(place)))
        if found is None:
            raise NoRule
        own.change(Change(place, *found))
    _tidy(own, ())
    result = own.part(())
    says = say("working.derivatives.polynomial", result=to_text(result))
    if is_op(result, op.PLUS, op.MINUS) and path:
        result = bracketed(result)
    board.change(Change(path, result, says, tuple(own.steps)))


def _tidy(board: Board, path: Path) -> None:
    new = tidied(board.part(path))
    if to_tex(new, as_written=True) != to_tex(board.part(path), as_written=True):
        board.change(Change(path, new, tidying(board.part(path))))
