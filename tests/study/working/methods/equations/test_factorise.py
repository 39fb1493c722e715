"""Factorising."""

from math import gcd

from app.study.working.methods.equations.factorise import factorised
from app.study.working.polynomial import coefficients
from tests.study.working.worked import lines, worked


def test_the_pair_of_numbers_is_named():
    assert lines("x^2 - 5x + 6 = 0") == ["(x - 2)(x - 3) = 0", "x - 2 = 0 or x - 3 = 0", "x = 2 or x = 3"]
    says = worked("x^2 - 5x + 6 = 0").steps[0].says
    assert str(says) == "Find two numbers with the sum -5 and the product 6: they are -2 and -3."


def test_the_middle_term_is_split():
    assert lines("6x^2 + x - 2 = 0")[:3] == [
        "6x^2 + 4x - 3x - 2 = 0",
        "2x(3x + 2) - (3x + 2) = 0",
        "(3x + 2)(2x - 1) = 0",
    ]


def test_a_double_solution_is_one():
    assert lines("x^2 + 6x + 9 = 0") == ["(x + 3)^2 = 0", "x + 3 = 0", "x = -3"]


def test_every_line_of_any_factorising_is_the_same_polynomial(rng):
    for _ in range(60):
        p, q, r, s = rng.randint(1, 5), rng.randint(-6, 6) or 1, rng.randint(1, 5), rng.randint(-6, 6) or 1
        a, b, c = p * r, p * s + q * r, q * s
        a, b, c = (one // gcd(a, b, c) for one in (a, b, c))
        found = factorised((a, b, c), "x")
        assert found
        for node, _ in found:
            assert coefficients(node, "x") == (c, b, a)
    assert factorised((1, 1, 1), "x") == []
