"""Curves without their parameter."""

import pytest

from app.study.answers.kinds import Equation
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import substituted
from app.study.problems.asked_form import Form
from app.study.problems.tasks.curves import Eliminate
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved
from tests.study.parsed import tree


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("5 - t", "8 - 2t"),
        ("t - t^4", "t + 2"),
        ("e^(2t)", "e^(6t)"),
        ("2cos(t)^2", "-sin(t)"),
        ("ln(2t)", "√(t - 1)"),
    ],
)
def test_every_answer_holds_on_the_curve(x, y):
    answers = known(Eliminate(tree(x), tree(y), "t"), Form()).answers
    equations = [each for each in answers if isinstance(each, Equation)]
    assert equations
    for each in equations:
        values = {"x": tree(f"({x})"), "y": tree(f"({y})")}
        sides = (substituted(side, values) for side in (each.left, each.right))
        assert equal(*sides).outcome is Outcome.EQUAL


def test_one_that_cannot_be_solved_is_not_guessed():
    with pytest.raises(Unsolved):
        known(Eliminate(tree("t + sin(t)"), tree("t + cos(t)"), "t"), Form())
