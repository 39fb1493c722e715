"""Terms with roots, exactly."""

from fractions import Fraction

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.algebra import surd_terms as s
from app.study.working.step import NoRule
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "simple"),
    [
        ("√72", "6√2"),
        ("√(x^3)", "x √x"),
        ("∛(16x^5)", "2x ∛(2x^2)"),
        ("√x·√x", "x"),
        ("1/√2", "√2/2"),
        ("√(x^3/y^2)", "x √x/y"),
        ("x^(1/2)·x^(1/3)", "root(x^5, 6)"),
    ],
)
def test_a_term_has_one_form(text, simple):
    assert to_text(s.surd_node(s.single(tree(text)))) == simple


def test_sums_are_multiplied_out_and_collected():
    row = s.collected(s.surds_of(tree("(√x + 2)(√x - 2)")))
    assert to_text(s.sum_node(row)) == "x - 4"
    assert s.sum_node([]) == tree("0")
    assert s.row_of(tree("√x - (1 + √y)")) is None


@pytest.mark.parametrize("text", ["√(-4)", "sin(x)", "√(x + 1)", "2^x"])
def test_what_is_no_such_term_is_refused(text):
    with pytest.raises(NoRule):
        s.single(tree(text))


def test_the_number_that_all_terms_share():
    row = s.surds_of(tree("6 + 4√5"))
    assert s.common_number(row, Fraction(8)) == 2
    assert s.common_number(row, Fraction(1, 2)) == 1
    assert s.opposite(row[0]).size == -6
