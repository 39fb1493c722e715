"""All angles that solve an equation, in other letters and other families."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict

SINE, TANGENT = "Solve 2sin(x) = √2", "Solve tan(3x) = 1"


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        (SINE, "x = π/4 + 2kπ or x = 3π/4 + 2kπ"),
        (SINE, "x = π/4 + 2πn, x = -5π/4 + 2πn, n ∈ Z"),
        (SINE, "x = nπ + (-1)^n π/4"),
        (SINE, "45° + 360°k, 135° + 360°k"),
        ("Solve cos(x) = 1/2", "x = 2nπ ± π/3"),
        (TANGENT, "x = π/12 + nπ/3, where n is an integer"),
        (TANGENT, "x = π/12 + 2kπ/3, x = 5π/12 + 2kπ/3"),
        ("Solve tan(3x) = 1 in degrees", "15 + 60k"),
        ("Solve sin(x) = 3", "no solution"),
    ],
)
def test_the_same_angles_are_right_however_they_are_written(problem, answer):
    assert judge(problem, answer).verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("problem", "answer", "why"),
    [
        (SINE, "x = π/4 + 2kπ", "marking.why.angles-missing"),
        (TANGENT, "x = π/12 + kπ/6", "marking.why.angles-too-many"),
        (SINE, "no solution", "marking.why.there-are-solutions"),
    ],
)
def test_other_angles_are_wrong_and_it_is_said_why(problem, answer, why):
    found = judge(problem, answer)
    assert found.verdict is Verdict.WRONG
    assert found.why.key == why


@pytest.mark.parametrize("answer", ["x = π/4, x = 3π/4", "45", "x = 0.785 + 2πk or x = 2.356 + 2πk"])
def test_what_may_be_meant_otherwise_is_left_undecided(answer):
    assert judge(SINE, answer).verdict is Verdict.UNDECIDED


def test_radians_are_another_form_where_degrees_are_asked_for():
    assert judge("Solve tan(3x) = 1 in degrees", "π/12 + kπ/3").verdict is Verdict.OTHER_FORM
