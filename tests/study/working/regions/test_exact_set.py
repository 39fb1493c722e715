"""Sets of numbers, exactly."""

import pytest

from app.study.answers.kinds import Region
from app.study.answers.reading import readings
from app.study.working.lines import EveryNumber, NoSolution, shown
from app.study.working.methods.inequalities.ending import solved_line
from app.study.working.regions.conditions import condition
from app.study.working.regions.exact_set import as_intervals, implies, same_set, set_of
from app.study.working.regions.lines import Intervals


def answer(text):
    return readings(text)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x^2 - 3x - 28 <= 0", "-4 ≤ x ≤ 7"),
        ("(x - 8)/(x + 5) >= 0", "x < -5 or x ≥ 8"),
        ("|x - 1| + |x + 2| > 5", "x < -3 or x > 2"),
        ("(x - 1)^2 <= 0", "x = 1"),
        ("(x - 1)^2 > 0", "x ≠ 1"),
        ("x^2 + 2x - 1 >= 0", "x ≤ -1 - √2 or x ≥ -1 + √2"),
        ("x^2 - 3x + 1 < 0", "(3 - √5)/2 < x < (3 + √5)/2"),
        ("|x|/x > 0", "x > 0"),
        ("x^2(x - 2) >= 0", "x = 0 or x ≥ 2"),
        ("x^2 + 1 < 0", "no solution"),
        ("x^2 + 1 > 0", "every number is a solution"),
    ],
)
def test_written_as_inequalities(text, expected):
    assert str(shown(solved_line(answer(text), "x")).text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x < 2", "(-∞, 2)"),
        ("x^2 >= 4", "(-∞, -2] ∪ [2, ∞)"),
        ("(x - 1)^2 <= 0", "{1}"),
        ("x ≠ 3", "(-∞, 3) ∪ (3, ∞)"),
        ("x^2 >= 0", "(-∞, ∞)"),
    ],
)
def test_written_in_intervals(text, expected):
    found = as_intervals(set_of(answer(text), "x"))
    pieces = found.parts if isinstance(found, Region) else (found,)
    assert str(Intervals(tuple(pieces)).shown().text) == expected


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("-x^2 + 4x + 1 >= 0", "2 - √5 <= x <= 2 + √5", True),
        ("-x^2 + 4x + 1 >= 0", "2 - √5 < x <= 2 + √5", False),
        ("2x < 6", "x < 3", True),
        ("-2x < 6", "x < -3", False),
        ("1/x < 1", "1 < x", False),
        ("x > 1 and x < 0", "no solution", True),
    ],
)
def test_compared(first, second, same):
    assert same_set(condition(answer(first), "x"), condition(answer(second), "x"), "x") is same


def test_one_set_within_another():
    small, large = condition(answer("0 < x < 1"), "x"), condition(answer("x^2 < 2"), "x")
    assert implies(small, large, "x")
    assert not implies(large, small, "x")


def test_nothing_and_everything():
    assert isinstance(as_intervals(set_of(NoSolution(), "x")), NoSolution)
    assert isinstance(solved_line(EveryNumber(), "x"), EveryNumber)
