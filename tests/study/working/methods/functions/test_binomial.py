"""The binomial theorem."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import binomial
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Use the binomial theorem to expand (2x - 3y)^3",
            ["(2x)^3 + 3(2x)^2 (-3y) + 3(2x)(-3y)^2 + (-3y)^3", "8x^3 - 36x^2 y + 54xy^2 - 27y^3"],
        ),
        (
            "Find the tenth term of (x + 2y)^16",
            ["T = binom(16, 9) x^7 (2y)^9", "T = 11440·(x^7)·(512y^9)", "T = 5857280x^7 y^9"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not binomial.fits(read(problem))
