"""Completing the square of an expression."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import square
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Write x^2 + 8x + 3 in the form (x + a)^2 + b", "(x + 4)^2 - 13"),
        ("Complete the square: 2x^2 - 12x + 5", "2(x - 3)^2 - 13"),
        ("Complete the square: -x^2 + 3x + 1", "-(x - 3/2)^2 + 13/4"),
        ("Complete the square: 1 + 4x + x^2", "(x + 2)^2 - 3"),
    ],
)
def test_the_letter_stands_once_at_the_end(problem, last):
    assert lines(problem)[-1] == last


def test_it_fits_quadratic_expressions():
    assert not square.fits(read("Simplify x^2 + 8x + 3"))
