"""Values put into statements, and terms of a sequence compared with their neighbours: facts that decide."""

from collections.abc import Sequence
from itertools import pairwise

from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, bracketed, minus, number, over, substituted, symbols
from app.study.problems.tasks.claims import HoldsAt, Progression
from app.study.working.board import Board
from app.study.working.facts import Fact, fact
from app.study.working.step import NoRule
from engine.base.sentence import say

_SIGNS = {"<=": "≤", ">=": "≥"}


def put_in(claim: HoldsAt, board: Board) -> bool:
    """Each statement with the values put in, until one is not true; whether all are. Raises NoRule."""
    values = {name: bracketed(value) for name, value in claim.values}
    named = [f"{name} = {to_text(value)}" for name, value in claim.values]
    return all(_is_true(board, sides, relations, values, named) for sides, relations in claim.statements)


def _is_true(
    board: Board, sides: Sequence[Node], relations: Sequence[str], values: dict[str, Node], named: list[str]
) -> bool:
    results: list[Node] = []
    for side in sides:
        put = substituted(side, values)
        exact = rational(put)
        if exact is None:
            raise NoRule
        results.append(number(exact))
        if symbols(side) and not isinstance(side, Sym):
            says = say("working.solving.side-with", side=to_text(side), values=[*named])
            board.start(fact(put, "=", results[-1]), says)
    whole = Fact(tuple(results), tuple(_SIGNS.get(one, one) for one in relations))
    if whole.holds:
        board.start(whole, say("working.solving.statement-true"))
        return True
    for a, b, relation in zip(results, results[1:], whole.relations, strict=False):
        if not fact(a, relation, b).holds:
            sign = next(sign for sign in ("<", ">", "=") if fact(a, sign, b).holds)
            board.start(fact(a, sign, b), say("working.solving.statement-false"))
            return False
    raise NoRule


def steady(claim: Progression, board: Board) -> bool:
    """The difference or the ratio of each two neighbours; whether all are the same. Raises NoRule."""
    found = set()
    for a, b in pairwise(claim.terms):
        apart = minus(b, bracketed(a)) if claim.kind == "arithmetic" else over(b, bracketed(a))
        value = rational(apart)
        if value is None:
            raise NoRule
        found.add(value)
        says = say("working.functions.neighbours", before=to_text(a), after=to_text(b))
        board.start(fact(apart, "=", number(value)), says)
        if len(found) > 1:
            break
    return len(found) == 1
