"""Sums as products."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import factor
from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Factor x^2 - 5x + 6", "(x - 2)(x - 3)"),
        ("Factorise 24x + 21", "3(8x + 7)"),
        ("Factorise 6x^2 + 9x", "3x(2x + 3)"),
        ("Factor 2x^2 - 8", "2(x + 2)(x - 2)"),
        ("Factor 3x^2 + 6x + 3", "3(x + 1)^2"),
        ("Factor -x^2 + 5x - 6", "-(x - 2)(x - 3)"),
        ("Factor 6x^2 + x - 2", "(3x + 2)(2x - 1)"),
        ("Factor -3c^3 + 12c^2 - 6c", "-3c(c^2 - 4c + 2)"),
        ("Factor 2x^4y - 16xy", "2xy(x - 2)(x^2 + 2x + 4)"),
        ("Factor x^4 - 81", "(x^2 + 9)(x + 3)(x - 3)"),
        ("Factor x^6 - 64", "(x + 2)(x^2 - 2x + 4)(x - 2)(x^2 + 2x + 4)"),
        ("Factor 5(x^2 - 4)", "5(x + 2)(x - 2)"),
        ("Factor (x + 2)^2 - 5(x + 2) + 6", "x(x - 1)"),
        ("Factor 36n^2 - 25/64", "(6n + 5/8)(6n - 5/8)"),
    ],
)
def test_a_sum_is_factored_until_no_rule_fits(problem, last):
    assert lines(problem)[-1] == last


def test_the_common_factor_comes_first():
    assert rules("Factor 8m^2 - 32")[0] == "factoring.common-factor"


def test_what_cannot_be_factored_is_said_so():
    assert rules("Factor x^2 + 1") == ["factoring.prime"]
    assert lines("Factor 5x^2 - 7x - 4") == ["5x^2 - 7x - 4"]


def test_only_polynomials_with_letters_are_factored():
    assert not factor.fits(read("Factor 12"))
    assert not factor.fits(read("Simplify x^2 - 1"))
