"""Products and quotients of numbers in scientific notation: the numbers and the powers of ten apart."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, bracketed, is_op, over, times
from app.study.problems.asked_form import Ask
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.rules.numbers.decimals import ending_places
from app.study.working.rules.numbers.scientific import (
    in_scientific,
    literal,
    magnitude,
    power_of_ten,
    written,
)
from app.study.working.rules.values import plain, value_of
from app.study.working.step import NoRule
from engine.base.sentence import Fact, say

NAME = "scientific"


def fits(task: Task) -> bool:
    """a × 10^m times or divided by b × 10^n; or such a number alone whose a is not from 1 to 10."""
    if not isinstance(task, Evaluate) or task.what not in {"evaluate", "simplify", "expand"}:
        return False
    tree = task.tree
    if not is_op(tree, op.TIMES, op.OVER):
        return False
    pair = [literal(each) for each in tree.args]
    if None not in pair and any(each[1] for each in pair if each) and not _is_literal(tree):
        return True
    return _is_literal(tree)


def _is_literal(tree: Node) -> bool:
    return is_op(tree, op.TIMES) and literal(tree) is not None


def write(task: Task, board: Board) -> None:
    """The numbers together, the powers of ten together; then one digit before the point. Raises NoRule."""
    assert isinstance(task, Evaluate)
    tree = task.tree
    assert isinstance(tree, Apply)
    if not _is_literal(tree):
        _calculated(tree, board)
    elif not board.form.wants(Ask.SCIENTIFIC):
        raise NoRule
    _normalised(board)


def _calculated(tree: Apply, board: Board) -> None:
    first, second = (literal(each) for each in tree.args)
    if first is None or second is None:
        raise NoRule
    (a, m), (b, n) = first, second
    divides = tree.op is op.OVER
    numbers = over(_number(a), _number(b)) if divides else times(_number(a), _number(b), "*")
    powers = (
        over(power_of_ten(m), power_of_ten(n)) if divides else times(power_of_ten(m), power_of_ten(n), "*")
    )
    board.say(times(bracketed(numbers), bracketed(powers), "*"), say("working.scientific.apart"))
    value = a / b if divides else a * b
    if ending_places(value) is None:
        raise NoRule
    calculate(board, (0,))
    if value_of(board.part((0,))) != value or plain(value) is None:
        raise NoRule
    exponent = m - n if divides else m + n
    rule = "working.scientific.subtract-exponents" if divides else "working.scientific.add-exponents"
    facts: dict[str, Fact] = {"first": m, "second": n, "result": exponent}
    board.change(Change((1,), power_of_ten(exponent), say(rule, **facts)))


def _number(value: Fraction) -> Node:
    found = plain(value)
    if found is None:
        raise NoRule
    return found


def _normalised(board: Board) -> None:
    """One digit that is not zero before the point: 12 × 10^3 is 1.2 × 10^4."""
    found = literal(board.part(()))
    if found is None:
        raise NoRule
    value, exponent = found
    if value == 0 or 1 <= abs(value) < 10:
        return
    shift = magnitude(value)
    inner = in_scientific(_number(value))
    if inner is None:
        raise NoRule
    number = board.part((0,))
    board.change(Change((0,), inner[0], inner[1]))
    facts: dict[str, Fact] = {"number": to_text(number), "result": exponent + shift}
    board.say(
        written(value / Fraction(10) ** shift, exponent + shift), say("working.scientific.together", **facts)
    )
