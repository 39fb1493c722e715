"""Solutions are checked where some may have come in, and picked where the problem asks."""

import pytest

from app.study.answers.kinds import Value
from app.study.working.step import Claim
from tests.study.working.worked import lines, worked


def test_a_check_says_what_each_value_gives():
    step = worked("√(6 - x) = x").steps[-1]
    assert step.claim is Claim.KEPT
    assert str(step.says) == (
        "Check in the equation of the problem. With x = -3 the left side is 3, but the right "
        "side is -3: this is "
        "no solution. With x = 2 both sides are 2."
    )


def test_a_check_is_made_where_it_is_asked_for():
    assert lines("Solve 2x + 5 = 11 and check your answer") == ["2x = 6", "x = 3", "x = 3"]


@pytest.mark.parametrize(
    ("problem", "end"),
    [
        ("Find the larger root of x^2 - 7x + 10 = 0", "x = 5"),
        ("Find the smaller root of x^2 - 7x + 10 = 0", "x = 2"),
        ("Find the sum of the roots of x^2 - 7x + 10 = 0", "7"),
        ("Find the product of the roots of x^2 - 7x + 10 = 0", "10"),
        ("How many real solutions does x^2 = 7 have?", "2"),
        ("Find the positive solution of x^2 - 3x - 10 = 0", "x = 5"),
    ],
)
def test_what_is_asked_for_is_picked(problem, end):
    assert lines(problem)[-1] == end


def test_the_value_of_an_expression_is_worked_out_at_the_end():
    assert isinstance(worked("Solve 3x + 1 = 10. Give the value of x^2.").answer, Value)
    assert lines("Solve 3x + 1 = 10. Give the value of x^2.")[-1] == "9"
