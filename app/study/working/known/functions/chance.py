"""What is known of chances, numbers of ways, and data."""

from fractions import Fraction

from app.study.answers.kinds import Answer, Several, Value
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Num, is_op, number, percentage
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.chance import Chance, Count, MissingNumber, OfData, Opposite, TwoDraws
from app.study.working.known import evidence
from app.study.working.known.functions.answers import square_root, value
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved


def _known(answers: tuple[Answer, ...], form: Form) -> Known:
    form = form.without(Ask.INTERVAL, Ask.VECTOR, Ask.SIMPLIFY)
    return Known(answers, evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


def _chance(task: Chance, form: Form) -> Known:
    return _known((value(Fraction(task.favourable, task.outcomes)),), form)


def _two(task: TwoDraws, form: Form) -> Known:
    left = task.whole if task.back else task.whole - 1
    if left <= 0:
        raise Unsolved
    return _known((value(Fraction(task.first, task.whole) * Fraction(task.second, left)),), form)


def opposite_of(task: Opposite) -> Node:
    """1 − p, in the way p is written."""
    size = rational(task.probability)
    if size is None:
        raise Unsolved

    if is_op(task.probability, op.PERCENT):
        return percentage(number((1 - size) * 100))
    places = task.probability.places if isinstance(task.probability, Num) else None
    return number(1 - size, places)


def _opposite(task: Opposite, form: Form) -> Known:
    return _known((Value(opposite_of(task)),), form)


def count_of(task: Count) -> int:
    """The number of ways. Raises Unsolved."""
    found = rational(task.formula)
    if found is None or found.denominator != 1:
        raise Unsolved
    return int(found)


def _count(task: Count, form: Form) -> Known:
    return _known((value(count_of(task)),), form)


def missing(task: MissingNumber) -> Fraction:
    """The number that is missing."""
    return task.mean * (len(task.known) + 1) - sum(task.known, Fraction(0))


def _missing(task: MissingNumber, form: Form) -> Known:
    return _known((value(missing(task)),), form)


# Data


def mean(numbers: tuple[Fraction, ...]) -> Fraction:
    """The sum over the count."""
    return sum(numbers, Fraction(0)) / len(numbers)


def variance(numbers: tuple[Fraction, ...], sample: bool) -> Fraction:
    """The mean of the squared deviations; over n − 1 of a sample."""
    if len(numbers) < 2:
        raise Unsolved
    middle = mean(numbers)
    return sum(((one - middle) ** 2 for one in numbers), Fraction(0)) / (len(numbers) - sample)


def median(row: list[Fraction]) -> Fraction:
    """The middle one, or the mean of the two in the middle; `row` is in order."""
    return (row[(len(row) - 1) // 2] + row[len(row) // 2]) / 2


def quartiles(numbers: tuple[Fraction, ...]) -> tuple[Fraction, Fraction, Fraction]:
    """The medians of the lower half, of all, of the upper half; a middle number is in neither half."""
    row = sorted(numbers)
    if len(row) < 4:
        raise Unsolved
    half = len(row) // 2
    return median(row[:half]), median(row), median(row[-half:])


def _data(task: OfData, form: Form) -> Known:
    numbers = task.numbers
    if task.what in {"variance", "standard-deviation"}:
        ways = [False, True] if task.sample is None else [task.sample]
        found = [variance(numbers, sample) for sample in ways]
        answers: list[Answer] = [value(one if task.what == "variance" else square_root(one)) for one in found]
        return _known(tuple(answers), form)
    low, middle, high = quartiles(numbers)
    picked: dict[str, Answer] = {
        "lower-quartile": value(low),
        "upper-quartile": value(high),
        "interquartile-range": value(high - low),
        "quartiles": Several((value(low), value(middle), value(high)), "()"),
        "five-numbers": Several(tuple(map(value, (min(numbers), low, middle, high, max(numbers)))), "()"),
    }
    return _known((picked[task.what],), form)


KNOWN: Table = {
    Chance: _chance,
    TwoDraws: _two,
    Opposite: _opposite,
    Count: _count,
    MissingNumber: _missing,
    OfData: _data,
}
