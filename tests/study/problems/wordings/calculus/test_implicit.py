"""Curves given by an equation."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read
from app.study.problems.tasks.calculus import Differentiate


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("For x^2 - y^2 = 4, use implicit differentiation to find dy/dx", "x/y", "-x/y"),
        ("If x y = 6, find dy/dx at the point (2, 3)", "-3/2", "3/2"),
        (("For the equation x^2 + y^2 = 25, find the equation of the tangent line at "
        "(3, 4)"), "y = -3/4 x + 25/4", "y = 3/4 x"),
        ("Find the tangent line to y = x^2 at x = 3", "y = 6x - 9", "y = 6x + 9"),
        ("Find the critical points of f(x) = x^3 - 3x", "1, -1", "0"),
        ("Find g'(a) if g(x) is the inverse of f(x). f(x) = x^3 + 5x - 2, a = 4", "1/8", "8"),
        ("Find g'(a) if g(x) is the inverse of f(x). f(4) = 7, f'(4) = 2/5, a = 7", "5/2", "2/5"),
    ],
)  # fmt: skip
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_an_explicit_function_is_differentiated():
    assert isinstance(read("If y = x^3, find dy/dx"), Differentiate)
    assert read("Find g'(a) if g(x) is the inverse of f(x). f(4) = 7, f'(3) = 2/5, a = 7") is None


def test_a_slope_that_is_the_same_on_the_curve_is_right():
    problem = "For x^2 + y^2 = 4, use implicit differentiation to find dy/dx"
    assert judge(problem, "-x y/(4 - x^2)").verdict is Verdict.CORRECT
    assert judge(problem, "x y/(4 - x^2)").verdict is Verdict.WRONG
