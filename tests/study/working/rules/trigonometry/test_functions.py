"""The six functions."""

from app.study.maths.rows import terms
from app.study.working.rules.trigonometry.functions import (
    function,
    is_function,
    positive_product,
    signed_product,
)
from tests.study.working.worked import tree


def test_six_functions_are_known():
    assert is_function(function("sec", tree("2x")))
    assert not is_function(tree("ln(x)"))


def test_a_term_carries_its_sign():
    _, second = terms(tree("1 - 3sin(x)^2"))
    found = signed_product(second)
    assert (found.number, positive_product(found).number) == (-3, 3)
