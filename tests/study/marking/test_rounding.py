"""Rounding as schools do it: to places, figures or a nearest step, at a tie either way."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.marking.rounding import are_roundings, is_rounding, rounded, step, written_step
from app.study.problems.asked_form import Figures, Form, Nearest, Places
from tests.study.parsed import tree


@pytest.mark.parametrize(
    ("rounding", "value", "expected"),
    [
        (Places(2), "3.14159", Fraction(1, 100)),
        (Places(0), "3.14159", Fraction(1)),
        (Figures(3), "1234.5", Fraction(10)),
        (Figures(2), "0.00123", Fraction(1, 10_000)),
        (Figures(1), "1000", Fraction(1000)),
        (Nearest(Fraction(5)), "12", Fraction(5)),
        (None, "12.3", Fraction(1)),
    ],
)
def test_the_step_is_the_one_asked_for(rounding, value, expected):
    assert step(Fraction(value), Form(rounding=rounding)) == expected


@pytest.mark.parametrize(
    ("value", "to", "expected"),
    [
        ("2.4", 1, {2}),
        ("2.6", 1, {3}),
        ("2.5", 1, {2, 3}),  # half up, and half to even
        ("3.5", 1, {4}),
        ("-2.5", 1, {-3, -2}),
        ("12", 5, {10}),
    ],
)
def test_a_tie_has_two_roundings_where_conventions_differ(value, to, expected):
    assert rounded(Fraction(value), Fraction(to)) == expected


@given(st.fractions(), st.fractions(min_value=Fraction(1, 1000), max_value=1000))
def test_a_rounding_is_a_multiple_of_the_step_and_no_farther_than_half_of_it(value, to):
    for found in rounded(value, to):
        assert (found / to).denominator == 1
        assert abs(found - value) <= to / 2


def test_the_last_place_is_the_one_written():
    assert written_step(tree("12.50")) == Fraction(1, 100)
    assert written_step(tree("-12.5%")) == Fraction(1, 10)  # the percent sign stands inside the minus
    assert written_step(tree("1.84*10^19")) == 10**17
    assert written_step(tree("2*10^3")) is None
    assert written_step(tree("12")) is None
    assert written_step(tree("1/2")) is None


def test_a_decimal_of_three_figures_may_be_a_rounding():
    third = Fraction(1, 3)
    assert is_rounding(tree("0.333"), third)
    assert not is_rounding(tree("0.33"), third)  # two figures prove nothing
    assert not is_rounding(tree("0.334"), third)
    assert not is_rounding(tree("0.500"), Fraction(1, 2))  # it is the value


@pytest.mark.parametrize(
    ("shown", "values", "are"),
    [
        (["1.53", "0.35"], ["1.532", "0.3473"], True),
        (["0.35", "1.53"], ["1.532", "0.3473"], True),
        (["1.53", "0.36"], ["1.532", "0.3473"], False),
        (["1.5", "0.3"], ["1.532", "0.3473"], False),  # too few figures to be trusted
        (["1.53", "0.347"], ["1.532", "0.3473"], False),  # not to the same place
        (["1.53", "1.53"], ["1.532", "0.3473"], False),
    ],
)
def test_roundings_to_the_same_place_are_known(shown, values, are):
    assert are_roundings([tree(text) for text in shown], [Fraction(value) for value in values]) is are
