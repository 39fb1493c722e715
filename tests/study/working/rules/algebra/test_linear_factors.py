"""Linear factors of cubics and beyond."""

from fractions import Fraction

import pytest

from app.study.working.rules.algebra.linear_factors import rational_root, terms
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Factor x^3 - 6x^2 + 11x - 6", "(x - 1)(x - 2)(x - 3)"),
        ("Factor 2x^3 + 3x^2 - 8x + 3", "(x - 1)(x + 3)(2x - 1)"),
        ("Factor x^3 - 3x + 2", "(x - 1)^2 (x + 2)"),
    ],
)
def test_roots_are_divided_out(problem, last):
    assert lines(problem)[-1] == last


def test_the_simplest_root_is_found_first():
    assert rational_root((Fraction(3), Fraction(-8), Fraction(3), Fraction(2))) == 1
    assert rational_root((Fraction(-1), Fraction(0), Fraction(0), Fraction(8))) == Fraction(1, 2)
    assert rational_root((Fraction(1), Fraction(0), Fraction(1))) is None
    assert terms((Fraction(1), Fraction(0), Fraction(-2)), "x") == [
        (Fraction(-2), (("x", 2),)),
        (Fraction(1), ()),
    ]
