"""Fractions with letters added: signs turned, a common denominator, one bar."""

from collections.abc import Sequence

from app.study.maths import operators as op
from app.study.maths.rows import Term, factors, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Node,
    Path,
    Sym,
    bracketed,
    is_op,
    over,
    symbols,
    times,
)
from app.study.working.board import Board, Change
from app.study.working.methods.algebra.factoring_parts import (
    factor_denominators,
    unbracketed,
)
from app.study.working.methods.algebra.lowest_terms import to_lowest_terms
from app.study.working.rules.algebra.factored import (
    Factored,
    is_one,
    least_multiple,
    node_of,
    polynomial_of,
    without,
)
from app.study.working.rules.algebra.quotients import (
    Quotient,
    bar,
    factors_of,
    quotient_of,
)
from app.study.working.rules.terms import collected, is_sum, multiplied_out, written
from app.study.working.step import NoRule, Step
from engine.base.sentence import say

Rows = Sequence[tuple[Term, Quotient, Factored]]
"""Terms, as fractions, with the factors of what stands below."""


def add(board: Board, path: Path) -> None:
    """Bring a sum of fractions to one. Raises NoRule."""
    row = terms(board.part(path))
    quotients = [quotient_of(term.node) for term in row]
    if all(one.bottom == ONE for one in quotients):
        return
    bottoms = [factors_of(one.bottom) for one in quotients]
    if any(one.number < 0 for one in bottoms):
        _turn_signs(board, path, list(zip(row, quotients, bottoms, strict=True)))
        add(board, path)
        return
    if any(one.number.denominator != 1 for one in bottoms):
        raise NoRule
    whole = least_multiple(bottoms)
    if any(one != whole for one in bottoms):
        factor_denominators(board, path)
        row = terms(board.part(path))
        quotients = [quotient_of(term.node) for term in row]
        _common_denominator(board, path, list(zip(row, quotients, bottoms, strict=True)), whole)
    _one_bar(board, path)


def _negative(term: Term, found: Quotient) -> bool:
    return term.negative is not found.minus


def _turn_signs(board: Board, path: Path, rows: Rows) -> None:
    """a/(1 − x) is −a/(x − 1)."""
    new = []
    for term, found, bottom in rows:
        minus = _negative(term, found)
        if bottom.number < 0:
            opposite = Factored(-bottom.number, bottom.factors)
            below = written(polynomial_of(opposite))
            new.append(Term(bar(found.top, below), not minus))
        else:
            new.append(Term(bar(found.top, found.bottom), minus))
    board.change(Change(path, total(new), say("working.rational.opposite-denominator")))


def _common_denominator(board: Board, path: Path, rows: Rows, whole: Factored) -> None:
    new = []
    below = node_of(whole)
    for term, found, bottom in rows:
        missing = without(whole, bottom.factors, bottom.number)
        top = found.top
        if not is_one(missing):
            extra = node_of(missing)
            extra = bracketed(extra) if is_sum(extra) else extra
            top = _scaled(top, extra)
        new.append(Term(over(top, below), _negative(term, found)))
    says = say("working.rational.common-denominator", denominator=to_text(below))
    board.change(Change(path, total(new), says))


def _scaled(top: Node, by: Node) -> Node:
    if top == ONE:
        return unbracketed(by)
    if not symbols(by) and symbols(top):
        return times(by, in_brackets(top) if is_sum(top) else top, "" if is_sum(top) else None)
    found = in_brackets(top) if is_sum(top) else top
    row = [by] if is_sum(by) else [factor.node for factor in factors(by)]
    for place, each in enumerate(row):
        sign = "*" if place == 0 and isinstance(top, Sym) and not is_sum(each) else None
        found = times(found, each, sign)
    return found


def in_brackets(node: Node) -> Node:
    """In brackets, but a single letter, number or power."""
    return bracketed(node) if is_op(node, op.PLUS, op.MINUS, op.TIMES, op.OVER, op.NEGATIVE) else node


def _one_bar(board: Board, path: Path) -> None:
    row = terms(board.part(path))
    quotients = [quotient_of(term.node) for term in row]
    tops = [
        Term(bracketed(found.top) if is_sum(found.top) and at else found.top, _negative(term, found))
        for at, (term, found) in enumerate(zip(row, quotients, strict=True))
    ]
    bottom = quotients[0].bottom
    board.change(Change(path, over(total(tops), bottom), say("working.rational.add-numerators")))
    _numerator(board, (*path, 0))
    to_lowest_terms(board, path)


def _numerator(board: Board, path: Path) -> None:
    """Multiply out and collect above the bar, as one line with its parts."""
    before = line = board.part(path)
    steps: list[Step] = []
    while (out := multiplied_out(line)) is not None:
        new, says, _ = out
        steps.append(Step(line, new, says, ((),)))
        line = new
    tidy = collected(line)
    if tidy is not None:
        facts = {"terms": to_text(line), "result": to_text(tidy)}
        steps.append(Step(line, tidy, say("working.algebra.collect", **facts), ((),)))
        line = tidy
    if line == before:
        return
    says = steps[0].says if len(steps) == 1 else say("working.rational.numerator", result=to_text(line))
    board.change(Change(path, line, says, tuple(steps) if len(steps) > 1 else ()))
