"""What is known of amounts that are added, and of days and weeks of years."""

from fractions import Fraction

from app.study.answers.kinds import Answer, Quantity, Value
from app.study.maths.conversion import in_unit
from app.study.maths.exact import rational
from app.study.maths.tree import Num, number
from app.study.maths.units import UNITS, Unit
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.measures import AddAmounts, DaysOfYears
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.rules.values import exact, plain
from app.study.working.unsolved import Unsolved

_FINER = {"h": "min", "ft": "in", "lb": "oz", "m": "cm", "km": "m", "kg": "g", "min": "s", "yd": "ft"}
A_YEAR = {"weeks": 52, "days": 365}


def unit_of(task: AddAmounts) -> Unit:
    """The unit that is asked for, or the smallest that is given."""
    if task.unit is not None:
        return task.unit
    units = [one.unit for _, one in task.terms if one.unit is not None]
    smallest = min(units, key=lambda unit: unit.factor)
    values = [one.tree for _, one in task.terms]
    whole = all(isinstance(tree, Num) and (tree.places or tree.value.denominator == 1) for tree in values)
    return smallest if whole else UNITS.get(_FINER.get(smallest.name, ""), smallest)


def in_it(one: Quantity, unit: Unit) -> Fraction:
    """How many of that unit. Raises Unsolved."""
    assert one.unit is not None
    tree = one.tree if one.unit.pi == unit.pi and one.unit.factor == unit.factor else None
    value = rational(in_unit(one.tree, one.unit, unit) if tree is None else tree)
    if value is None:
        raise Unsolved
    return value


def total(task: AddAmounts) -> Fraction:
    """The sum in that unit. Raises Unsolved for one that is not positive."""
    found = sum((sign * in_it(one, unit_of(task)) for sign, one in task.terms), Fraction(0))
    if found <= 0:
        raise Unsolved
    return found


def _sum(task: AddAmounts, form: Form) -> Known:
    value = total(task)
    answer = Quantity(plain(value) or exact(value), unit_of(task))
    return Known((answer,), evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


def _days(task: DaysOfYears, form: Form) -> Known:
    """A leap year has a day more, so others may be right as well."""
    each = A_YEAR[task.what]
    days = 1 if task.what == "days" else 7
    least, most = 365 * task.years, 365 * task.years + task.years // 4 + 1
    others = [Value(number(Fraction(count, days))) for count in range(least, most + 1)]
    answers: tuple[Answer, ...] = (Value(number(each * task.years)), *others)
    return Known(answers, evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


KNOWN: Table = {AddAmounts: _sum, DaysOfYears: _days}
