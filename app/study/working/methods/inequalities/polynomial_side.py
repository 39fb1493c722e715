"""A polynomial beside 0 in an inequality: brought there, and to a product of factors."""

from fractions import Fraction
from math import gcd, lcm

import sympy

from app.study.answers.kinds import Inequality
from app.study.maths import operators as op
from app.study.maths.rows import factors
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ZERO,
    Node,
    bracketed,
    is_op,
    minus,
    number,
    power,
    times,
)
from app.study.working.board import Board
from app.study.working.lines import EveryNumber, NoSolution
from app.study.working.methods.equations.factorise import factorised
from app.study.working.methods.inequalities.as_equations import FLIPPED
from app.study.working.polynomial import Coefficients, coefficients, product
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from engine.base.sentence import say

MOST_DEGREE = 5


def line_of(board: Board) -> Inequality:
    """The board's last line, which is an inequality."""
    assert isinstance(board.line, Inequality)
    return board.line


def side_of(row: Coefficients, letter: str) -> Node:
    """The polynomial with these coefficients, as it is written."""
    return written({((letter, n),) if n else (): one for n, one in enumerate(row) if one})


def to_factors(board: Board, letter: str) -> None:
    """Bring it to a product of factors, or decide it at once."""
    line = line_of(board)
    row = coefficients(minus(*line.sides), letter) or ()
    if not 3 <= len(row) <= MOST_DEGREE + 1:
        raise NoRule
    if line.sides[1] == ZERO and is_product(line.sides[0], letter):
        return
    _to_the_left(board, row, letter)
    row = _whole(board, letter)
    if len(row) == 3 and row[1] ** 2 - 4 * row[0] * row[2] < 0:
        _never_zero(board, row)
        return
    _factor(board, row, letter)


def is_product(node: Node, letter: str) -> bool:
    """Whether it is written as a product, or a power, of linear factors."""
    found = factors(node)
    linear = [coefficients(_base(one.node), letter) for one in found]
    return all(row is not None and len(row) <= 2 for row in linear) and (
        len(found) > 1 or is_op(node, op.POWER)
    )


def _base(node: Node) -> Node:
    return node.args[0] if is_op(node, op.POWER) else node


def _to_the_left(board: Board, row: Coefficients, letter: str) -> None:
    line = line_of(board)
    after = Inequality((side_of(row, letter), ZERO), line.relations)
    if after == line:
        return
    says = say("working.quadratics.all-to-the-left", right=to_text(line.sides[1]))
    if line.sides[1] == ZERO:
        says = say(
            "working.algebra.collect", terms=to_text(line.sides[0]), result=to_text(after.sides[0])
        )  # fmt: skip
    board.say(after, says, [(0,), (1,)])


def _whole(board: Board, letter: str) -> Coefficients:
    """Whole coefficients without a common factor, the first positive."""
    line = line_of(board)
    row = coefficients(line.sides[0], letter) or ()
    scale = lcm(*(one.denominator for one in row))
    shared = gcd(*(int(one * scale) for one in row))
    factor = Fraction(scale, shared) * (1 if row[-1] > 0 else -1)
    if factor == 1:
        return row
    new = tuple(one * factor for one in row)
    relation = line.relations[0] if factor > 0 else FLIPPED[line.relations[0]]
    facts = {"number": to_text(number(factor if factor.denominator == 1 else 1 / factor))}
    if factor == -1:
        says = say("working.inequalities.times-minus-one")
    elif factor.denominator == 1:
        says = say("working.quadratics.times", **facts)
        if factor < 0:
            says = say("working.inequalities.times-negative", **facts)
    else:
        facts = {"number": to_text(number(1 / factor))}
        says = say("working.quadratics.divide-by", **facts)
        if factor < 0:
            says = say("working.inequalities.divide-by-negative", **facts)
    board.say(Inequality((side_of(new, letter), ZERO), (relation,)), says, [(0,), (1,)])
    return new


def _never_zero(board: Board, row: Coefficients) -> None:
    """A quadratic with a negative discriminant is positive everywhere."""
    line = line_of(board)
    c, b, a = row
    value = b * b - 4 * a * c
    facts = {"left": to_text(line.sides[0]), "discriminant": to_text(number(value))}
    if line.relations[0] in {">", ">=", "≠"}:
        board.say(EveryNumber(), say("working.inequalities.positive-always", **facts), [(0,)])
    else:
        board.say(NoSolution(), say("working.inequalities.positive-never", **facts), [(0,)])


def _factor(board: Board, row: Coefficients, letter: str) -> None:
    """Write the left side as a product; a quadratic as in an equation, a higher one by its roots."""
    line = line_of(board)
    if len(row) == 3 and row[0]:
        for node, says in factorised(tuple(int(one) for one in row[::-1]), letter):  # type: ignore[arg-type]
            board.say(Inequality((node, ZERO), line.relations), says, [(0,)])
        return
    found = product_of(row, letter)
    if found is not None:
        says = say("working.inequalities.factors", left=to_text(line.sides[0]), result=to_text(found))
        board.say(Inequality((found, ZERO), line.relations), says, [(0,)])


def product_of(row: Coefficients, letter: str) -> Node | None:
    """The polynomial as a product of factors with whole coefficients; None when it is no product."""
    x = sympy.Symbol("x")
    whole = sympy.Poly([sympy.Rational(c.numerator, c.denominator) for c in reversed(row)], x)
    content, found = whole.factor_list()
    if len(found) == 1 and found[0][1] == 1:
        return None
    node: Node | None = None if content == 1 else number(Fraction(int(content.p), int(content.q)))
    found.sort(key=lambda each: (each[0].degree(), each[0].eval(0) != 0, each[0].eval(0)))
    check: Coefficients = (Fraction(int(content.p), int(content.q)),)
    for factor, times_over in found:
        p = tuple(Fraction(int(c.p), int(c.q)) for c in reversed(factor.all_coeffs()))
        for _ in range(times_over):
            check = product(check, p)
        base = side_of(p, letter)
        one: Node = bracketed(base) if len(p) > 1 and p[0] else base
        one = power(one, number(times_over)) if times_over > 1 else one
        node = one if node is None else times(node, one, "")
    return node if check == row else None
