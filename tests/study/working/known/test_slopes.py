"""Known slopes."""

import pytest

from app.study.answers.kinds import Several, Word
from app.study.marking.judge import judge
from app.study.maths import numeric
from app.study.problems.asked_form import Form
from app.study.problems.tasks.curves import (
    CriticalPoints,
    Differential,
    ImplicitSlope,
    InverseSlope,
    TangentLine,
)
from app.study.working.known.slopes import implicit_slope
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved
from tests.study.parsed import tree


def test_the_slope_of_a_circle():
    task = ImplicitSlope(tree("x^2 + y^2"), tree("25"), at=(tree("3"), tree("4")))
    assert numeric.value(known(task, Form()).answers[0].tree) == numeric.value(tree("-3/4"))
    assert numeric.value(implicit_slope(task), {"x": 3, "y": 4}) == numeric.value(tree("-3/4"))


def test_a_point_beside_the_curve_has_no_tangent():
    with pytest.raises(Unsolved):
        known(TangentLine(tree("x^2 + y^2"), tree("25"), (tree("3"), tree("5"))), Form())


def test_where_the_inverse_is_found():
    assert numeric.value(
        known(InverseSlope(tree("x^3"), "x", tree("8")), Form()).answers[0].tree
    ) == numeric.value(tree("1/12"))
    assert (
        numeric.value(known(InverseSlope(tree("x + sin(x)"), "x", tree("0")), Form()).answers[0].tree) == 0.5
    )
    with pytest.raises(Unsolved):
        known(InverseSlope(tree("x^2"), "x", tree("4")), Form())


def test_critical_points():
    (found,) = known(CriticalPoints(tree("x^3 - 3x"), "x"), Form()).answers
    assert isinstance(found, Several)
    assert known(CriticalPoints(tree("1/(x - 1)"), "x"), Form()).answers == (Word("none"),)
    with pytest.raises(Unsolved):
        known(CriticalPoints(tree("|x|"), "x"), Form())


def test_a_differential_with_numbers():
    task = Differential(tree("x^2 + 2x"), "x", tree("3"), tree("0.1"))
    assert numeric.value(known(task, Form()).answers[0].tree) == numeric.value(tree("0.8"))


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find dy/dx if x = t^2, y = t^3", "3t/2", "correct"),
        ("Find dy/dx if x = t^2, y = t^3", "2/(3t)", "wrong"),
        ("Find dy/dx at t = 2 if x = t^2, y = t^3", "3", "correct"),
        ("Find the antiderivative of x^2 with F(0) = 3", "x^3/3 + 3", "correct"),
        ("Find the antiderivative of x^2 with F(0) = 3", "x^3/3 + C", "wrong"),
    ],
)
def test_parameters_and_constants(problem, answer, verdict):
    assert judge(problem, answer).verdict.value == verdict
