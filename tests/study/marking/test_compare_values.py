"""Numbers and expressions are compared by their value, then by the form that was asked for."""

import pytest

from app.study.marking.compare import compare
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("given", "known", "question", "verdict"),
    [
        ("(x+1)^2", "x^2+2x+1", "", Verdict.CORRECT),
        ("(x+1)^2", "x^2+2x+1", "Expand (x+1)^2", Verdict.OTHER_FORM),
        ("X + 1", "x + 1", "", Verdict.CORRECT),
        ("x = 3", "y = 3", "", Verdict.WRONG),
        ("π/2 + nπ", "π/2 + kπ", "", Verdict.CORRECT),
        ("∞", "-∞", "", Verdict.WRONG),
        # percent
        ("25%", "0.25", "", Verdict.CORRECT),
        ("25", "25%", "", Verdict.WRONG),
        ("25", "25%", "What percent of 8 is 2?", Verdict.CORRECT),
        ("8.8%", "(900/102)%", "Find the percent increase to the nearest tenth.", Verdict.CORRECT),
        ("8.8", "(900/102)%", "Find the percent increase to the nearest tenth.", Verdict.CORRECT),
        ("8.7%", "(900/102)%", "Find the percent increase to the nearest tenth.", Verdict.WRONG),
        ("8.82%", "(900/102)%", "Find the percent increase to the nearest tenth.", Verdict.OTHER_FORM),
        ("0.25", "25%", "What percent of 8 is 2?", Verdict.OTHER_FORM),
        ("0.25", "25", "What percent of 8 is 2?", Verdict.OTHER_FORM),
        # a logarithm without a base
        ("log 5", "ln 5", "", Verdict.UNDECIDED),
    ],
)
def test_the_value_counts_and_then_the_form(given, known, question, verdict):
    assert compare(given, known, question).verdict is verdict


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [("8.8%", "correct"), ("8.8", "correct"), ("0.1", "wrong"), ("8.82%", "other-form"), ("8.9%", "wrong")],
)
def test_a_tenth_of_a_percent_is_rounded_in_percent(answer, verdict):
    question = "Find the percent increase from 51 to 55.5. Round to the nearest tenth of a percent."
    assert judge(question, answer).verdict == verdict
