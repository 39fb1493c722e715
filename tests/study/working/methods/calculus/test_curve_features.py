"""Features of curves, worked."""

import pytest

from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Find the stationary points of y = 2x^3 - 9x^2 + 12x", "(1, 5), (2, 4)"),
        ("Find the local extrema of y = x^2 e^x", "(-2, 4/e^2), (0, 0)"),
        ("Find the inflection points of y = x^3 - 6x^2", "(2, -16)"),
        ("Find the absolute maximum value of y = x^2 - 4x on [0, 3]", "0"),
        ("Where is y = x e^x increasing?", "(-1, ∞)"),
        ("Where is y = x^3 increasing?", "(-∞, ∞)"),
        ("Where is y = x^4 - 6x^2 concave down?", "(-1, 1)"),
        ("Find the critical points of y = x^(2/3)", "x = 0"),
        ("Find the critical points of y = 1/(x - 1)", "none"),
        ("Find the critical points of y = x^3 - 3x", "x = -1 or x = 1"),
    ],
)
def test_worked(problem, last):
    assert lines(problem)[-1] == last


def test_a_factor_that_is_never_0_is_left_out():
    found = rules("Where is y = x e^x increasing?")
    assert found[3:5] == ["curves.take-out", "curves.never-0"]


def test_the_signs_are_shown_before_the_extrema():
    assert "x: -2, 2; signs of y': + 0 - 0 +" in lines("Find the local extrema of y = x^3 - 12x")
