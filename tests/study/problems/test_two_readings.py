"""What people type in one way and mean in two is not read."""

import pytest

from app.study.problems.reading import read


@pytest.mark.parametrize(
    "problem",
    [
        "Solve y^1/2 = 5",
        "64^1/3",
        "Differentiate e^3t",
        "Simplify 3^2x",
        "60÷5(7+1)",
        "12 / 2(1 + 2)",
        "sin x/3 when x = π",
        "log 4/5",
        "cos 2 to 3 decimal places",
        "sin 45",
        "4 + 9 mod 5",
        "90 - 25°",
        "Expand (y - 4)2",
        "what is minus 7 squared",
        "Find the difference of 3 and 10",
        "Increase 60 by 1/3",
        "∫ log t dt",
        "Differentiate log x",
    ],
)
def test_it_is_not_read(problem):
    assert read(problem) is None


@pytest.mark.parametrize(
    "problem",
    [
        "Solve y^(1/2) = 5",
        "64^(1/3)",
        r"Differentiate e^{3t}",
        "Simplify x^2y + 3x^2y",
        "60 ÷ (5(7+1))",
        "1/2(4x + 6)",
        "log(4/5)",
        "cos 60°",
        "cos(π/3)",
        "90° - 25°",
        "Expand (y - 4)^2",
        "Find the difference of 10 and 3",
        "Increase 60 by 10",
        "If y = x^3, find dy/dx",
        "∫ ln t dt",
    ],
)
def test_where_it_is_said_it_is_read(problem):
    assert read(problem) is not None
