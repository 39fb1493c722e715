"""The same done to both sides of an equation: add, subtract, multiply, divide, swap."""

from collections.abc import Iterable
from fractions import Fraction
from math import lcm

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, bracketed, is_op, minus, negative, over, plus, symbols, times
from app.study.working.board import Board, Change
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.polynomial import plus as added
from app.study.working.rules.terms import collected, has_decimals, multiplied_out, written
from app.study.working.rules.values import exact
from app.study.working.step import Step
from engine.base.sentence import Sentence, say

_MOST_FACTOR = 10_000


def sides(board: Board) -> Equation:
    """The equation on the board."""
    assert isinstance(board.line, Equation)
    return board.line


def polynomials(board: Board) -> tuple[Polynomial, Polynomial] | None:
    """Both sides as polynomials; None when one is none."""
    line = sides(board)
    left, right = polynomial(line.left), polynomial(line.right)
    return None if left is None or right is None else (left, right)


def clear_fractions(board: Board) -> bool:
    """Multiply both sides by the common denominator, if there are denominators."""
    line = sides(board)
    rows = [[(term, _scale(term.node)) for term in terms(side)] for side in (line.left, line.right)]
    factor = lcm(*(c.denominator for row in rows for term, (c, _) in row if not has_decimals(term.node)))
    if factor == 1 or factor > _MOST_FACTOR:
        return False
    new = [total(Term(_times(c * factor, rest), term.negative) for term, (c, rest) in row) for row in rows]
    number = exact(Fraction(factor))
    between = Equation(*(times(number, bracketed(side)) for side in (line.left, line.right)))
    says = say("working.equations.clear-fractions", factor=factor)
    board.say(Equation(*new), says, [(0,), (1,)], _two(line, between, Equation(*new), says))
    return True


def _scale(node: Node) -> tuple[Fraction, list[Node]]:
    """A term as its number and the factors beside it: 2(x + 1)/3 is 2/3 and [(x + 1)]."""
    if not symbols(node):
        value = rational(node)
        return (Fraction(1), [node]) if value is None else (value, [])
    if is_op(node, op.OVER):
        bottom = rational(node.args[1]) if not symbols(node.args[1]) else None
        if bottom:
            number, rest = _scale(node.args[0])
            return number / bottom, rest
    if is_op(node, op.TIMES):
        (a, first), (b, second) = map(_scale, node.args)
        return a * b, first + second
    return Fraction(1), [bracketed(node) if is_op(node, op.PLUS, op.MINUS) else node]


def _times(number: Fraction, rest: Iterable[Node]) -> Node:
    row = list(rest)
    if not row:
        return exact(number)
    found: Node | None = None if abs(number) == 1 else exact(number)
    for each in row:
        found = each if found is None else times(found, each, "")
    assert found is not None
    return negative(found) if number == -1 else found


def expand(board: Board) -> bool:
    """Multiply out one pair of brackets."""
    for place, side in enumerate((sides(board).left, sides(board).right)):
        found = multiplied_out(side)
        if found is not None:
            new, says, which = found
            focus = (place, *terms(side)[which].path)
            board.change(Change((place,), new, says, focus=focus))
            return True
    return False


def collect(board: Board) -> bool:
    """Collect the like terms of one side."""
    for place, side in enumerate((sides(board).left, sides(board).right)):
        new = collected(side, board.decimals)
        if new is not None:
            says = say("working.algebra.collect", terms=to_text(side), result=to_text(new))
            if not symbols(side):
                says = say("working.algebra.work-out", terms=to_text(side), result=to_text(new))
            board.change(Change((place,), new, says))
            return True
    return False


def move(board: Board, moved: Polynomial, says: tuple[Sentence, Sentence]) -> None:
    """Subtract `moved`, one term, from both sides; says[0] when it is subtracted, says[1] when its opposite
    is added.
    """
    found = polynomials(board)
    assert found
    line = sides(board)
    (size,) = moved.values()
    term = written({one: abs(value) for one, value in moved.items()}, board.decimals)
    after = Equation(*(written(added(side, moved, -1), board.decimals) for side in found))
    operation = minus if size > 0 else plus
    between = Equation(operation(line.left, term), operation(line.right, term))
    said = says[0] if size > 0 else says[1]
    board.say(after, said, [(0,), (1,)], _two(line, between, after, said))


def divide(board: Board, divisor: Fraction, right: Node, left: Node) -> None:
    """Divide both sides by `divisor`, which gives `left` = `right`."""
    line = sides(board)
    after = Equation(left, right)
    if divisor == -1:
        board.say(after, say("working.equations.times-minus-one"), [(0,), (1,)])
        return
    number = written({(): divisor}, board.decimals)
    between = Equation(over(line.left, number), over(line.right, number))
    says = say("working.equations.divide", number=to_text(number), letter=to_text(left))
    board.say(after, says, [(0,), (1,)], _two(line, between, after, says))


def swap(board: Board) -> None:
    """Write the right side on the left."""
    line = sides(board)
    board.say(Equation(line.right, line.left), say("working.equations.swap"), [(0,), (1,)])


def _two(before: Equation, between: Equation, after: Equation, says: Sentence) -> tuple[Step, ...]:
    if between in (before, after):
        return ()
    return (
        Step(before, between, says, ((0,), (1,))),
        Step(between, after, say("working.equations.work-out-both"), ((0,), (1,))),
    )
