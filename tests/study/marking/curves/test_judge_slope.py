"""A slope on a curve may be written in many ways."""

import pytest

from app.study.answers.reading import readings
from app.study.marking import evidence
from app.study.marking.curves.judge_slope import slope_on_curve
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict, correct, wrong
from app.study.problems.tasks.curves import ImplicitSlope
from engine.base.sentence import say
from tests.study.parsed import tree

CIRCLE = ImplicitSlope(tree("x^2 + y^2"), tree("4"))
COMPARED = wrong(evidence.DIFFERENTIATED, say("marking.why.not-equal"))


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("-x/y", Verdict.CORRECT),
        ("-x y/(4 - x^2)", Verdict.CORRECT),
        ("x y/(4 - x^2)", Verdict.WRONG),
        ("x/y", Verdict.WRONG),
        ("-x/z", Verdict.WRONG),
    ],
)
def test_what_is_equal_on_the_curve_is_right(answer, verdict):
    assert slope_on_curve(CIRCLE, readings(answer), COMPARED).verdict is verdict


def test_a_verdict_that_is_not_wrong_stays():
    right = correct(evidence.DIFFERENTIATED)
    assert slope_on_curve(CIRCLE, readings("7"), right) is right


def test_a_second_derivative_is_right_in_each_form_that_is_equal_on_the_curve():
    problem = "Find d^2y/dx^2 if x^2 + y^2 = 9"
    assert judge(problem, "-9/y^3").verdict is Verdict.CORRECT
    assert judge(problem, "-(x^2 + y^2)/y^3").verdict is Verdict.CORRECT
    assert judge(problem, "-x/y").verdict is Verdict.WRONG
