"""Chances: favourable over possible, one draw after the other, what does not happen."""

from app.study.maths import operators as op
from app.study.maths.tree import Node, Sym, bracketed, is_op, minus, number, over, percentage, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import Chance, Opposite, TwoDraws
from app.study.working.board import Board
from app.study.working.known.functions.facts import facts
from app.study.working.quantities import Named
from app.study.working.rules.quantities import find, state
from engine.base.sentence import say

NAME = "chance"
K, N, P, P1, P2, Q = map(Sym, ("k", "n", "P", "P_1", "P_2", "Q"))


def fits(task: Task) -> bool:
    """Any chance."""
    return isinstance(task, Chance | TwoDraws | Opposite)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    known = facts(task)
    match task:
        case Chance():
            says = say("working.chance.favourable", n=task.favourable)
            if task.listed:
                says = say("working.chance.listed", row=list(task.listed))
            state(board, Named(K, known[K]), says)
            put: Node = over(number(task.favourable), number(task.outcomes))
            find(board, P, (over(K, N),), (put,), known[P], say("working.chance.share"))
        case TwoDraws():
            left = task.whole if task.back else task.whole - 1
            first, second = (
                over(number(task.first), number(task.whole)),
                over(number(task.second), number(left)),
            )
            find(board, P1, (first,), (first,), known[P1], say("working.chance.first"))
            key = "working.chance.with-replacement" if task.back else "working.chance.without-replacement"
            says = say(key, left=left, fit=task.second)
            find(board, P2, (second,), (second,), known[P2], says)
            put = times(known[P1][0], known[P2][0], "*")
            find(board, P, (times(P1, P2, "*"),), (put,), known[P], say("working.chance.both"))
        case Opposite():
            put = minus(number(1), task.probability)
            if is_op(task.probability, op.PERCENT):
                put = percentage(bracketed(minus(number(100), task.probability.args[0])))
            find(board, Q, (minus(number(1), P),), (put,), known[Q], say("working.chance.opposite"))
