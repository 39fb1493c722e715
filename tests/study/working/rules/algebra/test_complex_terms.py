"""Terms with i."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.algebra.complex_terms import (
    conjugate,
    has_i,
    node_with_i,
    parts,
    power_of_i,
    terms_with_i,
    without_squares,
)
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("written", "lowered"),
    [
        ("3i^2", "-3"),
        ("2i^3 + i", "-2i + i"),
        ("5i^4", "5"),
        ("i^9", "i"),
        ("1/i", "-i"),
        ("2√3·i^2", "-2√3"),
    ],
)
def test_squares_of_i_are_put_in(written, lowered):
    assert to_text(node_with_i(without_squares(terms_with_i(tree(written))))) == lowered


def test_real_terms_come_first_and_like_ones_together():
    row = terms_with_i(tree("2i + 5 - 7i + 1"))
    assert to_text(node_with_i(parts(row))) == "6 - 5i"
    assert [power_of_i(one) for one in row] == [1, 0, 1, 0]


def test_the_conjugate_turns_the_imaginary_sign():
    assert to_text(node_with_i(conjugate(terms_with_i(tree("3 - 4i"))))) == "3 + 4i"
    assert has_i(tree("3 - 4i"))
    assert not has_i(tree("3 - 4"))
