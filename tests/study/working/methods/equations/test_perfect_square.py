"""Squares that are begun."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Complete the square and write it as a binomial squared: x^2 + 10x",
            ["x^2 + 10x + 25", "(x + 5)^2"],
        ),
        (
            "Complete the square and write it as a binomial squared: y^2 - 3y",
            ["y^2 - 3y + 9/4", "(y - 3/2)^2"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected
