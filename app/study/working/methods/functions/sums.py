"""Sums with a sigma: written out, or by the formula of a geometric series."""

from app.study.maths import operators as op
from app.study.maths.tree import Node, Sym, bracketed, is_op, number, plus, substituted
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.sequences import SumOf
from app.study.working.board import Board
from app.study.working.known.functions.facts import facts
from app.study.working.methods.functions.sequences import A, R, infinite_sum
from app.study.working.quantities import Named
from app.study.working.rules.quantities import find, state
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "sum"
MOST_WRITTEN = 12


def fits(task: Task) -> bool:
    """A sum of few terms, or a geometric series that goes on for ever."""
    return isinstance(task, SumOf) and (task.high is None or task.high - task.low < MOST_WRITTEN)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, SumOf)
    known = facts(task)
    if task.high is None:
        for name in (A, R):
            state(board, Named(name, known[name]), say("working.functions.first-and-ratio"))
        infinite_sum(board, known, known[A][0], bracketed(known[R][0]))
        return
    terms = [
        substituted(task.term, {task.index: bracketed(number(n))}) for n in range(task.low, task.high + 1)
    ]
    if len(terms) < 2:
        raise NoRule
    total: Node = terms[0]
    for term in terms[1:]:
        total = plus(total, bracketed(term) if is_op(term, op.PLUS, op.MINUS, op.NEGATIVE) else term)
    says = say("working.functions.write-out", index=task.index)
    find(board, Sym("S"), (total,), (total,), known[Sym("S")], says)
