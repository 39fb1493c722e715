"""Integrals with bounds: an antiderivative, the bounds put in, the difference worked out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, bracketed, is_op, minus, substituted, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Integrate
from app.study.working.board import Board, Change
from app.study.working.integral_sign import difference_between, integral_of
from app.study.working.known.calculus import is_entire
from app.study.working.methods.calculus.integral import antiderivative
from app.study.working.rules.calculus.factored import neat
from app.study.working.rules.exact_values import work_out, work_out_folded
from app.study.working.rules.terms import is_sum
from app.study.working.step import Step
from engine.base.sentence import say

NAME = "definite-integral"


def fits(task: Task) -> bool:
    """An integral with bounds that are numbers; with letters, where the function is continuous everywhere."""
    if not isinstance(task, Integrate) or task.bounds is None:
        return False
    return not any(map(symbols, task.bounds)) or is_entire(task.tree)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Integrate)
    assert task.bounds is not None
    low, high = task.bounds
    own = Board(integral_of(task.tree, task.by))
    antiderivative(own, task.by, frozenset(symbols(task.tree)))
    area = own.part(())
    difference = difference_between(area, task.by, low, high)
    says = say("working.integrals.antiderivative", function=to_text(task.tree), result=to_text(area))
    board.change(Change((), difference, says, tuple(between(own.steps, board, task))))
    upper, lower = (_at(area, task.by, bound) for bound in (high, low))
    facts = {"letter": task.by, "low": to_text(low), "high": to_text(high)}
    board.change(Change((), minus(upper, lower), say("working.integrals.bounds", **facts)))
    if symbols(low) | symbols(high):
        new = neat(board.part(()))
        if to_text(new) != to_text(board.part(())):
            board.change(Change((), new, say("working.integrals.tidy")))
        return
    for path in ((0,), (1,)):
        work_out_folded(board, path)
    work_out(board, ())


def between(steps: Iterable[Step], board: Board, task: Integrate) -> Iterator[Step]:
    """The steps that find the antiderivative, with the bounds beside each line."""
    assert task.bounds is not None
    low, high = task.bounds
    first = difference_between(integral_of(task.tree, task.by), task.by, low, high)
    yield Step(board.line, first, say("working.integrals.begin"), ((),))
    for step in steps:
        before, after = (difference_between(line, task.by, low, high) for line in (step.before, step.after))  # type: ignore[arg-type]
        focus = tuple((0, *path) for path in step.focus)
        yield replace(step, before=before, after=after, focus=focus)


def _at(area: Node, by: str, bound: Node) -> Node:
    new = substituted(area, {by: bracketed(bound)})
    return bracketed(new) if is_sum(new) or is_op(new, op.NEGATIVE) else new
