"""Elimination."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.systems import elimination
from tests.study.working.worked import lines, worked


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "2x + 3y = 7, 3x - 2y = 4",
            [
                "(1) 4x + 6y = 14, (2) 9x - 6y = 12",
                "(1) 2x + 3y = 7, (2) 13x = 26",
                "(1) 2x + 3y = 7, (2) x = 2",
                "(1) 2(2) + 3y = 7, (2) x = 2",
                "x = 2, y = 1",
            ],
        ),
        (
            "x + 3y = 2, 3x + 9y = 7",
            ["(1) 3x + 9y = 6, (2) 3x + 9y = 7", "(1) x + 3y = 2, (2) 0 = 1", "no solution"],
        ),
        (
            "x + 3y = 2, 3x + 9y = 6",
            ["(1) 3x + 9y = 6, (2) 3x + 9y = 6", "(1) x + 3y = 2, (2) 0 = 0", "x + 3y = 2",
             "infinitely many solutions"],
        ),
        ("2x = 6, x + y = 4", ["(1) x = 3, (2) x + y = 4", "(1) x = 3, (2) 3 + y = 4", "x = 3, y = 1"]),
    ],
)  # fmt: skip
def test_one_rule_a_line(problem, expected):
    assert lines(problem, "elimination") == expected


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("x + y + z = 6, 2x - y + z = 3, x + 2y - z = 2", "x = 1, y = 2, z = 3"),
        ("x/2 + y/3 = 4, 0.5x - y = -1", "x = 11/2, y = 15/4"),
        ("x + y + z = 2, x - y + z = 4, 2x + 2z = 6", "infinitely many solutions"),
        ("x + y = 5, y + z = 7, x + z = 6", "x = 2, y = 3, z = 4"),
        ("x + y + z = 1, x + y + z = 2, x - y = 0", "no solution"),
        ("x + y = 3, x - y = 1, find 2x + y", "5"),
    ],
)
def test_the_end(problem, last):
    found = worked(problem, "elimination")
    assert lines(problem, "elimination")[-1] == last
    assert len(found.steps) <= 12


def test_an_equation_that_says_what_a_letter_is_is_put_in_instead():
    assert not elimination.fits(read("y = 2x + 1, x + y = 7"))
    assert not elimination.fits(read("y = x^2, x + y = 2"))
