"""Standard forms."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import forms
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Rewrite the equation in standard form: y = 2x^2 + 8x - 10",
            ["y = 2(x^2 + 4x) - 10", "y = 2(x^2 + 4x + 4 - 4) - 10", "y = 2(x + 2)^2 - 18"],
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
            "Standardize 9x^2 - 16y^2 + 18x + 64y - 199 = 0",
            [
                "9(x^2 + 2x) - 16(y^2 - 4y) = 199",
                "9(x + 1)^2 - 16(y - 2)^2 = 199 + 9 - 64",
                "9(x + 1)^2 - 16(y - 2)^2 = 144",
                "(x + 1)^2/16 - (y - 2)^2/9 = 1",
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
