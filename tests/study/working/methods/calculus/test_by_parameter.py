"""Slopes by a parameter, differentials, antiderivatives through a point."""

import pytest

from app.study.working.methods.calculus import by_parameter
from tests.study.working.worked import lines, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Find dy/dx if x = t^2, y = t^3", "d/dx(y) = 3t/2"),
        ("For x = cos(t), y = sin(t), find dy/dx at t = π/4", "d/dx(y) = -1"),
        ("Find dy if y = x^3", "dy = 3x^2 (dx)"),
        ("Find dy for y = x^2 when x = 3 and dx = 0.1", "dy = 3/5"),
        ("Find the antiderivative of x^2 with F(0) = 3", "x^3/3 + 3"),
        ("If f'(x) = cos x and f(0) = 5, find f(x)", "sin(x) + 5"),
    ],
)
def test_worked(problem, last):
    assert worked(problem).method == by_parameter.NAME
    assert lines(problem)[-1] == last
