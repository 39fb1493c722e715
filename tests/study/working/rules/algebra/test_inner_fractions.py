"""Fractions inside a fraction."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.algebra.inner_fractions import cleared
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("(A/P - 1)/r", "(A - P)/(Pr)"),
        ("1/(1/f - 1/u)", "fu/(u - f)"),
        ("2/(3 + 1/(x + 1))", "2(x + 1)/(3x + 4)"),
        ("(x - 1/x)/(x + 1/x)", "(x^2 - 1)/(x^2 + 1)"),
        ("sin(a)/(1/b - c)", "b sin(a)/(1 - bc)"),
    ],
)
def test_they_are_multiplied_away(before, after):
    new, _ = cleared(tree(before))
    assert to_text(new) == after
    assert equal(new, tree(before)).outcome is Outcome.EQUAL


@pytest.mark.parametrize("text", ["x + 1/y", "(x + 1)/(y - 1)", "(x + 1/2)/3", "a/sqrt(b)"])
def test_others_stay(text):
    assert cleared(tree(text)) is None
