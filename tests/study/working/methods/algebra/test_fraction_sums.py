"""Fractions with letters are added over one bar."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify 4x^2/(2x - 5) - 25/(2x - 5)", "2x + 5"),
        ("Simplify 8y/(y^2 - 16) - 4/(y - 4)", "4/(y + 4)"),
        ("Simplify (2n^2 + 8n - 1)/(n^2 - 1) - (n^2 - 7n - 1)/(1 - n^2)", "(3n - 2)/(n - 1)"),
        ("Simplify x - 1/x", "(x^2 - 1)/x"),
        ("Simplify (x - 2)/(x - 2) - 1", "0"),
    ],
)
def test_a_sum_ends_as_one_fraction(problem, last):
    assert lines(problem)[-1] == last
