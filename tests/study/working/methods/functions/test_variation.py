"""Quantities that vary together."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import variation
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "y varies directly as x and y = 12 when x = 4. Find the equation that relates x and y.",
            ["y = kx", "k = 12 ÷ 4", "k = 3", "y = 3x"],
        ),
        (
            "w varies inversely as the cube of d and when d = 2, w = 3. Find w when d = 6.",
            ["w = k/d^3", "k = 3 × 2^3", "k = 24", "w = 24/d^3", "w = 24/6^3", "w = 1/9"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not variation.fits(read(problem))
