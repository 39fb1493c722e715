"""Fractions with letters are added over one bar."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify 9x^2/(3x - 4) - 16/(3x - 4)", "3x + 4"),
        ("Simplify 6y/(y^2 - 9) - 3/(y - 3)", "3/(y + 3)"),
        ("Simplify (n^2 + 3n - 4)/(n^2 - 4) - (n^2 - 4n - 6)/(4 - n^2)", "(2n - 5)/(n - 2)"),
        ("Simplify x - 1/x", "(x^2 - 1)/x"),
        ("Simplify (x - 2)/(x - 2) - 1", "0"),
    ],
)
def test_a_sum_ends_as_one_fraction(problem, last):
    assert lines(problem)[-1] == last
