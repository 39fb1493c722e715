"""Equations with sines, cosines and tangents in an interval."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Solve 2cos(x) = 1 for 0 ≤ x < 2π", ["cos(x) = 1/2", "x = π/3 or x = 5π/3"]),
        ("Solve tan(x) = -1, 0° ≤ x ≤ 360°", ["x = 135° or x = 315°"]),
        ("Solve sin(2x) = 0 for 0 ≤ x < π", ["2x = 0 or 2x = π", "x = 0 or x = π/2"]),
        (
            "Solve 2sin^2(x) + sin(x) - 1 = 0 for 0 ≤ x < 2π",
            [
                "2u^2 + u - 1 = 0",
                "2u^2 + 2u - u - 1 = 0",
                "2u(u + 1) - (u + 1) = 0",
                "(u + 1)(2u - 1) = 0",
                "u + 1 = 0 or 2u - 1 = 0",
                "u = -1 or u = 1/2",
                "sin(x) = -1 or sin(x) = 1/2",
                "x = π/6 or x = 5π/6 or x = 3π/2",
            ],
        ),
        ("Solve sin(x) = 3 for 0 ≤ x < 2π", ["no solution"]),
        (
            "Solve 4cos^2(x) = 3 for 0 ≤ x ≤ π",
            [
                "4u^2 = 3",
                "u^2 = 3/4",
                "u = √(3/4) or u = -√(3/4)",
                "u = √3/2 or u = -√3/2",
                "cos(x) = √3/2 or cos(x) = -√3/2",
                "x = π/6 or x = 5π/6",
            ],
        ),
        (
            "Solve cos(x - π/6) = 1/2 for 0 ≤ x < 2π",
            ["x - π/6 = π/3 or x - π/6 = 5π/3", "x = π/2 or x = 11π/6"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected
