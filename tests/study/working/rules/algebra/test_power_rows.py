"""Products of powers as rows."""

from fractions import Fraction

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.algebra import power_rows as rows
from app.study.working.step import NoRule
from tests.study.working.worked import tree


def test_the_same_base_stands_once_with_its_exponents_added():
    row = rows.row_of([tree("3x^2y"), tree("-2x^5")], ())
    assert row.number == -6
    joined = row.together()
    assert to_text(rows.product_node(abs(joined.number), joined.powers)) == "6x^7 y"
    assert rows.added(row) == ["x^2·x^5 = x^(2 + 5) = x^7"]


def test_numbers_are_kept_as_bases_where_that_is_wanted():
    row = rows.row_of([tree("2^5"), tree("2")], [tree("2")])
    assert to_text(rows.product_node(row.number, row.together().powers)) == "2^6"
    assert rows.row_of([tree("2^5")], ()).number == 32


def test_sums_without_brackets_are_no_factors():
    with pytest.raises(NoRule):
        rows.row_of([tree("sin(x)")], ())


def test_reasons_name_the_exponents():
    x, five, two = tree("x"), rows.exponent_of(tree("5")), rows.exponent_of(tree("2"))
    assert rows.subtracted(x, five, two) == "x^5/x^2 = x^(5 - 2) = x^3"
    assert rows.subtracted(x, two, five) == "x^2/x^5 = 1/x^(5 - 2) = 1/x^3"
    assert rows.subtracted(x, two, two) == "x^2/x^2 = 1"


def test_values_and_signs_of_exponents():
    assert rows.value(rows.exponent_of(tree("1/2"))) == Fraction(1, 2)
    assert rows.value(rows.exponent_of(tree("x"))) is None
    assert rows.is_negative(rows.exponent_of(tree("-x")))
    assert rows.worked_out(tree("16"), rows.exponent_of(tree("3/4"))) == 8
    assert rows.worked_out(tree("2"), rows.exponent_of(tree("1/2"))) is None
    assert to_text(rows.fraction_node(Fraction(-3, 4), [(tree("x"), rows.UNIT)], [])) == "-3x/4"
    assert rows.lowest(Fraction(6), Fraction(4)) == (Fraction(3, 2), 2)
