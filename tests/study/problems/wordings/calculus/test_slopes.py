"""Slopes, rates and differentials are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Find the average rate of change of f(x) = x^2 on the interval [1, 3]", "4", "8"),
        ("Find the slope of the tangent line m = f'(a), where f(x) = 5/(x - 1) and a = 2", "-5", "5"),
        ("For s(t) = t^3, find a(t)", "6t", "3t^2"),
        ("Given the function y = 3x^2 - x, find dy and evaluate when x = 2 and dx = 0.2", "2.2", "2.32"),
        ("Find the differential of the function y = x^2", "2x dx", "x dx"),
        ("Find the slope for the linear equation f(x) = -7x + 2", "-7", "2"),
        ("Find dy/dt at x = 1 and y = x^2 + 3 if dx/dt = 4", "8", "2"),
    ],
)
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_only_a_line_has_one_slope():
    assert judge("Find the slope for the linear equation f(x) = x^2", "2").verdict is Verdict.UNDECIDED


def test_the_acceleration_of_a_velocity_is_its_first_derivative():
    assert read("For v(t) = 3t^2, find the acceleration") == task("differentiate 3t^2 by t")
    assert read("For v(t) = 3t^2, find the velocity") is None
    assert read("A particle has the velocity s(t) = 3t^2. Find its acceleration") is None
