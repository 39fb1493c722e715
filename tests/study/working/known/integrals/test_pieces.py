"""Integrals of what has bars, cut where the sign changes."""

import pytest

from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.known.integrals.pieces import pieces
from app.study.working.unsolved import Unsolved


def test_cut_at_each_change():
    row = pieces(read("∫_{-2}^3 |x^2 - 1| dx"))
    assert [tuple(map(to_text, one)) for one in row] == [
        ("(x^2 - 1)", "-2", "-1"),
        ("(-(x^2 - 1))", "-1", "1"),
        ("(x^2 - 1)", "1", "3"),
    ]


@pytest.mark.parametrize("problem", ["∫_0^1 x dx", "∫_1^0 |x| dx", "∫_0^a |x| dx"])
def test_nothing_else(problem):
    with pytest.raises(Unsolved):
        pieces(read(problem))
