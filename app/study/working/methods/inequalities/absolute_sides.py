"""An absolute value beside an expression with the letter, or beside another absolute value."""

from app.study.answers.kinds import Inequality
from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    TWO,
    ZERO,
    Node,
    bracketed,
    is_op,
    minus,
    negative,
    plus,
    power,
    symbols,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.board import Board
from app.study.working.methods.inequalities import compound, linear, sign_table
from app.study.working.methods.inequalities.as_equations import FLIPPED
from app.study.working.methods.inequalities.ending import finish, letter_of
from app.study.working.polynomial import coefficients, polynomial
from app.study.working.regions.lines import Compound
from app.study.working.rules.terms import is_sum, written
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "absolute-inequality"


def fits(task: Task) -> bool:
    """|x − 3| < 2x or |x − 1| ≥ |x + 2|: linear between bars, and linear beside them."""
    letter = letter_of(task)
    if not letter or not isinstance(task, SolveInequality) or not isinstance(task.region, Inequality):
        return False
    if len(task.region.sides) != 2 or task.region.relations[0] == "≠":
        return False
    sides = task.region.sides
    if not any(_is_bars(side) for side in sides) or not all(letter in symbols(side) for side in sides):
        return False
    return all(len(coefficients(_inner(side), letter) or ()) == 2 for side in sides)


def _is_bars(node: Node) -> bool:
    return is_op(node, op.ABS)


def _inner(node: Node) -> Node:
    return node.args[0] if is_op(node, op.ABS) else node


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    letter = letter_of(task)
    line = _line(board)
    if not _is_bars(line.sides[0]):
        after = Inequality(line.sides[::-1], (FLIPPED[line.relations[0]],))
        board.say(after, say("working.equations.swap"), [(0,), (1,)])
    if _is_bars(_line(board).sides[1]):
        _both_bars(board, letter)
    else:
        _beside(board)
        compound.solve_each(board, letter)
        compound.put_together(board, letter)
    finish(board, letter)


def _line(board: Board) -> Inequality:
    if not isinstance(board.line, Inequality):
        raise NoRule
    return board.line


def _beside(board: Board) -> None:
    """|A| < B is A < B and A > −B; |A| > B is A > B or A < −B, whatever B is."""
    (bars, right), (relation,) = _line(board).sides, _line(board).relations
    inner = _inner(bars)
    opposite = negative(bracketed(right)) if is_sum(right) else negative(right)
    parts = (Inequality((inner, right), (relation,)), Inequality((inner, opposite), (FLIPPED[relation],)))
    facts = {"inner": to_text(inner), "right": to_text(right), "opposite": to_text(opposite)}
    if relation[0] == "<":
        board.say(Compound(parts, "and"), say("working.inequalities.bars-below", **facts), [(0,), (1,)])
    else:
        board.say(Compound(parts, "or"), say("working.inequalities.bars-above", **facts), [(0,), (1,)])


def _both_bars(board: Board, letter: str) -> None:
    """Squared, as neither side is negative; then the difference of the squares as a product."""
    (first, second), relations = _line(board).sides, _line(board).relations
    a, b = bracketed(_inner(first)), bracketed(_inner(second))
    squares = power(a, TWO), power(b, TWO)
    board.say(Inequality(squares, relations), say("working.inequalities.square-bars"), [(0,), (1,)])
    says = say("working.inequalities.zero-right", right=to_text(squares[1]))
    board.say(Inequality((minus(*squares), ZERO), relations), says, [(0,), (1,)])
    factors = bracketed(minus(a, b)), bracketed(plus(a, b))
    says = say("working.inequalities.squares-apart", first=to_text(a), second=to_text(b))
    board.say(Inequality((times(factors[0], factors[1], ""), ZERO), relations), says, [(0,)])
    tidy = [_collected(each) for each in factors]
    tidy.sort(key=lambda each: bool(symbols(each)))  # a number goes in front
    product = times(tidy[0], tidy[1], "")
    says = say("working.inequalities.work-out-factors")
    board.say(Inequality((product, ZERO), relations), says, [(0,)])
    if all(letter in symbols(each) for each in tidy):
        sign_table.read_from_table(board, letter)
    else:
        linear.solve_on(board, letter)


def _collected(node: Node) -> Node:
    found = polynomial(node)
    if not found:
        raise NoRule
    new = written(found)
    return bracketed(new) if is_sum(new) or is_op(new, op.NEGATIVE) else new
