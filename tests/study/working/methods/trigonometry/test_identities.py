"""Expressions made simpler by identities."""

import pytest

from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.methods.trigonometry import identities
from app.study.working.work import work
from tests.study.working.worked import texts, tree, worked


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("cos(7x)^2 - sin(7x)^2", "cos(14x)"),
        ("6sin(7x)cos(7x)", "3sin(14x)"),
        ("csc(π/2 - t)", "sec(t)"),
        ("sin(3x)cos(7x) - sin(7x)cos(3x)", "-sin(4x)"),
        ("-2sin(-3t)cos(-3t)", "sin(6t)"),
        ("(1 - sin(t)^2)/(sin(t) cos(t))", "cot(t)"),
        ("cos(8x) + 2sin(4x)^2", "1"),
        ("sec(x) cot(x)", "csc(x)"),
        ("cos(a)^2/(1 + sin(a))", "1 - sin(a)"),
        ("1/(1 - cos(x)) + 1/(1 + cos(x))", "2csc(x)^2"),
        ("sin(x)^2 tan(y) + cos(x)^2 tan(y)", "tan(y)"),
    ],
)
def test_worked(text, answer):
    working = work(Evaluate(tree(text)))
    assert working.method == identities.NAME
    assert to_text(working.answer.tree) == answer


def test_where_no_identity_helps():
    assert work(Evaluate(tree("sin(x) + cos(y)")), identities.NAME) is None


@pytest.mark.parametrize(
    "identity",
    [
        "tan(x) + cot(x) = csc(x) sec(x)",
        "cos(x)/(1 - sin(x)) = (1 + sin(x))/cos(x)",
        "csc(t)^4 - cot(t)^4 = 1 + 2cot(t)^2",
        "(sin(x) - cos(x))^2 = 1 - sin(2x)",
        "sec(x) - cos(x) = sin(x) tan(x)",
        "(a + 2b)^2 - (a - 2b)^2 = 8ab",
    ],
)
def test_an_identity_is_proven(identity):
    working = worked(f"Prove that {identity}")
    assert texts(working.steps)[-1] == "proven"
    left, _, right = texts(working.steps)[-2].partition(" = ")
    assert left == right
    assert all(step.rule.startswith("trig.") for step in working.steps)


def test_what_is_false_is_not_proven():
    assert work(read("Prove that sin(x) + cos(x) = 1")) is None
