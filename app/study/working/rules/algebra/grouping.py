"""Factoring sums of four terms: two and two with the same brackets, or a square less a square."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from app.study.maths.rows import Term as Summand
from app.study.maths.rows import total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, bracketed, number, power, times
from app.study.working.rules.algebra.factoring import (
    UNIT,
    Move,
    perfect_square,
    piece,
    sum_node,
    term_node,
)
from app.study.working.rules.algebra.monomials import Term, common, quotient, root, scaled
from engine.base.sentence import say


def by_grouping(row: Sequence[Term]) -> list[Move]:
    """The lines that factor four terms, in the order in which they are written if that will do."""
    if len(row) != 4:
        return []
    for order in _orders(row):
        lines = _two_and_two(order)
        if lines:
            if list(order) != list(row):
                lines.insert(0, Move(say("working.factoring.reorder"), sum_node(*order)))
            return lines
    return _square_less_square(row)


def _orders(row: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    a, b, c, d = row
    yield a, b, c, d
    yield a, c, b, d
    yield a, d, b, c


def _two_and_two(row: tuple[Term, ...]) -> list[Move]:
    first, inner = _taken_out(row[:2])
    second, other = _taken_out(row[2:])
    if set(other) == {scaled(one, -1) for one in inner}:
        second, other = scaled(second, -1), inner
    if set(inner) != set(other):
        return []
    grouped = total(
        [
            Summand(_product(scaled(front, 1 if front[0] > 0 else -1), inner), front[0] < 0)
            for front in (first, second)
        ]
    )
    bracket = to_text(bracketed(sum_node(*inner)))
    pieces = piece(*inner), piece(first, second)
    if first[1] == second[1]:  # (x + 1)(2 + 3): a number, no factor
        return []
    return [
        Move(say("working.factoring.group"), grouped),
        Move(say("working.factoring.shared-bracket", bracket=bracket), pieces=pieces),
    ]


def _taken_out(pair: tuple[Term, ...]) -> tuple[Term, tuple[Term, ...]]:
    """The common factor of two terms, with the sign of the first, and what is left."""
    front = common(pair)
    if pair[0][0] < 0:
        front = scaled(front, -1)
    return front, tuple(one for each in pair if (one := quotient(each, front)) is not None)


def _product(front: Term, inner: tuple[Term, ...]) -> Node:
    brackets = bracketed(sum_node(*inner))
    return brackets if front == UNIT else times(term_node(front), brackets, "")


def _square_less_square(row: Sequence[Term]) -> list[Move]:
    """(a ± b)² − c²: three of the terms, or their opposites, are a perfect square."""
    for three in combinations(row, 3):
        (alone,) = (one for one in row if one not in three)
        for sign in (1, -1):
            square = [scaled(one, sign) for one in _largest_first(three)]
            c = root(scaled(alone, -sign), 2)
            found = perfect_square(square)
            if c is None or not found:
                continue
            (base,) = found[-1].pieces
            a, b = _two_terms(square)
            inner = power(bracketed(base.node), number(2))
            outside = power(bracketed(term_node(c)), number(2))
            node = total([Summand(inner, sign < 0), Summand(outside, sign > 0)])
            pieces = piece(a, b, scaled(c, -1)), piece(a, b, c)
            facts = {"a": to_text(base.node), "b": to_text(term_node(c))}
            front = scaled(UNIT, sign)
            return [
                Move(say("working.factoring.three-as-square", square=to_text(inner)), node),
                Move(say("working.factoring.difference-of-squares", **facts), front=front, pieces=pieces),
            ]
    return []


def _largest_first(three: Sequence[Term]) -> list[Term]:
    """The middle term of a square, the one that is twice a product, in the middle."""
    squares = [one for one in three if root((abs(one[0]), one[1]), 2) is not None]
    rest = [one for one in three if one not in squares]
    return [squares[0], rest[0], squares[1]] if len(squares) == 2 and rest else list(three)


def _two_terms(square: Sequence[Term]) -> tuple[Term, Term]:
    a, b = root(square[0], 2), root(square[2], 2)
    assert a is not None
    assert b is not None
    return a, scaled(b, -1 if square[1][0] < 0 else 1)
