"""Polynomials as products of factors with rational roots."""

from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.working.methods.equations.factored import (
    as_product,
    common_multiple,
    divisors,
    factored,
    multiplied,
    quotient,
    rational_root,
    value_at,
)


def row(*numbers):
    return tuple(map(Fraction, numbers))


def test_a_polynomial_is_factored_and_multiplied_again(rng):
    for _ in range(40):
        numbers = [rng.randint(-6, 6) for _ in range(rng.randint(1, 4))]
        polynomial = row(*numbers, rng.choice([-3, -1, 1, 2]))
        assert multiplied(factored(polynomial)) == polynomial


def test_factors_are_written():
    assert to_text(as_product(factored(row(-6, 1, 1)), "x")) == "(x - 2)(x + 3)"
    assert to_text(as_product(factored(row(2, 0, 2)), "x")) == "2(x^2 + 1)"


def test_a_common_multiple_and_what_is_missing_of_it():
    first, second = factored(row(-1, 0, 1)), factored(row(2, 2))
    common = common_multiple(first, second)
    assert multiplied(common) == row(-2, 0, 2)
    assert multiplied(quotient(common, second)) == row(-1, 1)


def test_rational_roots():
    assert rational_root(row(-1, 0, 4)) == Fraction(1, 2)
    assert rational_root(row(-2, 0, 1)) is None
    assert value_at(row(1, 2, 3), Fraction(2)) == 17
    assert divisors(-12) == [1, 2, 3, 4, 6, 12]
