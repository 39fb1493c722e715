"""Quadratic equations by factorising: two numbers with the right sum and product."""

from fractions import Fraction
from math import gcd, isqrt

from app.study.answers.kinds import Equation
from app.study.maths.rows import Term, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Node, bracketed, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.methods.equations import quadratics
from app.study.working.methods.equations.checking import finish
from app.study.working.polynomial import Monomial
from app.study.working.rules.terms import written
from engine.base.sentence import Sentence, say

NAME = "factorise"


def fits(task: Task) -> bool:
    """ax² + bx + c = 0 with rational solutions."""
    found = quadratics.of(task)
    return found is not None and found[2] != 0 and _pair(*found) is not None


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    (letter,) = task.unknowns
    if not quadratics.is_zero_product(task):
        quadratic = quadratics.to_standard(board, letter)
        for left, says in factorised(quadratic, letter):
            board.say(Equation(left, ZERO), says, [(0,)])
    quadratics.solve_product(board, letter)
    finish(task, board)


def _pair(a: int, b: int, c: int) -> tuple[int, int] | None:
    """Two whole numbers with the sum b and the product ac; None where there are none."""
    square = b * b - 4 * a * c
    if square < 0 or isqrt(square) ** 2 != square:
        return None
    return (b + isqrt(square)) // 2, (b - isqrt(square)) // 2


def factorised(quadratic: quadratics.Quadratic, letter: str) -> list[tuple[Node, Sentence]]:
    """The lines from ax² + bx + c to its factors; none where there are no rational ones."""
    a, b, c = quadratic
    pair = _pair(a, b, c)
    if pair is None:
        return []
    facts = {"sum": b, "product": a * c, "first": pair[0], "second": pair[1]}
    if a == 1:
        factors = [bracketed(_linear(1, one, letter)) for one in pair]
        return [(quadratics.product(*factors), say("working.quadratics.pair", **facts))]
    m, n = pair
    split = total([_term(a, 2, letter), _term(m, 1, letter), _term(n, 1, letter), _term(c, 0, letter)])
    shared = gcd(a, m)
    inner = bracketed(_linear(a // shared, m // shared, letter))
    outer = n // (a // shared)
    first = times(written({((letter, 1),): Fraction(shared)}), inner, "")
    second = inner if abs(outer) == 1 else times(written({(): Fraction(abs(outer))}), inner, "")
    grouped = total([Term(first), Term(second, outer < 0)])
    product = quadratics.product(inner, bracketed(_linear(shared, outer, letter)))
    return [
        (split, say("working.quadratics.split-middle", **facts)),
        (grouped, say("working.quadratics.group")),
        (product, say("working.quadratics.shared-bracket", bracket=to_text(inner))),
    ]


def _linear(a: int, b: int, letter: str) -> Node:
    return written({((letter, 1),): Fraction(a), **({(): Fraction(b)} if b else {})})


def _term(coefficient: int, power: int, letter: str) -> Term:
    monomial: Monomial = ((letter, power),) if power else ()
    return Term(written({monomial: Fraction(abs(coefficient))}), coefficient < 0)
