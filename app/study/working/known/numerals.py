"""What is known of whole numbers and how they are written, found in another way than that of the lines."""

from fractions import Fraction

from app.study.answers.kinds import Answer, Several, Value, Word
from app.study.maths.roman import from_roman, roman
from app.study.maths.tree import Node, number
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.numerals import (
    DivisorCount,
    FromBase,
    FromRoman,
    InBase,
    Multiples,
    PlaceValue,
    Roman,
)
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.known.list_statistics import divisors
from app.study.working.rules.values import exact, plain
from app.study.working.unsolved import Unsolved


def _known(answer: Answer, form: Form) -> Known:
    return Known((answer,), evidence.WORKED_OUT, form.without(Ask.DECIMAL, Ask.FACTOR))


def _divisor_count(task: DivisorCount, form: Form) -> Known:
    return _known(Value(number(len(divisors(task.n)))), form)


def _multiples(task: Multiples, form: Form) -> Known:
    row = tuple(Value(number(each)) for each in range(task.n, task.n * task.count + 1, task.n))
    return _known(Several(row, "()"), form.adding(Ask.VECTOR))


def decimal(value: Fraction) -> Node:
    """The number with a point where it needs one."""
    return plain(value) or exact(value)


def place_value(task: PlaceValue) -> Fraction:
    """What the digit is worth. Raises Unsolved where it stands nowhere, or in several places."""
    if task.number.count(str(task.digit)) != 1:
        raise Unsolved
    without = task.number.replace(str(task.digit), "0")
    return Fraction(task.number) - Fraction(without)


def _place(task: PlaceValue, form: Form) -> Known:
    return _known(Value(decimal(place_value(task))), form)


def digits_in(n: int, base: int) -> str:
    """The digits of n in that base."""
    digits = ""
    while n or not digits:
        n, digit = divmod(n, base)
        digits = str(digit) + digits
    return digits


def _in_base(task: InBase, form: Form) -> Known:
    digits = digits_in(task.n, task.base)
    if int(digits, task.base) != task.n:
        raise Unsolved
    return _known(Value(number(int(digits))), form)


def _from_base(task: FromBase, form: Form) -> Known:
    return _known(Value(number(int(task.digits, task.base))), form)


def _roman(task: Roman, form: Form) -> Known:
    numeral = roman(task.n)
    if from_roman(numeral) != task.n:
        raise Unsolved
    return _known(Word(numeral), form)


def _from_roman(task: FromRoman, form: Form) -> Known:
    n = from_roman(task.numeral)
    if n is None:
        raise Unsolved
    return _known(Value(number(n)), form)


KNOWN: Table = {
    DivisorCount: _divisor_count,
    Multiples: _multiples,
    PlaceValue: _place,
    InBase: _in_base,
    FromBase: _from_base,
    Roman: _roman,
    FromRoman: _from_roman,
}
