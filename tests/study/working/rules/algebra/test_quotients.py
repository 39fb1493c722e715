"""Fractions with letters."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra import quotients as q
from app.study.working.step import NoRule
from tests.study.working.worked import tree


def test_a_fraction_is_looked_at_without_its_minus():
    found = q.quotient_of(tree("-(x/2)"))
    assert (to_text(found.top), to_text(found.bottom), found.minus) == ("x", "2", True)
    assert q.quotient_of(tree("x")).bottom == tree("1")


def test_what_both_sides_of_the_bar_have_is_cancelled():
    found = q.cancelled(q.factors_of(tree("6(x - 1)(x + 2)")), q.factors_of(tree("4(x - 1)x")))
    assert to_text(q.of_factors(found.top, found.bottom)) == "3(x + 2)/(2x)"
    assert "x ≠ 1" in str(q.cancelling(found))
    with pytest.raises(NoRule):
        q.cancelled(q.factors_of(tree("x/2")), q.factors_of(tree("x")))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x - 2", "x ≠ 2"),
        ("2x + 5", "x ≠ -5/2"),
        ("x", "x ≠ 0"),
        ("x + y", "x + y ≠ 0"),
        ("x^2 + 1", "x^2 + 1 ≠ 0"),
    ],
)
def test_the_condition_is_said(text, said):
    assert q.condition(polynomial(tree(text))) == said


def test_a_sum_that_has_factors_is_not_factored():
    assert not q.is_factored(tree("x^2 - 1"), q.factors_of(tree("x^2 - 1")))
    assert q.is_factored(tree("x + 1"), q.factors_of(tree("x + 1")))
    assert q.is_factored(tree("2(x + 1)"), q.factors_of(tree("2(x + 1)")))
