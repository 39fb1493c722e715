"""Reciprocals of both sides, and a cosine that both sides are divided by."""

import pytest

from app.study.working.implication.of_angles import of_angles
from app.study.working.step import Claim
from tests.study.working.implication.written import equation


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sec(x) = 2", "cos(x) = 1/2"),
        ("csc(2x) = -2", "sin(2x) = -1/2"),
        ("cot(x) = √3", "tan(x) = √3/3"),
        ("cot(x) = 0", "cos(x) = 0"),
        ("sin(x) = cos(x)", "tan(x) = 1"),
        ("3sin(x) = -2cos(x)", "3tan(x) = -2"),
    ],
)
def test_what_has_the_same_solutions(before, after):
    assert of_angles(equation(before), equation(after)) is Claim.SAME


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sec(x) = 2", "sin(x) = 1/2"),
        ("sec(x) = 2", "cos(x) = 2"),
        ("csc(x) = 0", "cos(x) = 0"),
        ("cot(x) = 0", "tan(x) = 0"),
        ("sec(x) = 2", "cos(2x) = 1/2"),
        ("sin(x) = cos(x)", "tan(x) = -1"),
        ("sin(x) = cos(2x)", "tan(x) = 1"),
        ("0 = cos(x)", "0 tan(x) = 1"),
    ],
)
def test_what_does_not_follow(before, after):
    assert of_angles(equation(before), equation(after)) is None
