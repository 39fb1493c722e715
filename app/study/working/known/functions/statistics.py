"""What is known of several statistics at once, of trials, normal quantities and expected values."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from math import comb
from typing import Any

from app.study.answers.kinds import Answer, Assignments, Quantity, Several, Value
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Sym, has, number, percentage
from app.study.problems.asked_form import Ask, Form, Places
from app.study.problems.tasks.numbers import Numbers
from app.study.problems.tasks.statistics import Expected, Normal, StandardScore, Summary, Trials
from app.study.working.known import evidence, list_statistics
from app.study.working.known.functions.normal import PLACES, between, rounded
from app.study.working.known.known import Known, Table
from app.study.working.rules.values import plain
from app.study.working.unsolved import Unsolved

Facts = dict[Node, tuple[Node, ...]]
MOST_TRIALS = 200
_LONGEST = 6  # decimals of a probability that is shown as it is
_CENTS = 2


def _form(form: Form) -> Form:
    return form.without(Ask.INTERVAL, Ask.VECTOR, Ask.SIMPLIFY).adding(Ask.EVALUATE)


def exactly(node: Node) -> Fraction:
    """The number that is written. Raises Unsolved."""
    value = rational(node)
    if value is None:
        raise Unsolved
    return value


def written(value: Fraction, *like: Node) -> Node:
    """A number in the way of the others: with a point where they have one or are percent, else a fraction."""
    pointed = any(has(one, op.PERCENT) or getattr(one, "places", None) for one in like)
    if pointed:
        for places in range(1, 40):
            if (value * 10**places).denominator == 1:
                return plain(value) or number(value, places)
    return number(value)


# Several statistics


def statistic(what: str, numbers: tuple[Fraction, ...]) -> Answer:
    """One of them, as it is answered alone; several modes as a set."""
    (answer,) = list_statistics.answers_of(Numbers(what, numbers))
    if isinstance(answer, Several):
        return replace(answer, brackets="{}")
    value = rational(answer.tree) if isinstance(answer, Value) else None
    return answer if value is None else Value(plain(value) or number(value))


def summary(task: Summary) -> Assignments:
    """Each statistic by its name."""
    return Assignments(tuple((what, statistic(what, task.numbers)) for what in task.whats))


def _summary(task: Summary, form: Form) -> Known:
    return Known((summary(task),), evidence.WORKED_OUT, _form(form))


def _summary_facts(task: Summary) -> Facts:
    found: Facts = {Sym("x"): tuple(plain(one) or number(one) for one in sorted(task.numbers))}
    for what, answer in summary(task).values:
        if isinstance(answer, Value):
            found[Sym(what)] = (answer.tree,)
        if isinstance(answer, Several):
            found[Sym(what)] = tuple(one.tree for one in answer.items if isinstance(one, Value))
    return found


# Trials


def term(task: Trials, k: int) -> Fraction:
    """The probability of exactly k successes. Raises Unsolved."""
    p = exactly(task.chance)
    if not 0 < p < 1 or not 1 <= task.count <= MOST_TRIALS:
        raise Unsolved
    return comb(task.count, k) * p**k * (1 - p) ** (task.count - k)


def counts(task: Trials) -> tuple[range, bool]:
    """The counts of successes to add up, and whether they are the ones that are not wanted."""
    if not 0 <= task.low <= task.high <= task.count or task.high - task.low == task.count:
        raise Unsolved
    others = [*range(task.low), *range(task.high + 1, task.count + 1)]
    if len(others) < task.high - task.low + 1 and (not task.low or task.high == task.count):
        return range(others[0], others[-1] + 1), True
    return range(task.low, task.high + 1), False


def probability(task: Trials) -> Fraction:
    """The probability that is asked for. Raises Unsolved."""
    counts(task)
    return sum((term(task, k) for k in range(task.low, task.high + 1)), Fraction(0))


def _trials(task: Trials, form: Form) -> Known:
    exact = probability(task)
    tree = written(exact, task.chance)
    answers: tuple[Answer, ...] = (Value(tree),)
    if is_long(tree) and form.rounding is None:
        form = replace(form, rounding=Places(PLACES))
        answers = (Value(number(rounded(exact), PLACES), approximate=True), Value(tree))
    return Known(answers, evidence.WORKED_OUT, _form(form))


def is_long(tree: Node) -> bool:
    """Whether it is a decimal of so many places that it is rounded where it is shown."""
    return (getattr(tree, "places", None) or 0) > _LONGEST


def _trials_facts(task: Trials) -> Facts:
    p = exactly(task.chance)
    row, opposite = counts(task)
    found: Facts = {Sym("n"): (number(task.count),), Sym("p"): (written(p, task.chance),)}
    found[Sym("q")] = (written(1 - p, task.chance),)
    for k in row:
        found[Sym(f"P_{k}")] = (written(term(task, k), task.chance),)
    if opposite:
        rest = sum((term(task, k) for k in row), Fraction(0))
        found[Sym("R")] = (written(rest, task.chance),)
    found[Sym("P")] = (written(probability(task), task.chance),)
    return found


# Normal quantities


def score(value: Node, mean: Node, deviation: Node) -> Fraction:
    """How many standard deviations above the mean. Raises Unsolved."""
    size = exactly(deviation)
    if size <= 0:
        raise Unsolved
    return (exactly(value) - exactly(mean)) / size


def _score(task: StandardScore, form: Form) -> Known:
    return Known((Value(_score_of(task)),), evidence.WORKED_OUT, _form(form))


def _score_of(task: StandardScore) -> Node:
    value = score(task.value, task.mean, task.deviation)
    return plain(value) or number(value)


def _score_facts(task: StandardScore) -> Facts:
    return {Sym("z"): (_score_of(task),)}


def scores(task: Normal) -> tuple[Fraction | None, Fraction | None]:
    """The standard scores of both bounds. Raises Unsolved where they are in no order."""
    low, high = (
        None if bound is None else score(bound, task.mean, task.deviation) for bound in (task.low, task.high)
    )
    if (low is None and high is None) or (low is not None and high is not None and low >= high):
        raise Unsolved
    return low, high


def in_percent(task: Normal, value: Fraction) -> Node:
    """A probability to four places, in percent where that is asked for."""
    return percentage(number(value * 100, PLACES - 2)) if task.percent else number(value, PLACES)


def _normal(task: Normal, form: Form) -> Known:
    """To four places; a table with two places of z and four of the probability may give another last one."""
    low, high = scores(task)
    values = {rounded(between(low, high))}
    to_table = [None if z is None else Fraction(round(z * 100), 100) for z in (low, high)]
    by_table = [None if z is None else rounded(between(None, z)) for z in to_table]
    values.add((Fraction(1) if by_table[1] is None else by_table[1]) - (by_table[0] or 0))
    first = rounded(between(low, high))
    ordered = [first, *(values - {first})]
    form = replace(form, rounding=form.rounding or Places(PLACES - 2 * task.percent))
    answers = tuple(Value(in_percent(task, value), approximate=True) for value in ordered)
    return Known(answers, evidence.WORKED_OUT, _form(form))


def _normal_facts(task: Normal) -> Facts:
    found: Facts = {}
    low, high = scores(task)
    for name, z in (("z_1", low), ("z_2", high)):
        if z is not None:
            found[Sym(name)] = (plain(z) or number(z),)
    return found


# Expected values


def expected(task: Expected) -> Fraction:
    """The values, each times its chance, added up. Raises Unsolved where the chances are not all."""
    chances = [exactly(one) for one in task.chances]
    if any(one < 0 for one in chances) or sum(chances) != 1 or len(chances) != len(task.values):
        raise Unsolved
    return sum((exactly(value) * p for value, p in zip(task.values, chances, strict=True)), Fraction(0))


def expected_tree(task: Expected) -> Node:
    """The expected value as it is written: money with cents."""
    value = expected(task)
    if task.unit is not None and value.denominator > 1 and (100 * value).denominator == 1:
        return number(value, _CENTS)
    return plain(value) or number(value)


def _expected(task: Expected, form: Form) -> Known:
    tree = expected_tree(task)
    answer: Answer = Value(tree) if task.unit is None else Quantity(tree, task.unit)
    return Known((answer,), evidence.WORKED_OUT, _form(form))


def _expected_facts(task: Expected) -> Facts:
    value = expected(task)
    return {Sym("E"): (plain(value) or number(value),)}


KNOWN: Table = {
    Summary: _summary,
    Trials: _trials,
    StandardScore: _score,
    Normal: _normal,
    Expected: _expected,
}
FACTS: Mapping[type, Callable[[Any], Facts]] = {
    Summary: _summary_facts,
    Trials: _trials_facts,
    StandardScore: _score_facts,
    Normal: _normal_facts,
    Expected: _expected_facts,
}
"""Kind of task → its quantities by their names."""
