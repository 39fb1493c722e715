"""Rational arithmetic gives exact values, or none; other ways of working out agree with it."""

from fractions import Fraction

import pytest
import sympy
from hypothesis import given
from mpmath import mp

from app.study.maths import numeric
from app.study.maths.errors import OutsideDomain, TooLarge, Unreadable
from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_sympy import to_sympy
from tests.study.expression_trees import RATIONAL


def read(text):
    return parse(tokenize(text))


@given(RATIONAL)
def test_exact_numeric_and_symbolic_values_agree(tree):
    try:
        exact = rational(tree)
        if exact is None:
            return
        near = numeric.value(tree)
        symbolic = to_sympy(tree)
    except (TooLarge, OutsideDomain, Unreadable):
        return
    scale = max(1, abs(mp.mpf(exact.numerator) / exact.denominator))
    assert abs(near - mp.mpf(exact.numerator) / exact.denominator) <= mp.mpf(10) ** -12 * scale
    assert sympy.nsimplify(symbolic, rational=True) == sympy.Rational(exact.numerator, exact.denominator)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("x^2+1/x", "9/2"),
        ("√(x+2)", "2"),
        ("x!", "2"),
        ("nCr(5, x)", "10"),
        ("max(x, 3)", "3"),
        ("-7 mod 3", "2"),
    ],
)
def test_a_value_at_a_point(text, value):
    assert rational(read(text), {"x": Fraction(2)}) == Fraction(value)


@pytest.mark.parametrize(
    "text", ["1/0", "0^0", "√2", "√(-4)", "π", "sin 0", "x", "(-1)!", "5 mod 0", "gcd(1/2, 3)"]
)
def test_what_is_undefined_or_not_rational_has_no_value(text):
    assert rational(read(text)) is None
