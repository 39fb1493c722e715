"""Equations that hold on whole intervals."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Solve x/x = 1", "x ≠ 0", "x = 1"),
        ("Solve (x + 3)/(x + 3) = 1", "all real numbers except -3", "all real numbers"),
        ("Solve √(x^2) = x", "x ≥ 0", "all real numbers"),
        ("Solve |x - 4| = 4 - x", "x ≤ 4", "x < 4"),
        ("Solve |x - 2|/(x - 2) = -1", "x < 2", "x ≤ 2"),
        ("Solve |x - 2| + |x + 1| = 3", "[-1, 2]", "-1, 2"),
        ("Solve |x - 2| + |x + 1| = 7", "4, -3", "-3 ≤ x ≤ 4"),
    ],
)
def test_the_interval_is_the_answer(problem, right, wrong):
    assert judge(problem, right).verdict == "correct"
    assert judge(problem, wrong).verdict == "wrong"
