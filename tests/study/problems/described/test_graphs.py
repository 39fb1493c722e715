"""What is asked of one graph or function."""

import pytest

from app.study.problems.described.reading import read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Find the axis of symmetry of y = 5x^2 - 20x + 3", "OfGraph(axis, y, 5x^2 - 20x + 3, x, y)"),
        (
            "Find the centre and radius of x^2 + y^2 - 6x = 0",
            "OfGraph(center-and-radius, x^2 + y^2 - 6x, 0, x, y)",
        ),
        ("What is the domain of f(x) = √(x - 4)?", "OfFunction(domain, Definition(f, x, √(x - 4)))"),
        (
            "Find the inverse of f(x) = (x - 6)^2, x >= 6",
            "Invert(Definition(f, x, (x - 6)^2), Inequality((x, 6), (>=)))",
        ),
        (
            "Find the average rate of change of f(x) = x^2 on the interval [1, 5]",
            "AverageRate(Definition(f, x, x^2), 1, 5)",
        ),
        (
            "Find the difference quotient of f(x) = x^2",
            "EvaluateFunctions((Definition(f, x, x^2)), (f(x + h) - f(x))/h)",
        ),
        (
            "Rewrite the quadratic in standard form: 3x^2 + 12x - 6",
            "OfGraph(conic-form, y, 3x^2 + 12x - 6, x, y)",
        ),
    ],
)
def test_the_task_says_all_that_is_asked(text, expected):
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    ["Find the inverse of f(x) = x^2 and g(x) = x", "Find the maximum of f(x) = x^2 on the interval [0, 1]"],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
