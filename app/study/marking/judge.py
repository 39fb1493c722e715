"""Judges an answer without a known one: works the problem out, or substitutes the answer back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from math import gcd
from typing import Any

from app.study.answers.kinds import Answer, Quantity, Ratio, Remainder, Value, Word
from app.study.answers.reading import readings
from app.study.answers.words_and_choices import listed_choices
from app.study.marking import evidence
from app.study.marking.compare import among
from app.study.marking.compare_quantities import in_unit
from app.study.marking.judge_antiderivative import antiderivative
from app.study.marking.judge_expression import expression
from app.study.marking.judge_solution import solution
from app.study.marking.rounding import approximate
from app.study.marking.verdict import Judgement, Verdict, beyond, evidenced, unreadable
from app.study.maths.tree import Num, TooLarge, Unreadable, over
from app.study.problems.asked_form import Ask, Form, asked
from app.study.problems.reading import MAX_PROBLEM, read
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Differentiate, Integrate, Limit
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.problems.tasks.numbers import (
    Convert,
    DivideWithRemainder,
    Numbers,
    Pick,
    Round,
    SimplifyRatio,
    YesNo,
)
from app.study.working import calculus, limits, list_statistics
from app.study.working.unsolved import Unsolved

Given = Sequence[Answer]
"""The readings of an answer, the likeliest first."""


def judge(problem: str, answer: str) -> Judgement:
    """The verdict on `answer`, from the problem's own text; undecided when that is not understood."""
    try:
        given = readings(answer)
    except Unreadable as error:
        return unreadable(error)
    if listed_choices(problem[:MAX_PROBLEM]):
        return beyond(evidence.PROBLEM_NOT_READ)
    try:
        task = read(problem)
        return beyond(evidence.PROBLEM_NOT_READ) if task is None else judged(task, given, asked(problem))
    except (TooLarge, RecursionError):
        return beyond(evidence.TOO_LARGE)
    except (Unreadable, Unsolved):
        return beyond(evidence.NO_METHOD)


def judged(task: Task, given: Given, form: Form) -> Judgement:
    """The verdict on an answer to `task`. Raises Unsolved and TooLarge."""
    return _JUDGES[type(task)](task, given, form)


def _inequality(task: SolveInequality, given: Given, form: Form) -> Judgement:
    return evidenced(among(given, [task.region], form.adding(Ask.INTERVAL)), evidence.SOLVED)


def _derivative(task: Differentiate, given: Given, form: Form) -> Judgement:
    form = form.without(Ask.SIMPLIFY, Ask.EVALUATE)  # any form of a derivative is one
    if task.at is not None:
        form = form.adding(Ask.EVALUATE)
    return evidenced(among(given, [calculus.derivative_answer(task)], form), evidence.DIFFERENTIATED)


def _integral(task: Integrate, given: Given, form: Form) -> Judgement:
    if task.bounds is None:
        return antiderivative(task, given)
    return evidenced(_one_of([calculus.definite(task)], given, form), evidence.INTEGRATED)


def _limit(task: Limit, given: Given, form: Form) -> Judgement:
    return evidenced(_one_of([limits.limit(task)], given, form), evidence.LIMIT)


def _numbers(task: Numbers, given: Given, form: Form) -> Judgement:
    return evidenced(_one_of(list_statistics.answers_of(task), given, form), evidence.WORKED_OUT)


def _one_of(truths: Sequence[Answer], given: Given, form: Form) -> Judgement:
    """The best verdict when each of `truths` is a right answer by itself."""
    found = [among(given, [truth], form.adding(Ask.EVALUATE)) for truth in truths]
    order = [Verdict.CORRECT, Verdict.OTHER_FORM, Verdict.UNDECIDED]
    return min(found, key=lambda one: order.index(one.verdict) if one.verdict in order else len(order))


def _division(task: DivideWithRemainder, given: Given, form: Form) -> Judgement:
    quotient, remainder = (_whole(number) for number in divmod(task.dividend, task.divisor))
    truths: list[Answer] = [Value(remainder)]
    if not task.only_remainder:
        truths = [
            Remainder(quotient, remainder),
            Value(over(_whole(task.dividend), _whole(task.divisor))),
        ]
    return evidenced(among(given, truths, form), evidence.WORKED_OUT)


def _conversion(task: Convert, given: Given, form: Form) -> Judgement:
    assert task.amount.unit is not None
    amount = Quantity(in_unit(task.amount.tree, task.amount.unit, task.unit), task.unit)
    return evidenced(among(given, [amount], replace(form, unit=task.unit)), evidence.WORKED_OUT)


def _rounding(task: Round, given: Given, form: Form) -> Judgement:
    if form.rounding is None:
        return beyond(evidence.PROBLEM_NOT_READ)
    return evidenced(among(given, [Value(task.tree)], form), evidence.ROUNDED_AS_ASKED)


def _yes_or_no(task: YesNo, given: Given, form: Form) -> Judgement:
    return evidenced(among(given, [Word("yes" if task.holds else "no")], form), evidence.WORKED_OUT)


def _ratio(task: SimplifyRatio, given: Given, form: Form) -> Judgement:
    common = gcd(*task.parts)
    known = Ratio(tuple(_whole(part // common) for part in task.parts))
    return evidenced(among(given, [known], form.adding(Ask.SIMPLIFY)), evidence.WORKED_OUT)


def _pick(task: Pick, given: Given, form: Form) -> Judgement:
    sizes = [size for size in map(approximate, task.among) if size is not None]
    if len(sizes) != len(task.among):
        return beyond(evidence.WORKED_OUT)
    best = max(sizes) if task.largest else min(sizes)
    truths: list[Answer] = [Word("equal")] if sizes.count(best) > 1 else []
    truths.append(Value(task.among[sizes.index(best)]))
    return evidenced(among(given, truths, Form()), evidence.WORKED_OUT)


def _whole(number: int) -> Num:
    return Num(Fraction(number))


_JUDGES: Mapping[type, Callable[[Any, Given, Form], Judgement]] = {
    Evaluate: expression,
    Solve: solution,
    SolveInequality: _inequality,
    Differentiate: _derivative,
    Integrate: _integral,
    Limit: _limit,
    Numbers: _numbers,
    DivideWithRemainder: _division,
    Convert: _conversion,
    Round: _rounding,
    YesNo: _yes_or_no,
    SimplifyRatio: _ratio,
    Pick: _pick,
}
