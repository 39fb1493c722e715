"""Integrals in pieces, and areas between curves that cross."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.methods.calculus.pieces import total_of
from tests.study.working.worked import lines, tree


@pytest.mark.parametrize(
    ("problem", "second", "last"),
    [
        ("∫_{-2}^3 |x|/x dx", "∫_(-2)^0 (-1) dx + ∫_0^3 1 dx", "1"),
        ("∫_0^3 |x - 1| dx", "∫_0^1 (-(x - 1)) dx + ∫_1^3 (x - 1) dx", "5/2"),
        ("∫_0^{2π} |sin x| dx", "∫_0^π sin(x) dx + ∫_π^(2π) (-sin(x)) dx", "4"),
        ("Find the area between y = x^3 and y = x", "∫_(-1)^0 (x^3 - x) dx + ∫_0^1 (x - x^3) dx", "1/2"),
        (
            "Find the area between y = x^2 and y = 2x from x = 0 to x = 3",
            "∫_0^2 (2x - x^2) dx + ∫_2^3 (x^2 - 2x) dx",
            "8/3",
        ),
    ],
)
def test_each_piece_by_itself(problem, second, last):
    found = lines(problem)
    assert found[0] == second
    assert found[-1] == last


def test_the_pieces_added():
    row = [(tree("x"), tree("0"), tree("1")), (tree("2x"), tree("1"), tree("2"))]
    assert to_text(total_of(row, "x")) == "∫_0^1 x dx + ∫_1^2 2x dx"
