"""Equations that are told in words."""

import pytest

from app.study.marking.judge import judge
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("The sum of three consecutive integers is 96. What are they?", "31, 32, 33", "32, 33, 34"),
        ("Three consecutive even integers add up to 30. Find the smallest.", "8", "10"),
        ("Find a number such that 3 times it minus 2 is 13", "5", "6"),
        ("Solve 3x + y = 10 for x = 2", "y = 4", "y = 3"),
        ("Solve 4 = 4", "all real numbers", "no solution"),
        ("Solve 4 = 7", "no solution", "x = 3"),
        ("Solve for y only: x + y = 9, x - y = 1", "4", "5"),
        ("Find k if x^2 + kx + 9 = 0 has equal roots", "k = ±6", "k = 6"),
        ("For what value of k does x^2 - 10x + k = 0 have exactly one solution?", "25", "20"),
        ("Subtract 3x - 1 from 4x + 2", "x + 3", "x + 1"),
        ("Write as a single fraction: 1/x + 2/(x + 1)", "(3x + 1)/(x(x + 1))", "3/(2x + 1)"),
        ("Find y if y is 25% of 80", "20", "25"),
    ],
)
def test_they_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict == "correct"
    assert judge(problem, wrong).verdict == "wrong"


def test_a_sum_of_fractions_is_no_single_fraction():
    assert judge("Write as a single fraction: 1/x + 2/(x + 1)", "1/x + 2/(x + 1)").verdict == "other-form"


@pytest.mark.parametrize(
    "text",
    [
        "The sum of three consecutive integers is 73. What are they?",
        "The sum of two consecutive odd numbers is 30. Find them.",
        "For what values of k does kx^2 + 4x + 1 = 0 have one solution?",
        "Solve x + y = 3 for z = 1",
    ],
)
def test_what_has_no_or_two_meanings_is_not_read(text):
    assert read(text) is None
