"""Standard forms."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import forms
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Rewrite the equation in standard form: y = 3x^2 + 12x - 6",
            ["y = 3(x^2 + 4x) - 6", "y = 3(x^2 + 4x + 4 - 4) - 6", "y = 3(x + 2)^2 - 18"],
        ),
        (
            "Find the centre and radius of x^2 + y^2 - 6x + 4y - 3 = 0",
            [
                "x^2 - 6x + (y^2 + 4y) = 3",
                "(x - 3)^2 + (y + 2)^2 = 3 + 9 + 4",
                "(x - 3)^2 + (y + 2)^2 = 16",
                "C = (3, -2), r = 4",
            ],
        ),
        (
            "Standardize 4x^2 - 25y^2 + 24x + 50y - 89 = 0",
            [
                "4(x^2 + 6x) - 25(y^2 - 2y) = 89",
                "4(x + 3)^2 - 25(y - 1)^2 = 89 + 36 - 25",
                "4(x + 3)^2 - 25(y - 1)^2 = 100",
                "(x + 3)^2/25 - (y - 1)^2/4 = 1",
            ],
        ),
        ("Write the equation of the circle with center (2, -1) and radius 3", ["(x - 2)^2 + (y + 1)^2 = 9"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not forms.fits(read(problem))
