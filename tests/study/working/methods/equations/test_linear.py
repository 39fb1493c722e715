"""Linear equations."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.equations import linear
from tests.study.working.worked import lines, rules, texts, worked


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("3(x-2) = 2x + 7", ["3x - 6 = 2x + 7", "x - 6 = 7", "x = 13"]),
        ("2x + 3 = 5x - 9", ["3 = 3x - 9", "12 = 3x", "3x = 12", "x = 4"]),
        ("x/2 + 1/3 = 5", ["3x + 2 = 30", "3x = 28", "x = 28/3"]),
        ("1.5x - 0.3 = 2.7 - 0.5x", ["2x - 0.3 = 2.7", "2x = 3", "x = 1.5"]),
        ("-x + 3 = 5", ["-x = 2", "x = -2"]),
        ("5 - 2x = 9", ["-2x = 4", "x = -2"]),
        ("2x + 3 = 2x + 5", ["3 = 5", "no solution"]),
        ("2(x+1) = 2x + 2", ["2x + 2 = 2x + 2", "2 = 2", "every number is a solution"]),
        ("Solve for y: 2x + 3y = 6", ["3y = -2x + 6", "y = (-2x + 6)/3"]),
        ("(x+1)^2 = x^2 + 5", ["(x + 1)(x + 1) = x^2 + 5", "x^2 + x + x + 1 = x^2 + 5",
                               "x^2 + 2x + 1 = x^2 + 5", "2x + 1 = 5", "2x = 4", "x = 2"]),
    ],
)  # fmt: skip
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


def test_the_rules_are_named():
    assert rules("3(x-2) = 2x + 7") == ["algebra.expand", "equations.subtract-letter", "equations.add"]


@pytest.mark.parametrize("problem", ["x^2 = 4", "1/x = 4", "Solve for x: ax + b = c", "2 + 3", "√x = 2"])
def test_it_fits_linear_equations_only(problem):
    assert not linear.fits(read(problem))


def test_what_is_solved_already_is_said_to_be():
    (step,) = worked("Solve k = 7").steps
    assert step.rule == "equations.already-solved"
    assert texts((step,)) == ["k = 7"]
