"""Rules for roots."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.algebra import root_rules as rules
from app.study.working.step import NoRule
from tests.study.working.worked import tree


def test_what_comes_out_of_a_root_is_said_with_its_parts():
    new, says, steps = rules.simplified(tree("√(72n^7)"))
    assert to_text(new) == "6n^3 √(2n)"
    assert "6n^3" in str(says)
    assert [to_text(step.after) for step in steps] == ["√(36n^6·(2n))", "√(36n^6)·√(2n)", "6n^3 √(2n)"]
    assert rules.simplified(tree("√(2n)")) is None


def test_roots_come_under_one_sign():
    new, _ = rules.multiplied([tree("2√x"), tree("-3√y")])
    assert to_text(new) == "-6√(xy)"
    assert rules.multiplied([tree("2"), tree("√x")]) is None
    with pytest.raises(NoRule):
        rules.multiplied([tree("√x"), tree("∛x")])
    assert to_text(rules.under_one_root(tree("√(6x)/√(2x)"))) == "√((6x)/(2x))"
    assert rules.under_one_root(tree("√x/√y")) is None


@pytest.mark.parametrize(
    ("bottom", "factor"),
    [("√x", "√x"), ("∛(2x)", "∛(4x^2)"), ("√x + 2", "√x - 2"), ("3 - √x", "3 + √x"), ("√x - √y", "√x + √y")],
)
def test_what_frees_a_denominator_of_roots(bottom, factor):
    assert to_text(rules.rationalising(tree(bottom))[0]) == factor


def test_three_terms_below_are_not_freed():
    with pytest.raises(NoRule):
        rules.rationalising(tree("1 + √x + √y"))
    assert to_text(rules.beside(tree("x + 1"), tree("√x"))) == "(x + 1)√x"
    assert rules.simplified_in(tree("2x")) is None
