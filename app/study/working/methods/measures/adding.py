"""Amounts added in one unit; days and weeks of years."""

from fractions import Fraction

from app.study.answers.kinds import Quantity
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, minus, number, over, plus, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.measures import AddAmounts, DaysOfYears
from app.study.working.board import Board
from app.study.working.facts import fact
from app.study.working.known.measured.amounts import A_YEAR, in_it, total, unit_of
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.rules.values import exact, plain
from app.study.working.said import Said, unit_text
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "amounts"


def fits(task: Task) -> bool:
    """Amounts with units."""
    return isinstance(task, AddAmounts | DaysOfYears)


def write(task: Task, board: Board) -> None:
    """Each amount in the unit of the result, then the sum. Raises NoRule."""
    if isinstance(task, DaysOfYears):
        each, years = number(A_YEAR[task.what]), number(task.years)
        key = "working.amounts.weeks" if task.what == "weeks" else "working.amounts.days"
        value = number(A_YEAR[task.what] * task.years)
        if task.years > 1:
            board.start(fact(times(years, each, "*"), "=", value), say(key))
        board.start(value, say(key) if task.years == 1 else say("working.amounts.result"))
        return
    assert isinstance(task, AddAmounts)
    unit = unit_of(task)
    row: Node | None = None
    for sign, one in task.terms:
        size = in_it(one, unit)
        shown = plain(size) or exact(size)
        if one.unit is not None and one.unit.factor != unit.factor:
            _convert(board, one, shown, unit_text(unit.name), one.unit.factor / unit.factor)
        row = shown if row is None else plus(row, shown) if sign > 0 else minus(row, shown)
    if row is None:
        raise NoRule
    board.start(Said(Quantity(row, unit)), say("working.amounts.one-unit", unit=unit_text(unit.name)))
    calculate(board, (0,))
    if to_text(board.part((0,))) != to_text(plain(total(task)) or exact(total(task))):
        raise NoRule


def _convert(board: Board, one: Quantity, shown: Node, unit: str, factor: Fraction) -> None:
    assert one.unit is not None
    name = unit_text(one.unit.name)
    if factor.denominator == 1:
        says = say("working.units.larger", one=name, other=unit, factor=to_text(number(factor)))
        board.start(fact(times(one.tree, number(factor), "*"), "=", shown), says)
    elif factor.numerator == 1:
        says = say("working.units.smaller", one=name, other=unit, factor=to_text(number(1 / factor)))
        board.start(fact(over(one.tree, number(1 / factor), "÷"), "=", shown), says)
    else:
        says = say("working.units.factor", one=name, other=unit, factor=to_text(exact(factor)))
        board.start(fact(times(one.tree, exact(factor), "*"), "=", shown), says)
