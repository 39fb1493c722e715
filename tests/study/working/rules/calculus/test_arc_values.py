"""Functions of arcs, by a right triangle."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.calculus.arc_values import arc_values
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("node", "value"),
    [
        ("sin(arctan(x))", "x/√(1 + x^2)"),
        ("cos(arcsin(x/2))", "√(1 - x^2/2^2)"),
        ("tan(arcsin(x))", "x/√(1 - x^2)"),
        ("sin(2arcsin(x))", "2x(√(1 - x^2))"),
        ("cos(2arctan(x))", "1 - 2(x/√(1 + x^2))^2"),
    ],
)
def test_values(node, value):
    found = arc_values(tree(node))
    assert to_text(found[0]) == value
    assert equal(tree(node), found[0]).outcome is Outcome.EQUAL


def test_none_without_an_arc():
    assert arc_values(tree("sin(x) + arctan(x)")) is None
