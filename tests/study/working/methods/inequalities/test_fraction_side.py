"""Fractions become one fraction beside 0, in factors."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "one"),
    [
        ("(2x + 1)/(x - 4) <= 1", "(x + 5)/(x - 4) ≤ 0"),
        ("1/x < 2", "(-2x + 1)/x < 0"),
        ("(x^2 - 4)/(x - 1) > 0", "(x - 2)(x + 2)/(x - 1) > 0"),
    ],
)
def test_one_fraction_stands_beside_0(problem, one):
    assert one in lines(problem)
