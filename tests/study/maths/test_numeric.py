"""Numbers for expressions, to any number of digits, and only where there is a value."""

from fractions import Fraction

import pytest
from mpmath import mp

from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.numeric import as_fraction, is_real, value
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize


def read(text):
    return parse(tokenize(text))


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("√2", "1.41421356237309504880"),
        ("sin 30°", "0.5"),
        ("ln e", "1"),
        ("log 1000", "3"),
        ("log_2 8", "3"),
        ("∛(-8)", "-2"),
        ("(-8)^(2/3)", "4"),
        ("5!", "120"),
        ("nCr(5, 2)", "10"),
        ("nPr(5, 2)", "20"),
        ("arctan 1", "0.78539816339744830962"),
        ("|-3|", "3"),
        ("floor(-2.5)", "-3"),
        ("min(3, π)", "3"),
        ("exp 1", "2.71828182845904523536"),
        ("sec 0", "1"),
        ("3 1/2", "3.5"),
        ("50%", "0.5"),
        ("-7 mod 3", "2"),
    ],
)
def test_a_value(text, near):
    assert abs(value(read(text)) - mp.mpf(near)) < mp.mpf(10) ** -15


@pytest.mark.parametrize(
    "text", ["1/0", "0^0", "ln 0", "x", "∞", "(1/2)!", "max(i, 1)", "f(2)", "0^-1", "gcd(1, 2)"]
)
def test_there_is_none_outside_the_domain(text):
    with pytest.raises(OutsideDomain):
        value(read(text))


@pytest.mark.parametrize("text", ["10^10^10", "exp(10^7)", "sinh(10^7)", "5000!"])
def test_what_is_too_large_is_not_worked_out(text):
    with pytest.raises(TooLarge):
        value(read(text))


@pytest.mark.parametrize(
    "text", ["(3-3)√(3-5)", "0*ln(-1)", "√(-4)^2", "0*arcsin 2", "(-1)^(1/2)*0", "log_{-2}(-8)"]
)
def test_a_part_that_is_not_real_has_no_value_among_real_numbers(text):
    assert value(read(text)) is not None
    with pytest.raises(OutsideDomain):
        value(read(text), real=True)


@pytest.mark.parametrize("text", ["∛(-8)", "√0", "ln 2", "(-8)^(2/3)", "arcsin 1"])
def test_real_parts_have_values_among_real_numbers(text):
    assert value(read(text), real=True) == value(read(text))


def test_a_value_is_its_own_fraction():
    assert as_fraction(mp.mpf("-0.375")) == Fraction(-3, 8)
    assert as_fraction(mp.mpf(0)) == 0
    assert is_real(mp.mpc(2, 0))
    assert not is_real(mp.mpc(0, 1))


@pytest.mark.parametrize(("text", "exact"), [("floor(√2^2)", 2), ("ceil(√3^2)", 3), ("mod(√8^2, 2)", 0)])
def test_where_rounding_would_decide_on_which_side_of_a_step_it_is_nothing_is_said(text, exact):
    try:
        near = value(read(text))
    except OutsideDomain:
        return
    assert near == exact


def test_a_remainder_by_a_tenth_is_not_decided_by_rounding():
    assert abs(value(read("mod(1, 0.1)"))) < 1e-30
    assert value(read("mod(7, 2)")) == 1
    assert value(read("mod(-7, 2)")) == 1
