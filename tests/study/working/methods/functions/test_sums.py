"""Sums with a sigma."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import sums
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Evaluate \\sum_{k=1}^{4} k^2", ["S = 1^2 + 2^2 + 3^2 + 4^2", "S = 30"]),
        (
            "Evaluate \\sum_{n=0}^{\\infty} (1/2)^n",
            ["a_1 = 1", "r = 1/2", "S = a_1/(1 - r)", "S = 1/(1 - (1/2))", "S = 2"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not sums.fits(read(problem))
