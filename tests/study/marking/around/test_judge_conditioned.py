"""An answer with a condition is right where the condition is the problem's own."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Simplify (x^2 - 25)/(x - 5)", "x + 5, x ≠ 5", "correct"),
        ("Simplify (x^2 - 25)/(x - 5)", "x + 5 for all x ≠ 5", "correct"),
        ("Simplify (x^2 - 25)/(x - 5)", "x + 5 (where x != 5)", "correct"),
        ("Simplify (x^2 - 25)/(x - 5)", "x + 5, x ≠ -5", "undecided"),
        ("Simplify (x^2 - 25)/(x - 5)", "x - 5, x ≠ 5", "wrong"),
        ("Simplify (x^3 - 9x)/(x^2 + 3x)", "x - 3, x ≠ 0, -3", "correct"),
        ("Simplify 4x + 3x", "7x, x ≠ 0", "undecided"),
        ("Solve 2/(x - 1) = 1", "x = 3, x ≠ 1", "correct"),
        ("Solve 2/(x - 1) = 1", "x = 2, x ≠ 1", "wrong"),
        ("Find the inverse of f(x) = √(x + 2)", "x^2 - 2, x ≥ 0", "correct"),
        ("Find the inverse of f(x) = √(x + 2)", "x^2 - 2, x ≤ 0", "undecided"),
    ],
)
def test_the_condition_is_judged_too(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
