"""Fractions in an inequality: brought to one fraction beside 0, its numerator and denominator factored."""

from fractions import Fraction

from app.study.answers.kinds import Inequality
from app.study.maths import operators as op
from app.study.maths.rows import terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Node,
    bracketed,
    is_op,
    minus,
    over,
    symbols,
    times,
)
from app.study.working.board import Board
from app.study.working.methods.inequalities.polynomial_side import (
    MOST_DEGREE,
    is_product,
    line_of,
    product_of,
    side_of,
)
from app.study.working.polynomial import Coefficients, coefficients, common, divided, product
from app.study.working.step import NoRule
from engine.base.sentence import say


def to_one_fraction(board: Board, letter: str) -> None:
    """Bring it to one fraction beside 0, in factors. Raises NoRule."""
    line = line_of(board)
    top, bottom, parts = _one_fraction(minus(*line.sides), letter)
    if not 2 <= len(bottom) <= MOST_DEGREE or len(top) > MOST_DEGREE:
        raise NoRule
    if line.sides[1] != ZERO:
        says = say("working.inequalities.zero-right", right=to_text(line.sides[1]))
        left = minus(line.sides[0], _in_sum(line.sides[1]))
        board.say(Inequality((left, ZERO), line.relations), says, [(0,), (1,)])
    if len(parts) > 1 or not is_op(line.sides[0], op.OVER):
        shown_top = total(parts)
        left = over(shown_top, _bottom(bottom, letter))
        says = say("working.inequalities.one-fraction", bottom=to_text(_bottom(bottom, letter)))
        board.say(Inequality((left, ZERO), line.relations), says, [(0,)])
        new = over(side_of(top, letter), _bottom(bottom, letter))
        facts = {"terms": to_text(shown_top), "result": to_text(side_of(top, letter))}
        if new != left:
            board.say(
                Inequality((new, ZERO), line.relations), say("working.algebra.collect", **facts), [(0, 0)]
            )
    if not top:
        raise NoRule
    _factor_both(board, top, bottom, letter)


def _in_sum(node: Node) -> Node:
    return bracketed(node) if len(terms(node)) > 1 or is_op(node, op.NEGATIVE) else node


def _bottom(row: Coefficients, letter: str) -> Node:
    return side_of(row, letter)


def _one_fraction(node: Node, letter: str):  # type: ignore[no-untyped-def]  # top, bottom, the parts of the top
    """The sum as one fraction: numerator and denominator, and the numerator as it stands at first."""
    rows = []
    for term in terms(node):
        top, bottom = _fraction(term.node, letter)
        if top or len(terms(node)) == 1:
            rows.append((term, top, bottom))
    below: Coefficients = (Fraction(1),)
    for _, _, bottom in rows:
        below = _least(below, bottom)
    parts = []
    whole: Coefficients = ()
    for term, top, bottom in rows:
        factor, rest = divided(below, bottom)
        if rest:
            raise NoRule
        parts.append(term._replace(node=_times(side_of(top, letter), side_of(factor, letter))))
        new = product(top, factor)
        whole = _sum(whole, new, -1 if term.negative else 1)
    return whole, below, parts


def _times(a: Node, b: Node) -> Node:
    if b == ONE:
        return bracketed(a) if len(terms(a)) > 1 else a
    if a == ONE:
        return bracketed(b)
    return times(bracketed(a) if len(terms(a)) > 1 else a, bracketed(b) if len(terms(b)) > 1 else b, "")


def _fraction(node: Node, letter: str) -> tuple[Coefficients, Coefficients]:
    if is_op(node, op.OVER) and symbols(node.args[1]):
        top, bottom = (coefficients(each, letter) for each in node.args)
    else:
        top, bottom = coefficients(node, letter), (Fraction(1),)
    if top is None or not bottom:
        raise NoRule
    return top, bottom


def _least(a: Coefficients, b: Coefficients) -> Coefficients:
    """The least common multiple of two denominators."""
    shared = common(a, b)
    if len(shared) < 2:
        return product(a, b)
    shared = tuple(one / shared[-1] for one in shared)
    return product(a, divided(b, shared)[0])


def _sum(a: Coefficients, b: Coefficients, sign: int) -> Coefficients:
    size = max(len(a), len(b))
    row = [
        (a[at] if at < len(a) else 0) + sign * (b[at] if at < len(b) else Fraction(0)) for at in range(size)
    ]
    while row and not row[-1]:
        row.pop()
    return tuple(map(Fraction, row))


def _factor_both(board: Board, top: Coefficients, bottom: Coefficients, letter: str) -> None:
    line = line_of(board)
    left = line.sides[0]
    if not is_op(left, op.OVER):
        raise NoRule
    new = []
    for row, node in zip((top, bottom), left.args, strict=True):
        if len(row) < 3 or is_product(node, letter):
            new.append(node)
        else:
            new.append(product_of(row, letter) or node)
    after = over(new[0], new[1])
    if after != left:
        says = say("working.inequalities.factors-fraction")
        board.say(Inequality((after, ZERO), line.relations), says, [(0,)])
