"""Judges an answer without a known one: works the problem out, or substitutes the answer back."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.study.answers.conditions import conditioned
from app.study.answers.kinds import Answer, Value, Word
from app.study.answers.reading import readings
from app.study.answers.regions import infinite
from app.study.marking import evidence
from app.study.marking.around.judge_choice import choice
from app.study.marking.around.judge_comparison import comparison
from app.study.marking.around.judge_conditioned import with_condition
from app.study.marking.around.judge_story import story
from app.study.marking.compare import among
from app.study.marking.curves.judge_feature import feature
from app.study.marking.curves.judge_form import in_form, on_axes
from app.study.marking.curves.judge_slope import slope_on_curve
from app.study.marking.expressions.judge_polynomials import (
    changed_logarithm,
    common_factor,
    quotient,
)
from app.study.marking.judge_antiderivative import antiderivative
from app.study.marking.judge_conversion import with_rounded_amounts
from app.study.marking.judge_expression import expression
from app.study.marking.judge_solution import solution
from app.study.marking.verdict import Judgement, Verdict, beyond, evidenced, other_form, unreadable, wrong
from app.study.maths import operators as op
from app.study.maths.tree import TooLarge, Unreadable, has
from app.study.problems.asked_form import Form, asked
from app.study.problems.choices import multiple_choice
from app.study.problems.lost_powers import restored
from app.study.problems.reading import MAX_PROBLEM, read
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Integrate, Limit
from app.study.problems.tasks.complex import ComplexFact
from app.study.problems.tasks.curves import CurveFeature, ImplicitSlope
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.functions import OfGraph
from app.study.problems.tasks.numbers import Compare, Convert
from app.study.problems.tasks.polynomials import ChangeLogarithm, CommonFactor, DividePolynomials
from app.study.problems.tasks.stories import Story
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

Given = Sequence[Answer]
"""The readings of an answer, the likeliest first."""


def judge(problem: str, answer: str) -> Judgement:
    """The verdict on `answer`, from the problem's own text; undecided when that is not understood."""
    whole = conditioned(answer)
    if whole is not None:
        task = read(problem)
        return (
            beyond(evidence.PROBLEM_NOT_READ)
            if task is None
            else with_condition(task, judge(problem, whole.text), whole.condition)
        )
    try:
        given = readings(answer)
    except Unreadable as error:
        return _digit_by_digit(problem, answer) or unreadable(error)
    listed = multiple_choice(problem[:MAX_PROBLEM])
    if listed is not None:
        return choice(listed, answer, given, judge)
    try:
        task = read(problem)
        return _with_powers(problem, given) if task is None else judged(task, given, asked(problem))
    except (TooLarge, RecursionError):
        return beyond(evidence.TOO_LARGE)
    except (Unreadable, Unsolved):
        return beyond(evidence.NO_METHOD)


def _digit_by_digit(problem: str, answer: str) -> Judgement | None:
    """The verdict on 1 4 4, which is right when it is 144; it may be three answers where it is not."""
    if not re.fullmatch(r"\s*\d(?: \d)+\s*", answer):
        return None
    found = judge(problem, answer.replace(" ", ""))
    return found if found.verdict is Verdict.CORRECT else None


def _with_powers(problem: str, given: Given) -> Judgement:
    """The verdict on an answer that is right when x2 in an unread problem is x²; no other is given."""
    text = restored(problem)
    task = read(text) if text else None
    if text and task:
        found = judged(task, given, asked(text))
        if found.verdict is Verdict.CORRECT:
            return found
    return beyond(evidence.PROBLEM_NOT_READ)


def judged(task: Task, given: Given, form: Form) -> Judgement:
    """The verdict on an answer to `task`. Raises Unsolved and TooLarge."""
    special = _SPECIAL.get(type(task))
    if special is not None:
        return special(task, given, form)
    return _as_known(task, given, form)


def _as_known(task: Task, given: Given, form: Form) -> Judgement:
    """The verdict by comparison with the known answers, of which each is right."""
    found = known(task, form)
    return evidenced(among(given, found.answers, found.form), found.how)


def _graph(task: OfGraph, given: Given, form: Form) -> Judgement:
    if task.what == "intercepts":
        given = [on_axes(task, one) for one in given]
    return in_form(task, given, known(task, form).answers, _as_known(task, given, form))


def _integral(task: Integrate, given: Given, form: Form) -> Judgement:
    return antiderivative(task, given) if task.bounds is None else _as_known(task, given, form)


def _limit(task: Limit, given: Given, form: Form) -> Judgement:
    """As known; ∞ is wrong where the sides differ, or where the values swing to and fro."""
    found = _as_known(task, given, form)
    is_infinite = isinstance(given[0], Value) and bool(infinite(given[0].tree))
    if known(task, form).answers == (Word("undefined"),) and is_infinite:
        return wrong(evidence.LIMIT, say("marking.why.no-limit"))
    return found


def _complex(task: ComplexFact, given: Given, form: Form) -> Judgement:
    """As known; a polar form has an angle in it."""
    found = _as_known(task, given, form)
    turned = isinstance(given[0], Value) and has(given[0].tree, op.COS, op.SIN, op.EXP, op.POWER)
    if task.what == "polar" and found.verdict is Verdict.CORRECT and not turned:
        return other_form(found.how, say("marking.why.not-polar"))
    return found


def _feature(task: CurveFeature, given: Given, form: Form) -> Judgement:
    return feature(task, given, _as_known(task, given, form))


def _slope(task: ImplicitSlope, given: Given, form: Form) -> Judgement:
    return slope_on_curve(task, given, _as_known(task, given, form))


_SPECIAL: Mapping[type, Callable[[Any, Given, Form], Judgement]] = {
    Evaluate: expression,
    Compare: comparison,
    Solve: solution,
    Integrate: _integral,
    ImplicitSlope: _slope,
    Limit: _limit,
    CurveFeature: _feature,
    ComplexFact: _complex,
    OfGraph: _graph,
    DividePolynomials: quotient,
    CommonFactor: common_factor,
    ChangeLogarithm: changed_logarithm,
    Story: lambda task, given, form: story(given, known(task, form)),
    Convert: lambda task, given, form: with_rounded_amounts(task, given, _as_known(task, given, form), form),
}
"""Kinds of task whose answers are not judged by comparison with the known answer alone."""
