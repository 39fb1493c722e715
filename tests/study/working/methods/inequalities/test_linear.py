"""Linear inequalities."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.inequalities import linear
from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("2x + 3 < 11", ["2x < 8", "x < 4"]),
        ("5 - 2x >= 3x + 20", ["5 ≥ 5x + 20", "-15 ≥ 5x", "5x ≤ -15", "x ≤ -3"]),
        ("-7d > 105", ["d < -15"]),
        ("x/(-3) <= 9", ["-x ≤ 27", "x ≥ -27"]),
        ("3(2x - 1) < 2x", ["6x - 3 < 2x", "4x - 3 < 0", "4x < 3", "x < 3/4"]),
        ("0.5x + 1.2 > 3", ["0.5x > 1.8", "x > 3.6"]),
        ("2(x + 1) > 2x", ["2x + 2 > 2x", "2 > 0", "every number is a solution"]),
        ("2x + 1 <= 2x", ["1 ≤ 0", "no solution"]),
        ("x > 3", ["(3, ∞)"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


def test_the_sign_turns_round_with_its_reason():
    assert rules("-7d > 105") == ["inequalities.divide-negative"]
    assert rules("3 - x > 5") == ["equations.subtract", "inequalities.times-minus-one"]


@pytest.mark.parametrize("problem", ["x^2 > 4", "1 < x < 4", "2x = 4", "x + y > 3"])
def test_it_fits_linear_inequalities_only(problem):
    task = read(problem)
    assert task is None or not linear.fits(task)
