"""Printers put brackets where they are needed, and keep those that were written."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.maths import operators as op
from app.study.maths.printing import Printer, decimal
from app.study.maths.tree import Apply, bracketed, minus, negative, number, plus, times


@given(st.integers(-(10**20), 10**20), st.integers(0, 9))
def test_a_decimal_has_all_its_digits(digits, places):
    value = Fraction(digits, 10**places)
    assert Decimal(decimal(value, places)) == Decimal(digits).scaleb(-places)
    assert len(decimal(value, places).partition(".")[2]) == places


class Bare(Printer):
    def notation(self, node):
        return op.TIMES.text if node.op is op.TIMES else node.op.text

    def number(self, node):
        return str(node.value)

    def symbol(self, name):
        return name

    def constant(self, name):
        return name

    def brackets(self, written):
        return f"[{written}]"


ONE, TWO, THREE = map(number, (1, 2, 3))


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        (plus(ONE, plus(TWO, THREE)), "1 + [2 + 3]"),
        (plus(plus(ONE, TWO), THREE), "1 + 2 + 3"),
        (minus(ONE, negative(TWO)), "1 - [-2]"),
        (negative(negative(ONE)), "-[-1]"),
        (times(plus(ONE, TWO), THREE), "[1 + 2] 3"),
        (plus(bracketed(times(ONE, TWO)), THREE), "[1 2] + 3"),
        (bracketed(plus(ONE, TWO)), "[1 + 2]"),
        (times(bracketed(plus(ONE, TWO)), THREE), "[1 + 2] 3"),
        (Apply(op.LN, (bracketed(plus(ONE, TWO)),)), "ln(1 + 2)"),
    ],
)
def test_brackets(tree, text):
    assert Bare().written(tree) == text
