"""Integrals that come back: each line has the derivative of the one before."""

import pytest

from app.study.working.integral_sign import integral_of
from app.study.working.proof.table import same
from app.study.working.rules.calculus.coming_back import coming_back
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("node", "count"),
    [
        ("e^x sin(x)", 3),
        ("e^(2x) cos(3x)", 3),
        ("e^(-x) cos(x)", 3),
        ("e^(-2x) sin(2x + 1)", 3),
        ("sin(ln(x))", 3),
        ("cos(ln(x))", 3),
        ("sec(x)^3", 3),
        ("csc(x)^3", 3),
        ("√(4 - x^2)", 4),
        ("√(x^2 + 1)", 4),
        ("√(2x^2 - 3)", 4),
    ],
)
def test_every_line_is_proven(node, count):
    line, found = integral_of(tree(node), "x"), coming_back(tree(node), "x")
    assert len(found) == count
    for new, _ in found:
        assert same(line, new, "")
        line = new


@pytest.mark.parametrize("node", ["e^x", "x e^x", "e^x sin(x^2)", "sec(x)^2", "√(x^2 + x)", "e^x sin(x)^2"])
def test_others_do_not(node):
    assert coming_back(tree(node), "x") is None
