"""The next line as SymPy's rules would write it; each is proven before it is shown."""

import pytest

from app.study.working.integral_sign import integral_of
from app.study.working.proof.table import same
from app.study.working.rules.calculus.hints import hints
from tests.study.working.worked import tree


@pytest.mark.parametrize("node", ["1/(x^2 √(x^2 + 4))", "√(1 + e^x)", "x e^x sin(x)", "1/(x^2 + 1)^2"])
def test_a_line_that_is_proven(node):
    found = list(hints(tree(node), "x", frozenset("x"), "x"))
    assert any(same(integral_of(tree(node), "x"), line, "") for line, _, _ in found)


@pytest.mark.parametrize("node", ["e^(x^2)", "a x", "sin(x)/x"])
def test_nothing_where_nothing_is_known(node):
    assert list(hints(tree(node), "x", frozenset("x"), "x")) == []
