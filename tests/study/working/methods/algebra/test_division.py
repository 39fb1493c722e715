"""Polynomials divided."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import division
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Divide: (2x^3 - x^2 + 7)/(x + 1)", "2x^2 - 3x + 3 + 4/(x + 1)"),
        ("Divide x^3 - 1 by x - 1", "x^2 + x + 1"),
        ("Divide 6x^3 + 11x^2 - 31x + 15 by 3x - 2", "2x^2 + 5x - 7 + 1/(3x - 2)"),
        ("Divide x^4 + 1 by x^2 + 1", "x^2 - 1 + 2/(x^2 + 1)"),
    ],
)
def test_one_term_of_the_quotient_a_line(problem, last):
    assert lines(problem)[-1] == last


def test_the_remainder_alone_has_no_lines_here():
    assert not division.fits(read("Find the remainder when x^3 is divided by x - 2"))
