"""Intercepts, slope, axis, vertex."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import graphs
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Find the x-intercepts of y = x^2 + 11x + 10",
            [
                "x^2 + 11x + 10 = 0",
                "(x + 10)(x + 1) = 0",
                "x + 10 = 0 or x + 1 = 0",
                "x = -10 or x = -1",
                "(-10, 0), (-1, 0)",
            ],
        ),
        ("Find the y-intercept of 3x - 2y = 6", ["y = 3x/2 - 3", "y = 3(0)/2 - 3", "y = -3", "(0, -3)"]),
        ("What is the slope of 3x + 4y = 12?", ["y = -3x/4 + 3", "m = -3/4"]),
        (
            "Find the vertex of y = x^2 - 4x + 7",
            ["h = -b/(2a)", "h = -(-4)/(2 × 1)", "h = 2", "k = 2^2 - 4(2) + 7", "k = 3", "(2, 3)"],
        ),
        (
            "Find the axis of symmetry of y = 5x^2 - 20x + 3",
            ["h = -b/(2a)", "h = -(-20)/(2 × 5)", "h = 2", "x = 2"],
        ),
        (
            "Find the maximum value of f(x) = -x^2 + 6x - 1",
            ["h = -b/(2a)", "h = -6/(2 × (-1))", "h = 3", "k = -3^2 + 6(3) - 1", "k = 8", "k = 8"],
        ),
        ("What is the slope of the line x = -4?", ["undefined"]),
        ("Find the slope and y-intercept of x + 3y = 9", ["y = -x/3 + 3", "m = -1/3, P = (0, 3)"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not graphs.fits(read(problem))
