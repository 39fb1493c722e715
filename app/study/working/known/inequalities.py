"""The known solutions of inequalities."""

from fractions import Fraction

from app.study.answers.kinds import Answer, Equation, Inequality, Region, Value, Word
from app.study.maths import numeric
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Sym, symbols
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.inequalities import SolveInequality
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

KNOWN: Table = {SolveInequality: _region}
