"""Consecutive numbers, and other systems in which one letter says all others."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.systems.by_one_letter import fits
from tests.study.working.worked import answered, lines


def test_all_others_are_put_into_the_one_equation():
    assert lines("The sum of three consecutive integers is 72. Find the integers.") == [
        "(1) x + (x + 1) + z = 72, (2) y = x + 1, (3) z = x + 2",
        "(1) x + (x + 1) + (x + 2) = 72, (2) y = x + 1, (3) z = x + 2",
        "(1) x = 23, (2) y = x + 1, (3) z = x + 2",
        "(1) x = 23, (2) y = 23 + 1, (3) z = x + 2",
        "(1) x = 23, (2) y = 24, (3) z = x + 2",
        "x = 23, y = 24, z = 23 + 2",
        "x = 23, y = 24, z = 25",
    ]


def test_four_numbers_too():
    found = answered("The sum of four consecutive integers is 74. Find them.")
    assert found.working is not None
    assert found.methods == ["substitution"]


@pytest.mark.parametrize(
    ("problem", "fit"),
    [
        ("Solve x + y + z = 12, y = 2x, z = 3x", True),
        ("Solve x + y + z = 12, y = 2x, z = y + 1", False),
        ("Solve x + y + z = 12, x - y = 1, z = 3x", False),
    ],
)
def test_every_other_equation_says_a_letter_by_the_same_one(problem, fit):
    assert fits(read(problem)) is fit
