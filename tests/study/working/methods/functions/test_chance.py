"""Chances."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import chance
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "A fair die is rolled. What is the probability of getting a number greater than 4?",
            ["k = 2", "P = k/n", "P = 2/6", "P = 1/3"],
        ),
        (
            (
                "A box contains 4 black and 2 green balls. Two are drawn without replacement. Find the "
                "probability that both are black."
            ),
            ["P_1 = 4/6", "P_1 = 2/3", "P_2 = 3/5", "P = P_1·P_2", "P = 2/3 × (3/5)", "P = 2/5"],
        ),
        (
            "The probability of rain is 7%. What is the probability that it does not happen?",
            ["Q = 1 - P", "Q = (100 - 7)%", "Q = 93%"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not chance.fits(read(problem))
