"""Partial fractions."""

import pytest

from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("fraction", "last"),
    [
        ("3x/((x+2)(x-1))", "1/(x - 1) + 2/(x + 2)"),
        ("(4x-1)/(x^2-x-6)", "11/(5(x - 3)) + 9/(5(x + 2))"),
        ("x/(x-2)^2", "2/(x - 2)^2 + 1/(x - 2)"),
        ("(-x^2+2x+4)/(x^3-4x^2+4x)", "1/x + 2/(x - 2)^2 - 2/(x - 2)"),
        ("(8x^2+12x-20)/((x+3)(x^2+x+2))", "2/(x + 3) + (6x - 8)/(x^2 + x + 2)"),
        ("(x^2+1)/(x^2-1)", "1 + 1/(x - 1) - 1/(x + 1)"),
        ("(5x^2+20x+8)/(2x(x+1)^2)", "4/x + 7/(2(x + 1)^2) - 3/(2(x + 1))"),
    ],
)
def test_terms_are_taken_off_one_after_the_other(fraction, last):
    assert lines(f"Find the partial fraction decomposition of {fraction}")[-1] == last


def test_two_quadratic_factors_are_left_to_others():
    assert work(read("Find the partial fraction decomposition of x/((x^2+1)(x^2+2))")) is None
