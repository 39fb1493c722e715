"""What is simplified already is said to be so, and what is not is never said to be."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import simplest
from tests.study.working.worked import answered, lines, rules


@pytest.mark.parametrize(
    "expression",
    ["5x", "x^2 - 4", "x^2/6 + 2x/3 - 1", "(x + 3)/(x - 3)", "(2uv + u)/((u + 1)(v + 2))"],
)
def test_nothing_to_do_is_a_line_of_its_own(expression):
    found = answered(f"Simplify {expression}")
    assert found.working is not None
    (step,) = found.working.steps
    assert step.rule.startswith("simplest.")
    assert found.working.methods[0] == simplest.NAME


@pytest.mark.parametrize(
    "expression",
    [
        "2x/4",
        "x·x",
        "2·3x",
        "x + 2x",
        "(x + 1)(x + 2)",
        "3(x + 2)",
        "x - (y - 2)",
        "(x^2 - 1)/(x - 1)",
        "(2x + 4)/2",
        "(a - b)/(b^2 - a^2)",
        "x/(-y)",
        "1x",
        "0x + 1",
        "sin(x)^2 + cos(x)^2",
        "√(4x)",
        "x^1 + 2",
        "4/6 x + 1",
    ],
)
def test_what_can_be_simplified_is_not_said_to_be_simple(expression):
    task = read(f"Simplify {expression}")
    assert task is None or not simplest.fits(task)


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify (a + (b))", "a + b"),
        ("Simplify ((a + b) + ((c^3)))", "a + b + c^3"),
        ("Simplify -(12t^2)", "-12t^2"),
    ],
)
def test_brackets_that_change_nothing_are_left_out(problem, last):
    assert lines(problem) == [last]
    assert rules(problem) == ["simplest.brackets"]


@pytest.mark.parametrize("problem", ["Simplify 3n/4 - 1/6", "Find the sum: n/5 + 2/5"])
def test_two_fractions_become_one(problem):
    assert not simplest.fits(read(problem))
