"""Figures, by hand."""

import pytest

from app.study.maths.exact import rational
from app.study.maths.laws.law import tree_of
from app.study.maths.laws.plane import RECTANGLE, RIGHT_TRIANGLE, SQUARE, TRAPEZIUM
from app.study.maths.tree import number, substituted

CASES = [
    (SQUARE, "A", {"s": 7}, 49),
    (RECTANGLE, "P", {"l": 5, "w": 2}, 14),
    (RECTANGLE, "d", {"l": 12, "w": 5}, 13),
    (RIGHT_TRIANGLE, "A", {"a": 6, "b": 5}, 15),
    (TRAPEZIUM, "A", {"a": 3, "b": 5, "h": 4}, 16),
]


@pytest.mark.parametrize(("setting", "left", "sizes", "value"), CASES)
def test_a_figure_drawn_on_squared_paper(setting, left, sizes, value):
    law = next(law for law in setting.laws if law.left == left)
    put = {letter: number(size) for letter, size in sizes.items()}
    assert rational(substituted(tree_of(law.right), put)) == value
