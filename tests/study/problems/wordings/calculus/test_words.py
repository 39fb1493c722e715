"""The names of what is asked of a curve."""

import re

import pytest

from app.study.problems.wordings.calculus.words import CURVE_SLOTS


@pytest.mark.parametrize(
    ("kind", "text", "fits"),
    [
        ("kind_of_point", "points of inflexion", True),
        ("kind_of_point", "vertex", False),
        ("local_extremum", "local maximum and local minimum", True),
        ("local_extremum", "maximum", False),
        ("absolute_extremum", "global minimum value", True),
        ("absolute_extremum", "largest value", True),
        ("interval", "0 <= x <= 2", True),
        ("interval", "[0, 2]", True),
        ("interval", "0 to 2", False),
        ("direction_of_curve", "concave downward", True),
        ("direction_of_curve", "linear", False),
    ],
)
def test_slots(kind, text, fits):
    assert bool(re.fullmatch(CURVE_SLOTS[kind], text)) is fits
