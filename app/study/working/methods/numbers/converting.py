"""An amount in another unit: times or divided by what one unit is in the other."""

from dataclasses import replace
from fractions import Fraction

from app.study.answers.kinds import Quantity
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, bracketed, is_op, minus, negative, number, over, plus, times
from app.study.maths.units import UNITS, Unit, unit_named
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import Convert
from app.study.working.board import Board, Change
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.rules.numbers.decimals import ending_places
from app.study.working.rules.numbers.rounding import round_to
from app.study.working.rules.values import exact, plain
from app.study.working.said import Said, unit_text
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "convert"
MOST_BOTTOM = 60  # of a fraction that an answer may be
ABOUT = 2  # decimals of an amount that does not end, where the question does not say
_CELSIUS, _FAHRENHEIT, _KELVIN = "°C", "°F", "K"


def fits(task: Task) -> bool:
    """An amount without angles, whose factors have a π."""
    return (
        isinstance(task, Convert)
        and task.amount.unit is not None
        and task.amount.unit.pi == task.unit.pi
        and task.amount.unit.name != task.unit.name
    )


def write(task: Task, board: Board) -> None:
    """The factor between the units, the calculation, the result. Raises NoRule."""
    assert isinstance(task, Convert)
    unit = task.amount.unit
    assert unit is not None
    if unit.offset or task.unit.offset:
        _temperature(task, unit, board)
    else:
        _scaled(task, unit, board)
    _work_out(board)
    if board.form.rounding is not None:
        _rounded(board)


def _work_out(board: Board) -> None:
    """The calculation; a quotient as a decimal, of two decimals where it does not end."""
    node = board.part((0,))
    value = rational(node)
    if value is None:
        raise NoRule
    places = ending_places(value)
    operation = is_op(node, op.TIMES, op.OVER) and all(isinstance(each, Num) for each in node.args)
    if places is None and value.denominator > MOST_BOTTOM:
        if board.form.rounding is None:
            tree = decimal_of(value, ABOUT)
            board.say(_line(board, tree, approximate=True), say("working.units.about", places=ABOUT))
        return
    if operation and places is not None:
        assert is_op(node, op.TIMES, op.OVER)
        facts = {"first": to_text(node.args[0]), "second": to_text(node.args[1])}
        rule = "working.numbers.multiply" if node.op is op.TIMES else "working.numbers.divide"
        result = decimal_of(value, places)
        says = say(rule, result=to_text(result), **facts)
        board.change(Change((0,), result, says))
        return
    calculate(board, (0,))


def decimal_of(value: Fraction, places: int) -> Node:
    """The value, rounded to so many places."""
    size = Num(Fraction(round(abs(value) * 10**places), 10**places), places or None)
    return negative(size) if value < 0 and size.value else size


def _line(board: Board, tree: Node, *, approximate: bool) -> Said:
    line = board.line
    assert isinstance(line, Said)
    assert isinstance(line.answer, Quantity)
    return Said(replace(line.answer, tree=tree, approximate=approximate))


def _scaled(task: Task, unit: Unit, board: Board) -> None:
    assert isinstance(task, Convert)
    tree, factor = task.amount.tree, unit.factor / task.unit.factor
    facts = {"one": _short(unit), "other": _short(task.unit)}
    if factor == 1:
        board.say(_amount(tree, task.unit), say("working.units.same", **facts))
    elif factor.denominator == 1 or (
        plain(factor) is not None and factor.numerator > 1 and not _inverse(factor)
    ):
        by = plain(factor)
        assert by is not None
        says = say("working.units.larger", factor=_shown(factor), **facts)
        board.say(_amount(times(_in_brackets(tree), by, "*"), task.unit), says)
    elif _inverse(factor):
        by = plain(1 / factor)
        assert by is not None
        says = say("working.units.smaller", factor=_shown(1 / factor), **facts)
        board.say(_amount(over(_in_brackets(tree), by, "÷"), task.unit), says)
    else:
        fraction = exact(factor)
        says = say("working.units.factor", factor=_shown(factor), **facts)
        board.say(_amount(times(_in_brackets(tree), fraction, "*"), task.unit), says)


def _short(unit: Unit) -> str:
    """Its usual short name: min for minutes; a unit of several, km/h, as it was written."""
    if unit_named(unit.name) is None:
        return unit_text(unit.name)
    same = [
        each.name for each in UNITS.values() if (each.factor, each.dimension) == (unit.factor, unit.dimension)
    ]
    return unit_text(same[0] if same else unit.name)


def _inverse(factor: Fraction) -> bool:
    """Whether dividing by a short number is simpler."""
    return factor.numerator == 1 or (factor < 1 and plain(1 / factor) is not None)


def _shown(factor: Fraction) -> str:
    found = plain(factor)
    return to_text(exact(factor) if found is None else found)


def _in_brackets(tree: Node) -> Node:
    return bracketed(tree) if is_op(tree, op.PLUS, op.MINUS, op.NEGATIVE) else tree


def _temperature(task: Convert, unit: Unit, board: Board) -> None:
    tree = task.amount.tree
    pair = unit.name, task.unit.name
    nine_fifths, five_ninths = number(Fraction(9, 5)), number(Fraction(5, 9))
    thirty_two, zero = Num(Fraction(32)), Num(Fraction(27315, 100), 2)
    if pair == (_CELSIUS, _FAHRENHEIT):
        new: Node = plus(times(_in_brackets(tree), nine_fifths, "*"), thirty_two)
        rule = "working.units.celsius-to-fahrenheit"
    elif pair == (_FAHRENHEIT, _CELSIUS):
        new = times(bracketed(minus(tree, thirty_two)), five_ninths, "*")
        rule = "working.units.fahrenheit-to-celsius"
    elif pair == (_CELSIUS, _KELVIN):
        new, rule = plus(tree, zero), "working.units.celsius-to-kelvin"
    elif pair == (_KELVIN, _CELSIUS):
        new, rule = minus(tree, zero), "working.units.kelvin-to-celsius"
    else:
        raise NoRule
    board.say(_amount(new, task.unit), say(rule))


def _amount(tree: Node, unit: Unit) -> Said:
    return Said(Quantity(tree, unit))


def _rounded(board: Board) -> None:
    found = round_to(board.part((0,)), board.form)
    if found is not None:
        tree, says = found
        board.say(_line(board, tree, approximate=True), says)
