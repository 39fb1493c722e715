"""The known solutions of inequalities."""

from fractions import Fraction
from typing import Any

from mpmath import mp

from app.study.answers.kinds import Answer, Equation, Inequality, Region, Several, Value, Word
from app.study.answers.number_line import NotASet
from app.study.answers.number_sets import pieces
from app.study.maths import numeric
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Sym, number, symbols
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.inequalities import IntegersIn, SolveInequality
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.lines import EveryNumber, NoSolution
from app.study.working.regions.conditions import NotExact, condition, critical, holds
from app.study.working.regions.exact_set import as_inequalities, as_intervals, set_of
from app.study.working.regions.points import Rational, all_roots, between
from app.study.working.unsolved import Unsolved

_WORDS = ("interval", "区间")


def letter_of(task: SolveInequality) -> str:
    """The one letter of the inequality; "" where it has none or several."""
    names: set[str] = set()
    for one in _inequalities(task):
        names |= set().union(*map(symbols, one.sides))
    return names.pop() if len(names) == 1 else ""


def _inequalities(task: SolveInequality) -> list[Inequality]:
    parts = task.region.parts if isinstance(task.region, Region) else (task.region,)
    return [part for part in parts if isinstance(part, Inequality)]


def _region(task: SolveInequality, form: Form) -> Known:
    """Where it holds, as inequalities and as intervals; the inequality itself where that is not exact."""
    form = form.adding(Ask.INTERVAL)
    letter = letter_of(task)
    try:
        found = set_of(task.region, letter)
        answers = [_answer(as_inequalities(found, letter)), _answer(as_intervals(found))]
    except (NotExact, Unsolved):
        return Known((task.region,), evidence.SOLVED, form)
    if not is_confirmed(task, answers[0]):
        raise Unsolved
    if any(word in form.text for word in _WORDS):
        answers.reverse()
    return Known(tuple(answers), evidence.SOLVED, form)


def _answer(found: object) -> Answer:
    match found:
        case NoSolution():
            return Word("none")
        case EveryNumber():
            return Word("all-reals")
        case Equation(Sym(name), right):
            return Value(right, name)
    return found  # type: ignore[return-value]


def is_confirmed(task: SolveInequality, answer: Answer) -> bool:
    """Whether rational numbers in every gap, put into what was written, are in the answer as they should."""
    letter = letter_of(task)
    said, own = condition(answer, letter), condition(task.region, letter)
    for gap in between(all_roots([*critical(said, letter), *critical(own, letter)])):
        if _is_true(task, letter, gap.value) is not holds(said, letter, Rational(gap.value)):
            return False
    return True


def _is_true(task: SolveInequality, letter: str, at: Fraction) -> bool:
    """The inequality as it was written, with a number put in; false where it is not defined."""
    parts = task.region.parts if isinstance(task.region, Region) else (task.region,)
    either = isinstance(task.region, Region) and task.region.how == "or"
    each = [isinstance(part, Inequality) and _holds(part, letter, at) for part in parts]
    return any(each) if either else all(each)


def _holds(one: Inequality, letter: str, at: Fraction) -> bool:
    values = [_value(side, letter, at) for side in one.sides]
    for left, relation, right in zip(values, one.relations, values[1:], strict=False):
        if left is None or right is None or not _COMPARED[relation](left, right):
            return False
    return True


def _value(side: Node, letter: str, at: Fraction) -> Fraction | float | None:
    """Exact; in numbers where a root stands in it, whose gaps are never that small."""
    exact = rational(side, {letter: at})
    if exact is not None or symbols(side):
        return exact
    try:
        return float(numeric.value(side, real=True))
    except numeric.OutsideDomain:
        return None


_COMPARED = {
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "≠": lambda a, b: a != b,
}

MOST_INTEGERS = 60


def _integers(task: IntegersIn, form: Form) -> Known:
    """Each whole number between the ends of the solutions, put into the inequality as it is written."""
    whole = SolveInequality(task.region)
    try:
        found = pieces(_region(whole, Form()).answers[0])
    except NotASet as error:
        raise Unsolved from error
    low = found[0][0].at if found else 0
    high = found[-1][1].at if found else 0
    if task.least is not None:
        low = max(low, task.least)
    numbers = _true_ones(task, whole, low, high)
    form = form.without(Ask.INTERVAL, Ask.VECTOR)
    if task.what == "count":
        return Known((Value(number(len(numbers))),), evidence.SOLVED, form)
    if not numbers:
        return Known((Word("none"),), evidence.SOLVED, form)
    if task.what in {"smallest", "largest"}:
        end = numbers[0] if task.what == "smallest" else numbers[-1]
        return Known((Value(number(end), letter_of(whole)),), evidence.SOLVED, form)
    items = tuple(Value(number(one)) for one in numbers)
    return Known((items[0] if len(items) == 1 else Several(items),), evidence.SOLVED, form)


def _true_ones(task: IntegersIn, whole: SolveInequality, low: Any, high: Any) -> list[int]:
    """Those from `low` to `high`; from one end where no more is asked. Raises Unsolved without an end."""
    if task.what == "smallest":
        high = low + MOST_INTEGERS
    if task.what == "largest":
        low = high - MOST_INTEGERS
    if not mp.isfinite(low) or not mp.isfinite(high) or high - low > 2 * MOST_INTEGERS:
        raise Unsolved
    letter, least = letter_of(whole), task.least
    row = range(int(mp.floor(low)) - 1, int(mp.ceil(high)) + 2)
    return [n for n in row if (least is None or n >= least) and _is_true(whole, letter, Fraction(n))]


KNOWN: Table = {SolveInequality: _region, IntegersIn: _integers}
