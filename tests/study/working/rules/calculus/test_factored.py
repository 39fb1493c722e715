"""Products as numbers and powers."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.polynomial import polynomial
from app.study.working.rules.calculus.factored import (
    as_powers,
    constant_part,
    in_order,
    neat,
    plain,
    primitive,
    raised,
    written_powers,
)
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("6x^2/(4x)", "3x/2"),
        ("2(1/2)ln(x)", "ln(x)"),
        ("x √x", "x^(3/2)"),
        ("(2x + 4)(x + 2)", "2(x + 2)^2"),
        ("-5·(1/(2x^2))", "-5/(2x^2)"),
        ("√(x^2 + 1)/(x^2 + 1)", "1/√(x^2 + 1)"),
        ("e^x·3/6", "e^x/2"),
    ],
)
def test_powers_are_joined_and_numbers_multiplied(text, written):
    found = written_powers(as_powers(tree(text)))
    assert to_text(found) == written
    assert equal(found, tree(text)).outcome is Outcome.EQUAL


def test_a_division_by_zero_is_none():
    assert as_powers(tree("x/0")) is None


def test_a_sum_has_one_spelling():
    assert plain(tree("1 + x + x")) == tree("2x + 1")
    assert primitive(tree("2x + 4")) == (2, tree("x + 2"))
    assert to_text(in_order(polynomial(tree("1 - x^2")))) == "1 - x^2"
    assert to_text(in_order(polynomial(tree("1 + x")))) == "x + 1"


def test_what_has_not_the_letter_comes_out():
    assert [to_text(each) for each in constant_part(tree("3a x^2"), "x")] == ["3a", "x^2"]
    assert [to_text(each) for each in constant_part(tree("x/(2(x + 1))"), "x")] == ["1/2", "x/(x + 1)"]
    assert constant_part(tree("x^2"), "x") == (None, tree("x^2"))


def test_a_result_is_neat():
    assert to_text(neat(tree("2((1/2)x^2) - (-3(x^3 - sin(x)))"))) == "x^2 + 3x^3 - 3sin(x)"
    assert to_text(neat(tree("0·x + 1·y"))) == "y"


def test_a_square_root_is_written_as_one():
    from fractions import Fraction

    assert to_text(raised(tree("x"), Fraction(1, 2))) == "√x"
    assert to_text(raised(tree("x + 1"), Fraction(2))) == "(x + 1)^2"
