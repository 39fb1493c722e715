"""Values of functions."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import evaluation
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "f(x) = 3x + 2 and g(x) = x^2 - 5. Find f(g(2))",
            ["f(2^2 - 5)", "f(4 - 5)", "f(-1)", "3(-1) + 2", "-3 + 2", "-1"],
        ),
        ("f(x) = 2x and g(x) = x + 1. Find f(g(x))", ["f(x + 1)", "2(x + 1)", "2x + 2"]),
        (
            "If f(x) = x^2, find the difference quotient of f(x) = x^2",
            [
                "(((x + h)^2) - f(x))/h",
                "(((x + h)(x + h)) - f(x))/h",
                "((x^2 + hx + hx + h^2) - f(x))/h",
                "((h^2 + 2hx + x^2) - f(x))/h",
                "((h^2 + 2hx + x^2) - (x^2))/h",
                "h + 2x",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not evaluation.fits(read(problem))
