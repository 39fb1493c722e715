"""Terms: written, multiplied out, collected."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.polynomial import polynomial
from app.study.working.rules.terms import collected, multiplied_out, written
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 + x^2 - 3x", "x^2 - 3x + 5"),
        ("x/2 + 3x", "7x/2"),
        ("-x", "-x"),
        ("y + x y + x^2", "x^2 + xy + y"),
        ("x - x", "0"),
    ],
)
def test_a_polynomial_is_written_as_people_write_it(text, expected):
    assert to_text(written(polynomial(tree(text)))) == expected


def test_decimals_stay_decimals_where_that_is_wanted():
    assert to_text(written(polynomial(tree("x/2 + 1/4")), decimals=True)) == "0.5x + 0.25"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("3x + 4 + 2x", "5x + 4"), ("2·3x", "6x"), ("1 + 2", "3"), ("0.5x + 0.5x", "x"), ("x + 0", "x")],
)
def test_like_terms_are_collected(text, expected):
    assert to_text(collected(tree(text))) == expected


@pytest.mark.parametrize("text", ["3x + 4", "4 + 3x", "x", "7", "√x + √x", "5 - 2x"])
def test_what_is_collected_stays_as_it_was_written(text):
    assert collected(tree(text)) is None


@pytest.mark.parametrize(
    ("text", "expected", "rule"),
    [
        ("3(x - 2)", "3x - 6", "expand"),
        ("5 - 2(x - 3)", "5 - 2x + 6", "expand"),
        ("5 - (x - 1)", "5 - x + 1", "minus-bracket"),
        ("5 + (x - 1)", "5 + x - 1", "plus-bracket"),
        ("-(x - 1)", "-x + 1", "minus-bracket"),
        ("(x + 1)(x - 2)", "x^2 - 2x + x - 2", "expand-pair"),
        ("(x + 1)^2", "(x + 1)(x + 1)", "power-as-product"),
        ("x(x + 1)", "x^2 + x", "expand"),
    ],
)
def test_one_pair_of_brackets_is_multiplied_out(text, expected, rule):
    new, says, _ = multiplied_out(tree(text))
    assert (to_text(new), says.key) == (expected, f"working.algebra.{rule}")
    assert polynomial(new) == polynomial(tree(text))


def test_without_brackets_there_is_nothing_to_multiply_out():
    assert multiplied_out(tree("3x + 2")) is None
    assert multiplied_out(tree("2(3 + 4)")) is None
