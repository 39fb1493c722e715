"""Average rates of change."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import rate
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Find the average rate of change of f(x) = x^2 on the interval [1, 5]",
            ["f(5) = 5^2", "f(5) = 25", "f(1) = 1^2", "f(1) = 1", "R = (25 - 1)/(5 - 1)", "R = 6"],
        ),
        (
            "Find the average rate of change of h(u) = u^2 + 5u on the interval [0, b]",
            [
                "h(b) = b^2 + 5b",
                "h(0) = 0^2 + 5(0)",
                "h(0) = 0",
                "R = ((b^2 + 5b) - 0)/b",
                "R = (b^2 + 5b - 0)/b",
                "R = (b^2 + 5b)/b",
                "R = b(b + 5)/b",
                "R = b + 5",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not rate.fits(read(problem))
