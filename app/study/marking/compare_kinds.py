"""Compares two answers in one reading each: the comparison for every pair of kinds."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from app.study.answers.kinds import (
    Answer,
    Assignments,
    Choice,
    Clock,
    Equation,
    Inequality,
    Matrix,
    Quantity,
    Ratio,
    Remainder,
    Several,
    Value,
    Word,
)  # fmt: skip
from app.study.marking import (
    compare_equations,
    compare_ratios,
    compare_regions,
    compare_several,
    compare_words,
    evidence,
)
from app.study.marking.compare_quantities import quantities, quantity_for_value, value_for_quantity
from app.study.marking.compare_several import Pair
from app.study.marking.compare_values import values
from app.study.marking.verdict import Judgement, undecided
from app.study.maths.tree import Num
from app.study.problems.asked_form import Form
from engine.base.sentence import say

Rule = Callable[[Any, Any, Form], Judgement | None]
"""Given answer, known answer, form asked for → the verdict; None where this rule has nothing to say."""

_ZERO = Num(Fraction(0))


def answers(given: Answer, known: Answer, form: Form) -> Judgement:
    """The verdict on the answer `given`, when `known` is right."""
    given, known = _plain(given), _plain(known)
    for rule in (_RULES.get((type(given), type(known))), compare_regions.sets):
        judgement = rule(given, known, form) if rule else None
        if judgement:
            return judgement
    return undecided(evidence.DIFFERENT_KINDS, say("marking.why.another-kind"))


def _plain(answer: Answer) -> Answer:
    """A list of one value is that value; zero solutions are none."""
    if isinstance(answer, Several) and len(answer.items) == 1 and answer.brackets in {"{}", "", "[]"}:
        return answer.items[0]
    if isinstance(answer, Quantity) and answer.noun in {"solution", "root"} and answer.tree == _ZERO:
        return Word("none")
    return answer


def _by_parts(rule: Callable[[Any, Any, Form, Pair], Judgement | None]) -> Rule:
    """A rule that compares the parts of the two answers by the rules for their kinds."""
    return lambda given, known, form: rule(given, known, form, answers)


_RULES: Mapping[tuple[type, type], Rule] = {
    (Value, Value): values,
    (Value, Quantity): value_for_quantity,
    (Value, Ratio): compare_ratios.value_for_ratio,
    (Value, Remainder): compare_ratios.value_for_remainder,
    (Value, Several): _by_parts(compare_several.one_for_several),
    (Value, Assignments): compare_several.one_for_named,
    (Value, Equation): compare_equations.value_for_equation,
    (Value, Word): compare_words.value_for_word,
    (Quantity, Value): quantity_for_value,
    (Quantity, Quantity): quantities,
    (Quantity, Several): _by_parts(compare_several.one_for_several),
    (Quantity, Assignments): compare_several.one_for_named,
    (Quantity, Word): compare_words.some_for_word,
    (Ratio, Ratio): compare_ratios.ratios,
    (Ratio, Value): compare_ratios.ratio_for_value,
    (Remainder, Remainder): _by_parts(compare_ratios.remainders),
    (Several, Value): _by_parts(compare_several.several_for_one),
    (Several, Quantity): _by_parts(compare_several.several_for_one),
    (Several, Several): _by_parts(compare_several.several),
    (Several, Assignments): _by_parts(compare_several.several_for_named),
    (Several, Matrix): _by_parts(compare_several.several_for_matrix),
    (Several, Word): compare_words.some_for_word,
    (Assignments, Value): _by_parts(compare_several.named_for_one),
    (Assignments, Quantity): _by_parts(compare_several.named_for_one),
    (Assignments, Several): _by_parts(compare_several.named_for_several),
    (Assignments, Assignments): _by_parts(compare_several.assignments),
    (Assignments, Word): compare_words.some_for_word,
    (Matrix, Several): _by_parts(compare_several.matrix_for_several),
    (Matrix, Matrix): _by_parts(compare_several.matrices),
    (Equation, Value): compare_equations.equation_for_value,
    (Equation, Several): compare_equations.equation_for_several,
    (Equation, Equation): compare_equations.equations,
    (Inequality, Inequality): compare_regions.inequalities,
    (Word, Value): compare_words.word_for_some,
    (Word, Quantity): compare_words.word_for_some,
    (Word, Several): compare_words.word_for_some,
    (Word, Assignments): compare_words.word_for_some,
    (Word, Word): compare_words.words,
    (Choice, Choice): compare_words.choices,
    (Clock, Clock): compare_words.clocks,
}
"""Kinds of the given and the known answer → the rule that compares them.

Sets of numbers (inequalities, intervals, regions) are compared with each other and with any other kind.
"""
