"""Successes in trials."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import trials
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "A die is rolled 4 times. What is the probability of exactly two sixes?",
            [
                "q = 1 - p",
                "q = 1 - (1/6)",
                "q = 5/6",
                "P = 6·p^2·q^2",
                "P = 6 × (1/6)^2 × (5/6)^2",
                "P = 25/216",
            ],
        ),
        (
            "X ~ B(3, 0.2). Find P(X ≥ 1).",
            [
                "q = 1 - p",
                "q = 1 - 0.2",
                "q = 0.8",
                "P = 1 - R",
                "R = q^3",
                "R = 0.8^3",
                "R = 0.512",
                "P = 1 - 0.512",
                "P = 0.488",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


def test_it_fits_no_other_problem():
    assert not trials.fits(read("2 + 3"))
