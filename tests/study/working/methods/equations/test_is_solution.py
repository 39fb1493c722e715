"""Numbers put into an equation."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Is x = 3 a solution of 2x + 1 = 7?", ["2(3) + 1 = 7", "7 = 7", "yes"]),
        ("Is x = 2 a solution of x^2 = 3x?", ["2^2 = 4", "3(2) = 6", "4 ≠ 6", "no"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected
