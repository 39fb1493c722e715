"""Bounds of expressions with sines and cosines are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


def test_the_largest_value_is_asked_for():
    assert judge("Find the largest value of the expression 3sin(x) + 2", "5").verdict is Verdict.CORRECT
    assert judge("Find the smallest value of the expression 3sin(x) + 2", "5").verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem", ["Find the largest value of x^2 + 1", "Find the largest value of sin(x) + y"]
)
def test_other_expressions_are_not_read(problem):
    assert read(problem) is None
