"""Formulas that are quadratic in the letter they are solved for, by the quadratic formula."""

from fractions import Fraction
from math import gcd, isqrt

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ZERO,
    Apply,
    Node,
    Sym,
    both_signs,
    bracketed,
    minus,
    negative,
    number,
    over,
    power,
    root,
    times,
)
from app.study.working.board import Board
from app.study.working.lines import Cases, shown
from app.study.working.methods.equations.gathering import is_linear
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.polynomial import times as product
from app.study.working.rules import both_sides
from app.study.working.rules.terms import is_sum, written
from app.study.working.rules.tidying import positive_first
from app.study.working.step import NoRule
from engine.base.sentence import say


def is_one(line: Equation, letter: str) -> bool:
    """Whether both sides are polynomials, with the letter and its square, but no higher power."""
    row = [polynomial(side) for side in (line.left, line.right)]
    powers = {dict(each).get(letter, 0) for one in row if one is not None for each in one}
    return None not in row and not is_linear(line, letter) and max(powers, default=0) == 2 and 1 in powers


def solve_for(board: Board, letter: str) -> None:
    """0 on the right, the formula, and what can be cancelled. Raises NoRule."""
    while both_sides.clear_fractions(board) or both_sides.expand(board) or both_sides.collect(board):
        pass
    a, b, c = _to_standard(board, letter)
    facts = {"a": _shown(a), "b": _shown(b), "c": _shown(c)}
    says = say("working.solving.formula-with-letters", **facts)
    if set(a) == {()}:
        says = say("working.solving.formula-with-number", **facts)
    four = times(times(number(4), _in_product(a), ""), _in_product(c), "")
    inside = minus(power(_in_product(b), number(2)), four)
    below = times(number(2), _in_product(a), "")
    x = Sym(letter)
    minus_b, twice = written(_scaled(b, -1)), written(_scaled(a, 2))
    first = negative(bracketed(written(b))) if len(b) > 1 else minus_b
    board.say(Equation(x, _formula(first, root(inside), below)), says, [(0,)])
    square, other = product(b, b), product(a, c)
    if square is None or other is None:
        raise NoRule
    under = _sum(square, _scaled(other, -4))
    after = Equation(x, _formula(minus_b, root(_written(under)), twice))
    if str(shown(after).text) != str(shown(board.line).text):
        facts = {"terms": to_text(inside), "result": to_text(_written(under))}
        board.say(after, say("working.solving.under-the-root", **facts), [(1,)])
    _cancel(board, letter, (a, b, under))
    line = board.line
    assert isinstance(line, Equation)
    cases = Cases(tuple(Equation(x, one) for one in both_signs(line.right)))
    board.say(cases, say("working.quadratics.two-signs"), [(1,)])


def _written(found: Polynomial) -> Node:
    return positive_first(written(found))


def _to_standard(board: Board, letter: str) -> tuple[Polynomial, Polynomial, Polynomial]:
    """Everything on the side where the square is positive; a, b and c."""
    found = both_sides.polynomials(board)
    if found is None:
        raise NoRule
    left, right = found
    whole = _sum(left, _scaled(right, -1))
    squares = [value for one, value in whole.items() if dict(one).get(letter) == 2]
    line = both_sides.sides(board)
    if all(value < 0 for value in squares):
        whole = _scaled(whole, -1)
        if line.right != ZERO:
            both_sides.swap(board)
    parts = _of_power(whole, letter, 2), _of_power(whole, letter, 1), _of_power(whole, letter, 0)
    row = whole
    after = Equation(written(row), ZERO)
    line = both_sides.sides(board)
    if line.right == ZERO and polynomial(line.left) != row:
        board.say(after, say("working.equations.times-minus-one"), [(0,)])
    elif line.right != ZERO:
        board.say(after, say("working.quadratics.all-to-the-left", right=to_text(line.right)), [(0,), (1,)])
    return parts


def _of_power(found: Polynomial, letter: str, n: int) -> Polynomial:
    """What stands before the letter to the power n."""
    return {
        tuple(each for each in one if each[0] != letter): value
        for one, value in found.items()
        if dict(one).get(letter, 0) == n
    }


def _sum(first: Polynomial, second: Polynomial) -> Polynomial:
    row = {one: first.get(one, Fraction(0)) + second.get(one, Fraction(0)) for one in {**first, **second}}
    return {one: value for one, value in row.items() if value}


def _scaled(found: Polynomial, by: int) -> Polynomial:
    return {one: value * by for one, value in found.items()}


def _shown(found: Polynomial) -> str:
    return to_text(_written(found))


def _in_product(found: Polynomial) -> Node:
    """A coefficient as a factor: in brackets unless it is one letter."""
    node = _written(found)
    return node if isinstance(node, Sym) else bracketed(node)


def _formula(first: Node, second: Node, below: Node) -> Node:
    return over(Apply(op.PLUS_MINUS, (first, second)), bracketed(below) if is_sum(below) else below)


def _cancel(board: Board, letter: str, found: tuple[Polynomial, Polynomial, Polynomial]) -> None:
    """The root of a number out of the root, and a common number out of the fraction."""
    a, b, under = found
    sizes = [*a.values(), *b.values(), *under.values()]
    if any(value.denominator != 1 for value in sizes):
        return
    outside = _square_in(gcd(*(int(value) for value in under.values())))
    if outside == 1:
        return
    x, inner = Sym(letter), _divided(under, outside * outside)
    inside = number(1) if inner == {(): 1} else root(_written(inner))
    result = number(outside) if inside == number(1) else times(number(outside), inside, "")
    line = board.line
    assert isinstance(line, Equation)
    facts = {"root": to_text(root(_written(under))), "result": to_text(result)}
    taken = Equation(x, _formula(written(_scaled(b, -1)), result, written(_scaled(a, 2))))
    board.say(taken, say("working.quadratics.simplify-root", **facts), [(1,)])
    shared = gcd(outside, *(int(value) for value in b.values()), *(2 * int(value) for value in a.values()))
    if shared == 1:
        return
    front = number(outside // shared)
    second = inside if outside == shared else front if inside == number(1) else times(front, inside, "")
    first, below = written(_divided(_scaled(b, -1), shared)), written(_divided(_scaled(a, 2), shared))
    end = Apply(op.PLUS_MINUS, (first, second))
    ended = end if below == number(1) else over(end, bracketed(below) if is_sum(below) else below)
    board.say(Equation(x, ended), say("working.quadratics.cancel", number=shared), [(1,)])


def _square_in(size: int) -> int:
    """The largest k whose square divides the number."""
    return next(k for k in range(isqrt(size), 0, -1) if size % (k * k) == 0)


def _divided(found: Polynomial, by: int) -> Polynomial:
    return {one: value / by for one, value in found.items()}
