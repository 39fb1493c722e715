"""The second derivative of a curve given by an equation: y' differentiated again, y' put in, made simple."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import product
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Node, bracketed, is_op, negative, over, substituted, symbols
from app.study.problems.tasks.curves import ImplicitSlope
from app.study.working.board import Board
from app.study.working.derivative_sign import bend_of, depending, derivative_of, slope_of
from app.study.working.methods.calculus.implicit import work_out_derivatives
from app.study.working.polynomial import Monomial, Polynomial, polynomial
from app.study.working.rules.algebra.inner_fractions import cleared
from app.study.working.rules.both_sides import sides
from app.study.working.rules.terms import written
from app.study.working.rules.tidying import tidied
from engine.base.sentence import Sentence, say


def differentiate_again(board: Board, task: ImplicitSlope, slope: Node) -> Node:
    """The lines below y' = slope that end with y'' = …; what y'' is. Raises NoRule."""
    first, second = slope_of(task.y), bend_of(task.y)
    again = derivative_of(depending(slope, task.y, task.x), task.x)
    board.start(Equation(second, again), say("working.curves.again", letter=task.y, by=task.x))
    work_out_derivatives(board, task.x)
    found = sides(board).right
    if first.name in symbols(found):
        found = substituted(found, {first.name: bracketed(slope)})
        says = say("working.curves.slope-in", slope=first.name, value=to_text(slope))
        board.start(Equation(second, found), says)
        for new, why in _simpler(found):
            if to_text(new) != to_text(found):
                board.start(Equation(second, new), why)
                found = new
    for new, why in _by_the_curve(found, task):
        board.start(Equation(second, new), why)
        found = new
    return found


def _simpler(node: Node) -> list[tuple[Node, Sentence]]:
    """Without fractions inside the fraction; the numerator factorised."""
    row: list[tuple[Node, Sentence]] = []
    plain, minus = (node.args[0], True) if is_op(node, op.NEGATIVE) else (node, False)
    plain = tidied(plain)
    found = cleared(plain)
    if found is None:
        return [(tidied(node), say("working.derivatives.tidy"))]
    new, says = found
    row.append((negative(new) if minus else new, says))
    tidy = tidied(negative(new) if minus else new)
    if len(to_text(tidy)) < len(to_text(row[-1][0])):
        row.append((tidy, say("working.derivatives.tidy")))
    return row


def _by_the_curve(node: Node, task: ImplicitSlope) -> list[tuple[Node, Sentence]]:
    """The curve's one side taken out of the numerator, and replaced by the other, which is a number."""
    value = rational(task.right) if not symbols(task.right) else None
    curve = polynomial(task.left)
    plain, minus = (node.args[0], True) if is_op(node, op.NEGATIVE) else (node, False)
    top, bottom = plain.args if is_op(plain, op.OVER) else (plain, ONE)
    above = polynomial(top)
    if not value or not curve or len(curve) < 2 or not above:
        return []
    factor = _multiple(above, curve)
    if factor is None:
        return []

    def whole(size: Fraction, above: Node | None = None) -> Node:
        rest = written({factor[0]: abs(size)})
        row = [] if rest == ONE and above is not None else [rest]
        upper = product([*row, above] if above is not None else row)
        new = upper if bottom == ONE else over(upper, bottom)
        return negative(new) if minus is (size > 0) else new

    facts = {"left": to_text(task.left), "right": to_text(task.right)}
    end = (whole(factor[1] * value), say("working.curves.by-curve", **facts))
    if not factor[0] and factor[1] == 1:
        return [end]
    taken_out = whole(factor[1], bracketed(task.left))
    return [(taken_out, say("working.curves.curve-out", left=facts["left"])), end]


def _multiple(above: Polynomial, curve: Polynomial) -> tuple[Monomial, Fraction] | None:
    """A monomial and its number, whose product with the curve's polynomial `above` is."""
    for monomial, size in above.items():
        first = next(iter(curve))
        quotient = _divided(monomial, first)
        if quotient is None:
            continue
        ratio = size / curve[first]
        if {_times(quotient, each): ratio * one for each, one in curve.items()} == above:
            return quotient, ratio
    return None


def _divided(monomial: Monomial, by: Monomial) -> Monomial | None:
    found = dict(monomial)
    for letter, n in by:
        found[letter] = found.get(letter, 0) - n
    return None if min(found.values(), default=0) < 0 else _row(found)


def _times(first: Monomial, second: Monomial) -> Monomial:
    found = dict(first)
    for letter, n in second:
        found[letter] = found.get(letter, 0) + n
    return _row(found)


def _row(found: dict[str, int]) -> Monomial:
    return tuple(sorted((letter, n) for letter, n in found.items() if n))
