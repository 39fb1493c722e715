"""Partial fractions."""

import pytest

from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("fraction", "last"),
    [
        ("5x/((x+3)(x-2))", "2/(x - 2) + 3/(x + 3)"),
        ("(3x-1)/(x^2-2x-8)", "11/(6(x - 4)) + 7/(6(x + 2))"),
        ("x/(x-5)^2", "5/(x - 5)^2 + 1/(x - 5)"),
        ("(x^2-4x+18)/(x^3-6x^2+9x)", "2/x + 5/(x - 3)^2 - 1/(x - 3)"),
        ("(5x^2+2x-1)/((x+2)(x^2+x+3))", "3/(x + 2) + (2x - 5)/(x^2 + x + 3)"),
        ("(x^2+1)/(x^2-1)", "1 + 1/(x - 1) - 1/(x + 1)"),
        ("(5x^2+27x+24)/(2x(x+2)^2)", "3/x + 5/(2(x + 2)^2) - 1/(2(x + 2))"),
    ],
)
def test_terms_are_taken_off_one_after_the_other(fraction, last):
    assert lines(f"Find the partial fraction decomposition of {fraction}")[-1] == last


def test_two_quadratic_factors_are_left_to_others():
    assert work(read("Find the partial fraction decomposition of x/((x^2+1)(x^2+2))")) is None
