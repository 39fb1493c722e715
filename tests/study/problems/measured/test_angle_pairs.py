"""Angles that make a straight or a right one."""

import pytest

from app.study.maths.exact import rational
from app.study.problems.reading import read
from app.study.working.known.measured.laws import quantities


@pytest.mark.parametrize(
    ("problem", "angle"),
    [
        ("Two angles are supplementary. One is 48°. Find the other.", 132),
        ("What is the complement of a 35° angle?", 55),
        ("Which angle is supplementary to 90 degrees?", 90),
    ],
)
def test_the_other_angle(problem, angle):
    assert rational(quantities(read(problem))["B"]) == angle


def test_other_pairs_are_not_read():
    assert read("Two angles are equal. One is 48°. Find the other.") is None
