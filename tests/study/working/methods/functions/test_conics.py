"""Foci, vertices, eccentricity, asymptotes, focus and directrix, line by line."""

import pytest

from tests.study.working.worked import answered, lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Find the foci of the ellipse 9x^2 + 25y^2 = 225",
            [
                "x^2/25 + y^2/9 = 1",
                "a^2 = 25, b^2 = 9",
                "c^2 = a^2 - b^2",
                "c^2 = 25 - 9",
                "c^2 = 16",
                "c = √16",
                "c = 4",
                "(4, 0), (-4, 0)",
            ],
        ),
        (
            "Find the asymptotes of the hyperbola (x-1)^2/4 - (y+2)^2/9 = 1",
            [
                "a^2 = 4, b^2 = 9",
                "a = √4",
                "a = 2",
                "b = √9",
                "b = 3",
                "y + 2 = (3/2)(x - 1) or y + 2 = -3/2(x - 1)",
                "y = 3x/2 - 7/2 or y = -3x/2 - 1/2",
            ],
        ),
        (
            "Find the focus of the parabola x^2 - 4x - 8y + 12 = 0",
            [
                "x^2 - 4x = 8y - 12",
                "x^2 - 4x + 4 = 8y - 12 + 4",
                "(x - 2)^2 = 8y - 8",
                "(x - 2)^2 = 8(y - 1)",
                "p = 8/4",
                "p = 2",
                "(2, 3)",
            ],
        ),
        ("Find the directrix of y^2 = 12x", ["p = 12/4", "p = 3", "x = 0 - 3", "x = -3"]),
        ("Find the eccentricity of y = x^2", ["e = 1"]),
    ],
)
def test_from_the_standard_form(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize(
    ("problem", "final"),
    [
        ("Find the foci of x^2/4 + y^2/10 = 1", r"\left(0, \sqrt{6}\right), \left(0, -\sqrt{6}\right)"),
        ("Find the vertices of y^2/9 - x^2/16 = 1", r"\left(0, 3\right), \left(0, -3\right)"),
        ("Find the eccentricity of x^2/16 + y^2/7 = 1", r"\frac{3}{4}"),
        ("Find the focus of y^2 = -8x", r"\left(-2, 0\right)"),
    ],
)
def test_the_axis_is_the_one_along_which_the_foci_lie(problem, final):
    found = answered(problem)
    assert found.working is not None
    assert found.final == final
