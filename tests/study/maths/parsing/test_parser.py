"""The parser reads what students and models write, and nothing else."""

from fractions import Fraction

import pytest

from app.study.maths.exact import rational
from app.study.maths.parsing.parser import MAX_DEPTH, parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import TooLarge, Unreadable, symbols


def read(text, **how):
    return parse(tokenize(text), **how)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3 1/2", "7/2"), ("3½", "7/2"), (r"3\frac12", "7/2"), (r"3\frac{1}{2}", "7/2"), ("-3 1/2", "-7/2"),
        (".75", "3/4"), ("1,000", "1000"), ("1,234,567.5", "2469135/2"), ("2x10^5", "200000"), ("2e-3",
        "1/500"),
        ("−3", "-3"), ("-3^2", "-9"), ("(-3)^2", "9"), ("2^3^2", "512"), ("2^-2", "1/4"), ("6÷2(3)", "9"),
        ("2/3 ÷ 4/9", "3/2"), (r"0.\overline{3}", "1/3"), ("0.1666...", "1/6"), ("0.(3)", "1/3"), ("5!",
        "120"),
        ("50%", "1/2"), ("|−7|", "7"), ("||2-5|-1|", "2"), ("√16", "4"), (r"\sqrt[3]{-8}", "-2"),
        ("4^(1/2)", "2"),
        (r"\binom{5}{2}", "10"), ("gcd(12, 18)", "6"), ("⌊7/2⌋", "3"), ("17 mod 5", "2"), ("5²", "25"),
        ("2⁻¹", "1/2"),
        (r"\left(\frac{1}{2}\right)^{2}", "1/4"), (r"\dfrac34", "3/4"), ("３＋４", "7"), ("3(2)", "6"),
    ],
)  # fmt: skip
def test_a_number_is_read_as_it_is_meant(text, value):
    assert rational(read(text)) == Fraction(value)


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("2x", "2*x"), ("xy", "x*y"), ("2sinx cosx", "2*sin(x)*cos(x)"), (r"\sin^2 x", "sin(x)^2"),
        (r"\sin^{-1} x", "arcsin(x)"), (r"\log_2 8", "log(8, 2)"), ("log2(8)", "log(8, 2)"), ("x₁", "x_1"),
        (r"\frac{-b\pm\sqrt{b^2-4ac}}{2a}", "(-b ± sqrt(b^2-4*a*c))/(2*a)"), ("ln|x|", "ln(abs(x))"),
        ("θ", r"\theta"), ("e^{2x}", "exp(2x)^1"), ("1/2x", "(1/2)*x"),
    ],
)  # fmt: skip
def test_two_spellings_of_one_expression_have_the_same_letters(text, alike):
    assert symbols(read(text)) == symbols(read(alike))


def test_a_slash_before_a_product_can_be_read_both_ways():
    at = {"x": Fraction(3)}
    assert rational(read("1/2x"), at) == Fraction(3, 2)
    assert rational(read("1/2x", tight=True), at) == Fraction(1, 6)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "(",
        "1 +",
        "2 3",
        "the cat",
        "import os",
        "x = ",
        "a;b",
        "__class__",
        "f(",
        "{",
        r"\frac{1}",
        "1..2",
        "*3",
        "x'",
        "x2 + 1",
        "2x2 + 3x",
    ],
)
def test_what_is_no_expression_is_refused_with_a_sentence(text):
    with pytest.raises(Unreadable) as refusal:
        read(text)
    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize(
    "text", ["(" * 2000 + "1", "-" * 2000 + "1", "2^" * 500 + "2", "1+" * 700 + "1", "9" * 500, "1e999"]
)
def test_what_is_too_large_is_refused_before_it_costs_anything(text):
    with pytest.raises(TooLarge):
        read(text)


def test_depth_within_the_bound_is_read():
    depth = MAX_DEPTH // 4
    assert rational(read("(" * depth + "1" + ")" * depth)) == 1


@pytest.mark.parametrize("text", ["9^9^9", "2^(10^9)", "(99!)!", "10^400*10^9999"])
def test_a_power_too_large_to_write_down_is_not_worked_out(text):
    with pytest.raises(TooLarge):
        rational(read(text))


@pytest.mark.parametrize("text", ["u+at", "at^2/2", "u^2+2as", "(at)"])
def test_a_short_word_between_signs_is_a_product(text):
    assert "a" in symbols(parse(tokenize(text)))


@pytest.mark.parametrize("text", ["at", "3 at 5", "x as"])
def test_a_short_word_elsewhere_is_a_word(text):
    with pytest.raises(Unreadable):
        parse(tokenize(text))
