"""Integrals of what has bars, in pieces; and sums of integrals between bounds, each worked out by itself."""

from functools import reduce

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, bracketed, has, is_op, paths, plus, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Integrate
from app.study.working.board import Board, Change
from app.study.working.integral_sign import integral_between, integrated_between
from app.study.working.known.integrals.pieces import Piece, pieces
from app.study.working.methods.calculus import definite
from app.study.working.rules.calculus.factored import as_powers, written_powers
from app.study.working.rules.exact_values import work_out
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import tidied
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "piecewise-integral"


def fits(task: Task) -> bool:
    """An integral between numbers of a function with bars."""
    return (
        isinstance(task, Integrate)
        and task.bounds is not None
        and has(task.tree, op.ABS)
        and not any(map(symbols, task.bounds))
    )


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Integrate)
    try:
        row = [(_tidy(tree), low, high) for tree, low, high in pieces(task)]
    except Unsolved as error:
        raise NoRule from error
    inner = [low for _, low, _ in row[1:]]
    if inner:
        says = say("working.integrals.pieces", places=", ".join(map(to_text, inner)))
    else:
        says = say("working.integrals.no-change")
    board.change(Change((), total_of(row, task.by), says))
    each_by_itself(board)


def _tidy(tree: Node) -> Node:
    """The integrand without double signs: (−x)/x is −1."""
    found = as_powers(tree)
    new = written_powers(found) if found is not None and not is_sum(tree) else tidied(tree)
    return new if len(to_text(new)) <= len(to_text(tree)) else tree


def total_of(row: list[Piece], by: str) -> Node:
    """The integrals of the pieces, added."""
    return reduce(plus, (integral_between(tree, by, low, high) for tree, low, high in row))


def each_by_itself(board: Board) -> None:
    """Each integral between bounds worked out, its steps folded in; then the sum. Raises NoRule."""
    while True:
        place = next((path for path, each in paths(board.part(())) if integrated_between(each)), None)
        if place is None:
            break
        node = board.part(place)
        assert isinstance(node, Apply)
        inner, low, high = node.args
        if not place:
            definite.write(Integrate(inner, integrated_between(node), (low, high)), board)
            return
        own = Board(node)
        definite.write(Integrate(inner, integrated_between(node), (low, high)), own)
        value = own.part(())
        says = say("working.integrals.by-itself", integral=to_text(node), result=to_text(value))
        new = bracketed(value) if is_sum(value) or is_op(value, op.NEGATIVE) else value
        board.change(Change(place, new, says, tuple(own.steps)))
    work_out(board, ())
