"""Absolute values are simplified by one rule at one place."""

import pytest

from tests.study.working.worked import answered, lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Simplify |3x|", ["3|x|"]),
        ("Simplify |-5x|", ["5|x|"]),
        ("Simplify |x|*|x|", ["|x|^2", "x^2"]),
        ("Simplify |x|^2", ["x^2"]),
        ("Simplify |x-1|^2", ["(x - 1)^2"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem, "absolute-values") == expected


@pytest.mark.parametrize("problem", ["Simplify |x|^3", "Simplify 2|3x| + |x|"])
def test_an_odd_power_and_a_sum_are_left_to_others(problem):
    assert "absolute-values" not in answered(problem).methods
