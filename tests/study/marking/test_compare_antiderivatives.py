"""Antiderivatives agree when they differ by a constant."""

import pytest

from app.study.marking.compare import compare
from app.study.marking.compare_antiderivatives import constant_of_integration
from app.study.marking.verdict import Verdict
from app.study.problems.asked_form import Ask, Form
from tests.study.parsed import tree

INTEGRAL = Form(frozenset({Ask.INTEGRAL}))


@pytest.mark.parametrize(
    ("given", "known", "question", "verdict"),
    [
        ("x^2 + C", "x^2 + C", "", Verdict.CORRECT),
        ("x^2 + 5 + K", "x^2 + C", "Find the antiderivative", Verdict.CORRECT),
        ("ln(3x) + C", "ln(x) + C", "", Verdict.CORRECT),
        ("x^2", "x^2 + C", "", Verdict.OTHER_FORM),
        ("C x^2", "x^2 + C", "", Verdict.WRONG),
        ("x^2 + C x", "x^2 + C", "", Verdict.WRONG),
        ("x^3 + C", "x^2 + C", "", Verdict.WRONG),
        ("x^2 + C + K", "x^2 + C", "", Verdict.WRONG),
    ],
)
def test_the_constant_is_added_and_any(given, known, question, verdict):
    assert compare(given, known, question).verdict is verdict


@pytest.mark.parametrize(
    ("text", "form", "letter"),
    [
        ("x^2 + C", Form(), "C"),
        ("x^2 + k", INTEGRAL, "k"),
        ("x^2 + k", Form(), None),
        ("C x + C", Form(), None),
        ("x^2 + 5", INTEGRAL, None),
    ],
)
def test_a_letter_at_the_end_is_the_constant_where_an_integral_is_asked_for(text, form, letter):
    assert constant_of_integration(tree(text), form) == letter
