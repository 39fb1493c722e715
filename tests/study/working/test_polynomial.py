"""Exact polynomials."""

from fractions import Fraction

import pytest

from app.study.working.polynomial import (
    coefficients,
    common,
    divided,
    polynomial,
    product,
    proportional,
    real_roots,
    without_multiples,
)
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3(x-2)^2/2 - x", (6, -7, Fraction(3, 2))),
        ("x - x", ()),
        ("7", (7,)),
        ("1/x", None),
        ("x^0", None),  # not defined for 0
        ("x y", None),
        ("√x", None),
        ("√2 x", None),
        ("x^99", None),
    ],
)
def test_coefficients_are_read_exactly_or_not_at_all(text, expected):
    assert coefficients(tree(text), "x") == expected


def random_quadratic(rng):
    return (Fraction(rng.randint(-5, 5)), Fraction(rng.randint(-5, 5)), Fraction(1))


def test_division_and_common_divisor_are_exact(rng):
    for _ in range(50):
        a, b, c = (random_quadratic(rng) for _ in range(3))
        quotient, rest = divided(product(a, b), b)
        assert (quotient, rest) == (a, ())
        assert divided(common(product(a, c), product(b, c)), c)[1] == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [("x^2 + 1", 0), ("(x-1)^3", 1), ("x(x-1)(x+1)(x^2+2)", 3), ("5", 0), ("x^2 - 2", 2), ("x", 1)],
)
def test_different_real_roots_are_counted(text, number):
    assert real_roots(coefficients(tree(text), "x")) == number


def test_roots_of_any_polynomial_are_counted(rng):
    for _ in range(40):
        roots = {rng.randint(-9, 9) for _ in range(rng.randint(1, 4))}
        found = (Fraction(1), Fraction(0), Fraction(1))  # x² + 1
        for root in [*roots, *roots]:
            found = product(found, (Fraction(-root), Fraction(1)))
        assert real_roots(found) == len(roots)
        assert len(without_multiples(found)) == len(roots) + 3


def test_multiples_are_known_for_several_letters():
    a, b = polynomial(tree("2x + 3y - 6")), polynomial(tree("1 - x/3 - y/2"))
    assert proportional(a, b)
    assert not proportional(a, polynomial(tree("2x + 3y - 5")))
