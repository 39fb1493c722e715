"""The known answers to tasks about given numbers."""

from dataclasses import replace
from fractions import Fraction
from math import gcd

from app.study.answers.kinds import (
    Answer,
    Equation,
    Inequality,
    Quantity,
    Ratio,
    Remainder,
    Several,
    Value,
    Word,
)  # fmt: skip
from app.study.maths.approximate import approximate
from app.study.maths.conversion import in_unit
from app.study.maths.exact import rational
from app.study.maths.tree import Num, number, over
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.numbers import (
    Compare,
    Convert,
    DivideWithRemainder,
    Order,
    Pick,
    Proportion,
    Round,
    Share,
    SimplifyRatio,
    YesNo,
)
from app.study.working.exact_numbers import simplest
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved


def _division(task: DivideWithRemainder, form: Form) -> Known:
    quotient, remainder = (_whole(each) for each in divmod(task.dividend, task.divisor))
    answers: tuple[Answer, ...] = (Value(remainder),)
    if not task.only_remainder:
        exact = Value(over(_whole(task.dividend), _whole(task.divisor)))
        answers = (Remainder(quotient, remainder), exact)
    return Known(answers, evidence.WORKED_OUT, form)


def _conversion(task: Convert, form: Form) -> Known:
    assert task.amount.unit is not None
    tree = in_unit(task.amount.tree, task.amount.unit, task.unit)
    exact = rational(tree)
    amount = Quantity((simplest(tree) or tree) if exact is None else number(exact), task.unit)
    return Known((amount,), evidence.WORKED_OUT, replace(form, unit=task.unit))


def _rounding(task: Round, form: Form) -> Known:
    if form.rounding is None:
        raise Unsolved
    return Known((Value(task.tree),), evidence.ROUNDED_AS_ASKED, form)


def _yes_or_no(task: YesNo, form: Form) -> Known:
    return Known((Word("yes" if task.holds else "no"),), evidence.WORKED_OUT, form)


def _ratio(task: SimplifyRatio, form: Form) -> Known:
    common = gcd(*task.parts)
    ratio = Ratio(tuple(_whole(part // common) for part in task.parts))
    return Known((ratio,), evidence.WORKED_OUT, form.adding(Ask.SIMPLIFY))


def _pick(task: Pick, form: Form) -> Known:
    sizes = [size for size in map(approximate, task.among) if size is not None]
    if len(sizes) != len(task.among):
        raise Unsolved
    best = max(sizes) if task.largest else min(sizes)
    picked = Value(task.among[sizes.index(best)])
    equal = (Word("equal"),) if sizes.count(best) > 1 else ()
    return Known((*equal, picked), evidence.WORKED_OUT, Form())


def _compare(task: Compare, form: Form) -> Known:
    left, right = rational(task.left), rational(task.right)
    if left is None or right is None:
        raise Unsolved
    if left == right:
        return Known((Word("equal"), Word("="), Equation(task.left, task.right)), evidence.WORKED_OUT, Form())
    sign = "<" if left < right else ">"
    sides = Inequality((task.left, task.right), (sign,))
    return Known((sides, Word(sign)), evidence.WORKED_OUT, Form())


def _order(task: Order, form: Form) -> Known:
    sizes = [size for size in map(approximate, task.among) if size is not None]
    if len(sizes) != len(task.among):
        raise Unsolved
    places = sorted(range(len(sizes)), key=sizes.__getitem__, reverse=task.descending)
    row = Several(tuple(Value(task.among[place]) for place in places), "()")
    return Known((row,), evidence.WORKED_OUT, Form().adding(Ask.VECTOR))


def _share(task: Share, form: Form) -> Known:
    one = task.total / sum(task.parts)
    shares = Several(tuple(Value(number(one * part)) for part in task.parts), "()")
    return Known((shares,), evidence.WORKED_OUT, Form().adding(Ask.VECTOR))


def _proportion(task: Proportion, form: Form) -> Known:
    return Known((Value(number(task.second * task.third / task.first)),), evidence.WORKED_OUT, form)


def _whole(value: int) -> Num:
    return Num(Fraction(value))


KNOWN: Table = {
    DivideWithRemainder: _division,
    Convert: _conversion,
    Round: _rounding,
    YesNo: _yes_or_no,
    SimplifyRatio: _ratio,
    Pick: _pick,
    Compare: _compare,
    Order: _order,
    Share: _share,
    Proportion: _proportion,
}
