"""Factoring one sum: its common factor, squares, cubes, and trinomials by two numbers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, isqrt

from app.study.maths.rows import Term as Summand
from app.study.maths.rows import total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, bracketed, number, power, times
from app.study.maths.tree import plus as sum_of
from app.study.working.polynomial import Polynomial, plus
from app.study.working.rules.algebra.monomials import (
    Term,
    as_polynomial,
    common,
    quotient,
    root,
    scaled,
)
from app.study.working.rules.algebra.monomials import times as multiplied
from app.study.working.rules.terms import written
from engine.base.sentence import Fact, Sentence, say

MOST_PAIRS = 8  # of the table, before the one that fits

UNIT: Term = (Fraction(1), ())


@dataclass(frozen=True)
class Piece:
    """A factor: a sum of terms, how it is written, its power."""

    found: Polynomial
    node: Node
    n: int = 1


@dataclass(frozen=True)
class Move:
    """What becomes of a sum: another way to write it (`node`), or a single term times factors (`pieces`)."""

    says: Sentence
    node: Node | None = None
    front: Term = UNIT
    pieces: tuple[Piece, ...] = ()


def piece(*row: Term, n: int = 1) -> Piece:
    """The factor with these terms, in this order."""
    found: Polynomial = {}
    for one in row:
        found = plus(found, as_polynomial(one))
    return Piece(found, sum_node(*row), n)


def sum_node(*row: Term) -> Node:
    """The sum of terms in their order."""
    return total(Summand(term_node(scaled(one, 1 if one[0] > 0 else -1)), one[0] < 0) for one in row)


def term_node(term: Term) -> Node:
    """The term as it is written."""
    return written(as_polynomial(term))


def moves(row: list[Term]) -> list[Move]:
    """The lines that factor the sum by the first rule that fits; none where none does."""
    for rule in _RULES:
        lines = rule(row)
        if lines:
            return lines
    return []


Rule = Callable[[list[Term]], list[Move]]


def common_factor(row: list[Term]) -> list[Move]:
    """A factor of every term in front of the brackets; −1 only where the first term is negative."""
    shared = common(row)
    if row[0][0] < 0 and not _is_difference(row):
        shared = scaled(shared, -1)
    if shared == UNIT or len(row) < 2:
        return []
    rest = [one for each in row if (one := quotient(each, shared)) is not None]
    if len(rest) != len(row):
        return []
    if shared == (Fraction(-1), ()):
        says = say("working.factoring.minus")
        return [Move(says, front=shared, pieces=(piece(*rest),))]
    says = say("working.factoring.common-factor", factor=to_text(term_node(shared)))
    return [Move(says, front=shared, pieces=(piece(*rest),))]


def _is_difference(row: list[Term]) -> bool:
    """−4 + x² or 9 − x²: two terms of different signs, which is a difference either way."""
    return len(row) == 2 and row[0][0] * row[1][0] < 0


def _positive_first(row: list[Term]) -> list[Term]:
    return row[::-1] if row[0][0] < 0 else row


def difference_of_squares(row: list[Term]) -> list[Move]:
    """a² − b² = (a − b)(a + b)."""
    if not _is_difference(row):
        return []
    first, second = _positive_first(row)
    a, b = root(first, 2), root(scaled(second, -1), 2)
    if a is None or b is None:
        return []
    facts: dict[str, Fact] = {"a": to_text(term_node(a)), "b": to_text(term_node(b))}
    found = [
        Move(
            say("working.factoring.difference-of-squares", **facts),
            pieces=(piece(a, b), piece(a, scaled(b, -1))),
        )
    ]
    as_squares = total([Summand(raised(a, 2)), Summand(raised(b, 2), True)])
    if as_squares != sum_node(first, second):
        found.insert(0, Move(say("working.factoring.as-squares"), as_squares))
    return found


def raised(term: Term, n: int) -> Node:
    """(term)^n as it is written, to be looked at."""
    return power(bracketed(term_node(term)), number(n))


def cubes(row: list[Term]) -> list[Move]:
    """a³ ± b³ = (a ± b)(a² ∓ ab + b²)."""
    if len(row) != 2:
        return []
    first, second = _positive_first(row)
    a, b = root(first, 3), root(second, 3)
    if a is None or b is None or not (first[1] or second[1]):
        return []
    minus = b[0] < 0
    b = scaled(b, -1) if minus else b
    ab = multiplied(a, b)
    key = "working.factoring.difference-of-cubes" if minus else "working.factoring.sum-of-cubes"
    says = say(key, a=to_text(term_node(a)), b=to_text(term_node(b)))
    square = multiplied(a, a), scaled(ab, 1 if minus else -1), multiplied(b, b)
    found = [Move(says, pieces=(piece(a, scaled(b, -1 if minus else 1)), piece(*square)))]
    as_cubes = total([Summand(raised(a, 3)), Summand(raised(b, 3), minus)])
    if as_cubes != sum_node(first, second):
        found.insert(0, Move(say("working.factoring.as-cubes"), as_cubes))
    return found


def perfect_square(row: list[Term]) -> list[Move]:
    """a² ± 2ab + b² = (a ± b)²."""
    if len(row) != 3:
        return []
    first, middle, last = row
    a, b = root(first, 2), root(last, 2)
    if a is None or b is None:
        return []
    double = scaled(multiplied(a, b), 2)
    if middle not in (double, scaled(double, -1)):
        return []
    minus = middle[0] < 0
    facts: dict[str, Fact] = {"a": to_text(term_node(a)), "b": to_text(term_node(b))}
    as_square = total(
        [
            Summand(raised(a, 2)),
            Summand(
                times(times(number(2), bracketed(term_node(a)), "*"), bracketed(term_node(b)), "*"), minus
            ),
            Summand(raised(b, 2)),
        ]
    )
    says = say("working.factoring.minus-square" if minus else "working.factoring.plus-square", **facts)
    return [
        Move(say("working.factoring.as-perfect-square", **facts), as_square),
        Move(says, pieces=(piece(a, scaled(b, -1 if minus else 1), n=2),)),
    ]


# Trinomials


def trinomial(row: list[Term]) -> list[Move]:
    """au² + buv + cv² with whole numbers: two numbers with the sum b and the product ac."""
    if len(row) != 3 or any(one.denominator != 1 for one, _ in row):
        return []
    (a, first), (b, middle), (c, last) = ((one.numerator, letters) for one, letters in row)
    u, v = root((Fraction(1), first), 2), root((Fraction(1), last), 2)
    if u is None or v is None or multiplied(u, v)[1] != middle:
        return []
    pair = two_numbers(b, a * c)
    if pair is None:
        return []
    m, n = pair
    facts: dict[str, Fact] = {
        "sum": b,
        "product": a * c,
        "first": m,
        "second": n,
        "table": [*table_of_pairs(b, a * c)],
    }
    if a == 1:
        pieces = tuple(piece(u, scaled(v, one)) for one in pair)
        if m == n:
            pieces = (piece(u, scaled(v, m), n=2),)
        return [Move(say("working.factoring.pair", **facts), pieces=pieces)]
    uv = (Fraction(1), middle)
    split = sum_node(row[0], scaled(uv, m), scaled(uv, n), row[2])
    shared = gcd(a, m)
    inner = (scaled(u, a // shared), scaled(v, m // shared))
    outer = n // (a // shared)
    grouped = total(
        [
            Summand(_beside(scaled(u, shared), sum_node(*inner))),
            Summand(_beside(scaled(v, abs(outer)), sum_node(*inner)), outer < 0),
        ]
    )
    bracket = to_text(bracketed(sum_node(*inner)))
    return [
        Move(say("working.factoring.split-middle", **facts), split),
        Move(say("working.factoring.group"), grouped),
        Move(
            say("working.factoring.shared-bracket", bracket=bracket),
            pieces=(piece(*inner), piece(scaled(u, shared), scaled(v, outer))),
        ),
    ]


def _beside(front: Term, inner: Node) -> Node:
    """front(inner); the brackets alone where the front is 1."""
    return bracketed(inner) if front == UNIT else times(term_node(front), bracketed(inner), "")


def two_numbers(total_of: int, product_of: int) -> tuple[int, int] | None:
    """Two whole numbers with this sum and product, the larger first; None where there are none."""
    square = total_of * total_of - 4 * product_of
    if square < 0 or isqrt(square) ** 2 != square:
        return None
    return (total_of + isqrt(square)) // 2, (total_of - isqrt(square)) // 2


def table_of_pairs(total_of: int, product_of: int) -> list[Sentence]:
    """The pairs of factors that are tried, with their sums, up to the pair that fits."""
    return list(_pairs(total_of, product_of))


def _pairs(total_of: int, product_of: int) -> Iterator[Sentence]:
    shown = 0
    for one in range(1, isqrt(abs(product_of)) + 1):
        if product_of % one:
            continue
        other = product_of // one
        for first, second in ((one, other), (-one, -other)):
            if product_of > 0 and (first > 0) is not (total_of > 0):
                continue
            if product_of < 0 and (first + second > 0) is not (total_of > 0) and first + second != total_of:
                continue
            if shown < MOST_PAIRS or first + second == total_of:
                yield say("working.factoring.one-pair", first=first, second=second, sum=first + second)
                shown += 1
            if first + second == total_of:
                return


_RULES: tuple[Rule, ...] = (common_factor, difference_of_squares, cubes, perfect_square, trinomial)

__all__ = ["Move", "Piece", "moves", "piece", "sum_of"]
