"""Quadratic expressions as products."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import factor
from app.study.working.work import work
from tests.study.working.worked import lines


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
    ],
)
def test_the_common_factor_comes_first(problem, last):
    assert lines(problem)[-1] == last


def test_what_has_no_rational_factors_has_no_working():
    assert work(read("Factor x^2 + 1")) is None
    assert not factor.fits(read("Factor x^3 - x"))
    assert not factor.fits(read("Factor x^2 - y^2"))
