"""Trigonometric integrands rewritten: the same function each time."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.calculus.trigonometric import by_identity, multiplied_out, square_completed
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("rule", "node", "new"),
    [
        (by_identity, "tan(x)^3", "tan(x) sec(x)^2 - tan(x)"),
        (by_identity, "cot(x)^4", "cot(x)^2 csc(x)^2 - cot(x)^2"),
        (by_identity, "sin(x)^2 cos(x)^2", "((1 - cos(2x))/2)((1 + cos(2x))/2)"),
        (by_identity, "1/(1 + cos(x))", "1/sin(x)^2 - cos(x)/sin(x)^2"),
        (by_identity, "1/(1 - sin(x))", "1/cos(x)^2 + sin(x)/cos(x)^2"),
        (by_identity, "sin(x)/(1 + sin(x))", "1 - 1/(1 + sin(x))"),
        (by_identity, "x^2/√(1 - x^2)", "1/√(1 - x^2) - √(1 - x^2)"),
        (multiplied_out, "(1 + sin(x))^2", "sin(x)^2 + 2sin(x) + 1"),
        (square_completed, "1/√(6x - x^2)", "1/√(9 - (x - 3)^2)"),
        (square_completed, "1/√(x^2 + 2x + 5)", "1/√((x + 1)^2 + 4)"),
    ],
)
def test_rewritten(rule, node, new):
    found = rule(tree(node), "x")
    assert to_text(found[0]) == new
    assert equal(tree(node), found[0]).outcome is Outcome.EQUAL


@pytest.mark.parametrize(
    ("rule", "node"),
    [
        (by_identity, "tan(x)^2"),
        (by_identity, "1/(1 + e^x)"),
        (multiplied_out, "(x + 1)^2"),
        (square_completed, "1/√(x^2 + 5)"),
    ],
)
def test_left_alone(rule, node):
    assert rule(tree(node), "x") is None
