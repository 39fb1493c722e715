"""Quantities that vary together: the law, its constant, then what is asked for."""

from app.study.answers.kinds import Equation
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, bracketed, number, over, power, root, substituted, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import Vary
from app.study.working.board import Board
from app.study.working.known.functions.facts import facts
from app.study.working.known.functions.lines import law_of
from app.study.working.quantities import Named
from app.study.working.rules.quantities import find, state
from app.study.working.step import Claim, Step
from engine.base.sentence import say

NAME = "variation"
K = Sym("k")


def fits(task: Task) -> bool:
    """Any variation."""
    return isinstance(task, Vary)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Vary)
    known, values = facts(task), dict(task.known)
    up, law = Sym(task.up), law_of(task, K)
    board.write(
        Step(board.line, Equation(up, law), say("working.functions.law", up=task.up), claim=Claim.STARTS)
    )
    put = constant(task, {letter: bracketed(value) for letter, value in values.items()})
    find(board, K, (put,), (put,), known[K], say("working.functions.constant", up=task.up))
    if task.wanted == "k":
        return
    (k,) = known[K]
    says = say("working.functions.law-found", k=to_text(k))
    end = Equation(up, law_of(task, k))
    board.write(Step(board.line, end, says, claim=Claim.STARTS))
    if not task.wanted:
        return
    at = {letter: bracketed(value) for letter, value in task.at}
    name = Sym(task.wanted)
    if task.wanted == task.up:
        value = substituted(law_of(task, k), at)
        find(board, name, (value,), (value,), known[name], say("working.functions.law-at"))
        return
    state(board, Named(name, known[name]), say("working.functions.law-solved", letter=task.wanted))


def constant(task: Vary, values: dict[str, Node]) -> Node:
    """k = y/(x² …): each factor of the law undone."""
    tree: Node = values[task.up]
    for letter, exponent in task.powers:
        size = rational(exponent)
        assert size is not None
        each: Node = values[letter] if abs(size) == 1 else power(values[letter], number(abs(size)))
        if abs(size).denominator > 1:
            each = root(values[letter], number(abs(size).denominator))
        tree = over(tree, bracketed(each), "÷") if size > 0 else _times(tree, each)
    return tree


def _times(a: Node, b: Node) -> Node:
    return times(a, b, "*")
