"""Parameters eliminated, line by line."""

import pytest

from tests.study.working.worked import lines, rules

ELIMINATE = "Eliminate the parameter: "


def test_solved_for_in_the_one_and_put_into_the_other():
    assert lines(ELIMINATE + "x = 3t + 2, y = t^2 - 1") == [
        "3t = x - 2",
        "t = (x - 2)/3",
        "y = ((x - 2)/3)^2 - 1",
    ]


def test_two_linear_equations_end_collected():
    assert lines(ELIMINATE + "x = 4 - t, y = 1 + 2t")[-1] == "y = -2x + 9"


@pytest.mark.parametrize(
    ("curve", "rule", "last"),
    [
        ("x = e^t, y = e^(3t)", "parameter.logarithm", "y = x^3"),
        ("x = ln t, y = t + 1", "parameter.take-away", "x = ln(y - 1)"),
        ("x = 2/t, y = t^2", "parameter.turn-over", "y = (2/x)^2"),
        ("x = t^2, y = t + 5", "parameter.take-away", "x = (y - 5)^2"),
        ("x = t^3, y = t^2", "parameter.root", "y = (∛x)^2"),
    ],
)
def test_operations_are_undone(curve, rule, last):
    assert rules(ELIMINATE + curve)[0] == rule
    assert lines(ELIMINATE + curve)[-1] == last


@pytest.mark.parametrize(
    ("curve", "last"),
    [
        ("x = 5cos(t), y = 2sin(t)", "(x/5)^2 + (y/2)^2 = 1"),
        ("x = 1 + 3sin(t), y = 3cos(t)", "(y/3)^2 + ((x - 1)/3)^2 = 1"),
        ("x = 2sec(t), y = tan(t)", "(x/2)^2 - y^2 = 1"),
    ],
)
def test_functions_of_one_angle_by_their_squares(curve, last):
    assert lines(ELIMINATE + curve)[-1] == last
    assert rules(ELIMINATE + curve)[-1] == "parameter.squares-in"
