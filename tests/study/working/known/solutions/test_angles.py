"""Solutions of trigonometric equations in an interval, none left out."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Solve 2sin^2(x) + sin(x) - 1 = 0 for 0 ≤ x < 2π", "π/6, 5π/6, 3π/2", "π/6, 5π/6"),
        ("Solve sin^2(x) = 1 for 0 ≤ x < 2π", "π/2, 3π/2", "π/2"),
        ("Solve cos(2x) = 1 for 0 ≤ x < 2π", "0, π", "0, π, 2π"),
        ("Solve tan^2(x) = 3 for 0 ≤ x < π", "π/3, 2π/3", "π/3"),
        ("Solve sin(x) - cos(x) = √2 for 0 ≤ x < 2π", "3π/4", "π/4"),
        ("Solve √3 sin(x) + cos(x) = -1 for 0 ≤ x < 2π", "π, 5π/3", "π"),
        ("Solve 2cos^2(x) - cos(x) - 1 = 0 for 0 ≤ x < 2π", "0, 2π/3, 4π/3", "2π/3, 4π/3"),
    ],
)
def test_touching_solutions_are_known_too(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize("problem", ["Solve sin(x) + cos(x) = √2 for 0 ≤ x < 2π", "Solve e^x = x + 1"])
def test_a_solution_that_only_touches_is_never_missed(problem):
    assert judge(problem, "no solution").verdict is not Verdict.CORRECT
