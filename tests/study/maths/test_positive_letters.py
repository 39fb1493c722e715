"""Letters that stand for positive numbers by convention."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.positive_letters import need_positive, positive
from tests.study.working.worked import tree


@pytest.mark.parametrize("text", ["√(x^2)", "root(x, 4)", "x^(1/2)", "(x^4)^(3/4)", "ln(x)", "log_2(x)"])
def test_even_roots_and_logarithms_need_it(text):
    assert need_positive(tree(text))


@pytest.mark.parametrize("text", ["∛x", "x^(1/3)", "√2·x", "x^2", "ln(2)", "2^x"])
def test_others_do_not(text):
    assert not need_positive(tree(text))


def test_equal_where_letters_are_positive():
    root, letter = tree("√(x^2)"), tree("x")
    assert equal(root, letter).outcome is Outcome.DIFFERENT
    assert equal(positive(root), positive(letter)).outcome is Outcome.EQUAL
    assert equal(positive(root), positive(tree("-x"))).outcome is Outcome.DIFFERENT
