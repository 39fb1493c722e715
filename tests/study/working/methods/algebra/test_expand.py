"""Brackets and like terms in expressions."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import expand
from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Simplify 4a - 3b + 2a + b", ["6a - 2b"]),
        ("Expand (x+3)(x-5)", ["x^2 - 5x + 3x - 15", "x^2 - 2x - 15"]),
        ("Simplify 2(x + 3) - 4", ["2x + 6 - 4", "2x + 2"]),
        ("Simplify 3(2x - 1) - (x + 2)", ["6x - 3 - (x + 2)", "6x - 3 - x - 2", "5x - 5"]),
    ],
)
def test_one_pair_of_brackets_a_line_then_like_terms(problem, expected):
    assert lines(problem) == expected


def test_powers_of_a_letter_are_put_together_under_their_own_name():
    assert lines("Simplify x^3 · x^4", "expand") == ["x^7"]
    assert rules("Simplify x^3 · x^4", "expand") == ["algebra.powers-together"]
    assert rules("Simplify x^3 · x^4") == ["powers.product"]


@pytest.mark.parametrize("problem", ["2 + 3", "Simplify (x^2 - 9)/(x - 3)", "Factor x^2 - 9", "x + 1 = 2"])
def test_it_fits_polynomials_that_are_not_to_be_factorised(problem):
    assert not expand.fits(read(problem))


def test_two_minus_signs_cancel():
    assert lines("Simplify -(-(-x))") == ["-x"]
    assert lines("Simplify -(-(a + b))") == ["a + b"]
