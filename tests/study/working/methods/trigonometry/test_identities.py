"""Expressions made simpler by identities."""

import pytest

from app.study.maths.to_text import to_text
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.methods.trigonometry import identities
from app.study.working.work import work
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("cos(9x)^2 - sin(9x)^2", "cos(18x)"),
        ("4sin(8x)cos(8x)", "2sin(16x)"),
        ("csc(π/2 - t)", "sec(t)"),
        ("sin(2x)cos(5x) - sin(5x)cos(2x)", "-sin(3x)"),
        ("-2sin(-x)cos(-x)", "sin(2x)"),
    ],
)
def test_worked(text, answer):
    working = work(Evaluate(tree(text)))
    assert working.method == identities.NAME
    assert to_text(working.answer.tree) == answer


def test_where_no_identity_helps():
    assert work(Evaluate(tree("sin(x) + cos(y)")), identities.NAME) is None
