"""Angles that are known by a function's value and their quadrant."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Given that tan(x) = -4/3 and x is in quadrant II, find sin(2x)", "-24/25", "24/25"),
        (("Find the exact value of cos(2x) given sin x = -5/13 and x is in "
        "quadrant III"), "119/169", "-119/169"),
        ("Find tan(2x) if cos(2x) = 4/5 and 90° <= x <= 180°", "-3/4", "3/4"),
        ("If the cosecant of angle t is 3, what is the cosecant of -t?", "-3", "3"),
        (("Given sin(a) = 3/5 with 0 < a < π/2 and cos(b) = -5/13 with π < b < 3π/2, find sin(a "
        "+ b)"), "-63/65", "33/65"),
        ("Assume that 0 < t < π/2. Assume cos(t) = x. Compute sin(t)", "√(1 - x^2)", "√(1 + x^2)"),
        ("Evaluate cos(2x) given x = π/8", "√2/2", "1/2"),
        ("If sin(x) = 3/5 and cos(x) < 0, find tan(x)", "-3/4", "3/4"),
        ("Given sec(t) = -3 and tan(t) is positive, find sin(t)", "-2√2/3", "2√2/3"),
        ("已知 tan α = 5/12，且 α 是第三象限角，求 cos α", "-12/13", "12/13"),
    ],
)  # fmt: skip
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "Given that tan(x) = 1 and x is in quadrant II, find sin(x)",  # no such angle
        "Given that sin(x) = 3/5 and the moon is full, find cos(x)",
        "Given that sin(x) = 3/5 and x is in quadrant II, find cos(y)",
        "If sin(x) = 3/5 and sin(x) < 0, find cos(x)",
        "If sin(x) = 3/5 and cos(y) < 0, find cos(x)",
    ],
)
def test_what_is_not_known_of_the_angle_is_not_guessed(problem):
    assert read(problem) is None
