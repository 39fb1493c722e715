"""Works out gcd, lcm, mean, median, mode, range and factors of a list of numbers."""

from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from math import gcd, isqrt, lcm, prod

from app.study.answers.kinds import Answer, Several, Value, Word
from app.study.maths.tree import Num, over
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.numbers import Numbers
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved

Listed = Sequence[Fraction]


def answers_of(task: Numbers) -> list[Answer]:
    """What may be answered; each item is a full answer. Raises Unsolved."""
    if task.what == "factors":
        return [Several(tuple(_value(Fraction(n)) for n in divisors(task.numbers[0].numerator)))]
    if task.what == "mode":
        return [_mode(task.numbers)]
    worked_out = _STATISTICS.get(task.what)
    if worked_out is None:
        raise Unsolved
    return [_value(worked_out(sorted(task.numbers)))]


def divisors(number: int) -> list[int]:
    """All of them, from the smallest."""
    small = [d for d in range(1, isqrt(number) + 1) if number % d == 0]
    return sorted({*small, *(number // d for d in small)})


def _mean(listed: Listed) -> Fraction:
    return sum(listed, Fraction(0)) / len(listed)


def _median(listed: Listed) -> Fraction:
    return _mean(listed[(len(listed) - 1) // 2 : len(listed) // 2 + 1])


def _mode(listed: Listed) -> Answer:
    counts = Counter(listed)
    most = max(counts.values())
    modes = sorted(number for number, count in counts.items() if count == most)
    if most == 1:
        return Word("none")
    return _value(modes[0]) if len(modes) == 1 else Several(tuple(map(_value, modes)))


def _value(number: Fraction) -> Value:
    return Value(over(Num(Fraction(number.numerator)), Num(Fraction(number.denominator))))


_STATISTICS: dict[str, Callable[[Listed], Fraction]] = {
    "gcd": lambda listed: Fraction(gcd(*(number.numerator for number in listed))),
    "lcm": lambda listed: Fraction(lcm(*(number.numerator for number in listed))),
    "sum": lambda listed: sum(listed, Fraction(0)),
    "product": lambda listed: prod(listed, start=Fraction(1)),
    "mean": _mean,
    "median": _median,
    "range": lambda listed: listed[-1] - listed[0],
}


def _numbers(task: Numbers, form: Form) -> Known:
    return Known(tuple(answers_of(task)), evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


KNOWN: Table = {Numbers: _numbers}
