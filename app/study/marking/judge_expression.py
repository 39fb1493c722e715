"""Judges the value of an expression, or its simplified, factored or expanded form: truth first, then form."""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import sympy

from app.study.answers.kinds import Answer, Equation, Quantity, Remainder, Value, Word
from app.study.marking import evidence, form_check, number_form, polynomial_form
from app.study.marking.compare import among
from app.study.marking.compare_kinds import answers
from app.study.marking.compare_quantities import alike
from app.study.marking.compare_rounded import ONLY_WHEN_ROUNDED
from app.study.marking.expressions import expression_form
from app.study.marking.verdict import (
    AGREES,
    Judgement,
    Verdict,
    beyond,
    correct,
    evidenced,
    other_form,
    wrong,
)  # fmt: skip
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.approximate import approximate
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.positive_letters import need_positive, positive
from app.study.maths.to_sympy import to_sympy
from app.study.maths.tree import Apply, Node, Num, has, is_op, number, percentage, symbols, times, walk
from app.study.maths.units import UNITS, unit_named
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.expressions import Evaluate
from engine.base.sentence import Sentence, say

_FORM_OF = {"primes": Ask.PRIMES, "factor": Ask.FACTOR, "expand": Ask.EXPAND}
_MONEY = (("usd", Fraction(1)),)
_COUNTED = re.compile(r"\d ?(?!in\b)([a-z]{2,}|m|g|l)\b")
_ROOT_BELOW = say("marking.why.root-below")


def expression(task: Evaluate, given: Sequence[Answer], form: Form) -> Judgement:
    """The verdict: the problem's own expression is the truth, the form says whether work was done."""
    given = [_right_side(one, task) for one in given]
    if any(_is_equation_to_zero(one) for one in given):
        return wrong(evidence.WORKED_OUT, say("marking.why.equation-for-expression"))
    if task.what == "factor" and Word("prime") in given:
        return _has_no_factors(task)
    constant = not symbols(task.tree)
    if constant and approximate(task.tree) is None and rational(task.tree) is None:
        return _undefined(task.tree, given)
    remainders = [one for one in given if isinstance(one, Remainder)]
    if remainders and is_op(task.tree, op.OVER):
        return _quotient(task.tree, remainders, form)
    return _by_value(task, given, form)


def _right_side(one: Answer, task: Evaluate) -> Answer:
    """5x of 2x + 3x = 5x, which begins with the problem."""
    if isinstance(one, Equation) and one.left == task.tree:
        return Value(one.right)
    return one


def _is_equation_to_zero(one: Answer) -> bool:
    return isinstance(one, Equation) and rational(one.right) == 0 and bool(symbols(one.left))


def _has_no_factors(task: Evaluate) -> Judgement:
    """The verdict on the word that a polynomial cannot be factored, over the whole numbers."""
    factors = polynomial_form.factors_of(task.tree)
    if factors is None:
        return beyond(evidence.WORKED_OUT)
    if factors == 1:
        return correct(evidence.WORKED_OUT)
    return wrong(evidence.WORKED_OUT, say("marking.why.has-factors"))


def _by_value(task: Evaluate, given: Sequence[Answer], form: Form) -> Judgement:
    """The verdict on the value, then on how it is written."""
    constant = not symbols(task.tree)
    tree = _in_percent(task.tree) if constant and form.wants(Ask.IN_PERCENT) else task.tree
    plain = form.without(Ask.SIMPLIFY, Ask.EVALUATE, *_FORM_OF.values())
    truth = among(given, [Value(tree)], plain)
    decided = _unit_alone(truth, tree, given[0], form) or _rounded_unasked(truth, task, form)
    if decided is not None:
        return decided
    ours, why = _equal_reading(given, tree), AGREES
    signs_matter = "absolute value" in form.text
    if truth.verdict is Verdict.WRONG and need_positive(tree) and not signs_matter:
        truth, ours, why = _with_positive_letters(given, tree, plain)
    if ours is not None and expression_form.is_other_power(task, ours, form.text):
        worked_out = isinstance(task.tree, Apply) and not isinstance(ours, Apply)  # 128 for 2^3 × 2^4
        verdict = other_form if worked_out else wrong
        return verdict(evidence.WORKED_OUT, say("marking.why.not-that-power"))
    if truth.verdict is not Verdict.CORRECT or ours is None:
        return evidenced(truth, evidence.WORKED_OUT)
    miss = _missed(task, ours, form)
    return other_form(evidence.WORKED_OUT, miss) if miss else correct(evidence.WORKED_OUT, why)


def _missed(task: Evaluate, ours: Node, form: Form) -> Sentence | None:
    """What the form of an answer lacks that is right."""
    if "single fraction" in form.text and symbols(ours) and not is_op(number_form.core(ours), op.OVER):
        return say("marking.why.not-single-fraction")
    if expression_form.is_the_base(ours, form.text):  # 5 for 5^9/5^8, but 7 says nothing of 7
        return None if isinstance(task.tree, Apply) else say("marking.why.not-a-power")
    if task.what in expression_form.MISSES:
        return expression_form.missed(task, ours)
    if expression_form.is_power_of_numbers(task.tree, ours):
        return None
    return form_check.missed(ours, _asked(task, form)) or _undone(task, ours)


def _with_positive_letters(
    given: Sequence[Answer], tree: Node, form: Form
) -> tuple[Judgement, Node | None, Sentence]:
    """The truth where letters under even roots and in logarithms stand for positive numbers."""
    as_positive = [replace(one, tree=positive(one.tree)) if isinstance(one, Value) else one for one in given]
    truth = among(as_positive, [Value(positive(tree))], form)
    same = (
        one.tree
        for one, other in zip(given, as_positive, strict=True)
        if isinstance(one, Value) and isinstance(other, Value)
        and equal(other.tree, positive(tree)).outcome is Outcome.EQUAL
    )  # fmt: skip
    return truth, next(same, None), say("marking.why.letters-positive")


def _unit_alone(truth: Judgement, tree: Node, given: Answer, form: Form) -> Judgement | None:
    """The verdict where the unit decides: 3/4 cm for a bare number, dollars where c may be cents."""
    if truth.verdict is Verdict.CORRECT and not symbols(tree) and _has_foreign_unit(given, form):
        return _foreign_unit(given, form)
    if truth.verdict is Verdict.WRONG and "c" in symbols(tree) and _is_money(given):
        return beyond(evidence.WORKED_OUT)
    return None


def _rounded_unasked(truth: Judgement, task: Evaluate, form: Form) -> Judgement | None:
    """The verdict on a right rounding that nobody asked for: 3.162 calculates √10, and does not simplify it.

    None where the exact value is a plain fraction, of which 0.33 is no value.
    """
    if truth.how != evidence.ROUNDED_VALUE or truth.verdict is not Verdict.UNDECIDED or symbols(task.tree):
        return None
    if truth.why != ONLY_WHEN_ROUNDED:  # the problem's own number is no rounding: 3.5 × 10^4 is 35000
        return wrong(evidence.WORKED_OUT) if isinstance(task.tree, Apply) else None
    if isinstance(number_form.core(task.tree), Num):  # written otherwise, not worked out
        return None
    if task.what == "simplify":
        return other_form(truth.how, say("marking.why.exact-asked")) if rational(task.tree) is None else None
    by_calculator = rational(task.tree) is None or has(task.tree, op.POWER) or _has_decimals(task.tree)
    exact = form.wants(Ask.EXACT, Ask.FRACTION, Ask.SIMPLIFY, Ask.MIXED)
    return correct(truth.how) if task.what == "evaluate" and by_calculator and not exact else None


def _has_decimals(tree: Node) -> bool:
    return any(isinstance(part, Num) and part.places for part in walk(tree))


def _foreign_unit(one: Answer, form: Form) -> Judgement | None:
    """44 litres is right where litres are spoken of, 44 cm is wrong where nothing is measured."""
    assert isinstance(one, Quantity)
    assert one.unit is not None
    if one.unit.dimension == UNITS["K"].dimension and "temperature" in form.text:
        return None
    measured = [unit for unit in map(unit_named, _COUNTED.findall(form.text)) if unit is not None]
    if not measured:
        return wrong(evidence.BY_UNIT, say("marking.why.unit-not-there"))
    return None if all(alike(one.unit, unit) for unit in measured) else beyond(evidence.BY_UNIT)


def _has_foreign_unit(one: Answer, form: Form) -> bool:
    """3/4 cm, where the problem measures nothing; money and degrees may have been left out of the tree."""
    if not isinstance(one, Quantity) or one.unit is None or one.unit.pi or form.unit is not None:
        return False
    return not _is_money(one)


def _is_money(one: Answer) -> bool:
    return isinstance(one, Quantity) and one.unit is not None and one.unit.dimension == _MONEY


def _in_percent(tree: Node) -> Node:
    return percentage(times(tree, number(100)))


def _equal_reading(given: Sequence[Answer], tree: Node) -> Node | None:
    values = (one.tree for one in given if isinstance(one, Value | Quantity))
    return next((ours for ours in values if equal(ours, tree).outcome is Outcome.EQUAL), None)


def _asked(task: Evaluate, form: Form) -> Form:
    """The form that the task's verb asks for, with what else the question says."""
    form = form.without(Ask.EVALUATE, *_FORM_OF.values())
    if task.what in _FORM_OF:
        form = form.adding(_FORM_OF[task.what])
    if form.wants(Ask.POWERS) and not symbols(task.tree):
        return form.without(Ask.SIMPLIFY)
    return form.adding(Ask.EVALUATE) if task.what != "primes" and not symbols(task.tree) else form


def _undone(task: Evaluate, ours: Node) -> Sentence | None:
    """What of the work is still to do, though nothing in the words asks for another form."""
    if task.what == "rationalise" and number_form.has_root_below(ours):
        return _ROOT_BELOW
    if not symbols(task.tree):
        return None
    if task.what in {"simplify", "quotient", "powers"} and _unchanged(ours, task.tree):
        return form_check.NOT_SIMPLIFIED
    if task.what == "evaluate" and ours == task.tree and not polynomial_form.collected(ours):
        return form_check.NOT_SIMPLIFIED
    return None


def _unchanged(ours: Node, problem: Node) -> bool:
    """Whether terms were not collected, brackets were left, or a fraction was not cancelled."""
    if not polynomial_form.collected(ours):
        return True
    fractions = [part for part in walk(ours) if is_op(part, op.OVER) and symbols(part)]
    try:
        if any(_cancels(*map(to_sympy, fraction.args)) for fraction in fractions):
            return True
        if ours != problem:
            return False
        if has(ours, op.SIN, op.COS, op.TAN):
            return _has_shorter_form(to_sympy(problem))
        return not fractions and not polynomial_form.expanded(ours)
    except (sympy.PolynomialError, TypeError, ValueError, AttributeError):
        return False


def _cancels(top: Any, bottom: Any) -> bool:
    """Whether top and bottom share a factor other than 1 and fractions: x in x²/x, 2 in 4x/6."""
    common = sympy.gcd(top, bottom)
    return bool(common.free_symbols) or (common.is_Integer and abs(common) > 1)


def _has_shorter_form(expression: Any) -> bool:
    return bool(sympy.trigsimp(expression).count_ops() < expression.count_ops())


def _undefined(tree: Node, given: Sequence[Answer]) -> Judgement:
    """The verdict on 1/0 and the root of a negative number: undefined, or complex."""
    is_complex = _has_complex_value(tree)
    for one in given:
        if isinstance(one, Word) and one.name == "undefined":
            return beyond(evidence.WORKED_OUT) if is_complex else correct(evidence.WORKED_OUT)
        if isinstance(one, Value) and is_complex:
            return evidenced(answers(one, Value(tree), Form()), evidence.WORKED_OUT)
    if is_complex or has(tree, op.POWER):  # 0⁰: not every book leaves it undefined
        return beyond(evidence.WORKED_OUT)
    return wrong(evidence.WORKED_OUT, say("marking.why.not-defined"))


def _has_complex_value(tree: Node) -> bool:
    try:
        numeric.value(tree)
    except numeric.OutsideDomain:
        return False
    return True


def _quotient(tree: Apply, given: Sequence[Remainder], form: Form) -> Judgement:
    a, b = (rational(argument) for argument in tree.args)
    if a is None or b is None or b == 0 or a.denominator != 1 or b.denominator != 1:
        return beyond(evidence.WORKED_OUT)
    quotient, remainder = divmod(a.numerator, b.numerator)
    truth = Remainder(Num(Fraction(quotient)), Num(Fraction(remainder)))
    return evidenced(among(given, [truth], form), evidence.WORKED_OUT)
