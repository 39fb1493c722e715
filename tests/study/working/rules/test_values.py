"""Numbers that are worked out."""

from fractions import Fraction

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.values import exact, fraction, is_decimal, parts, plain, size_of, value_of
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "value"),
    [("7", 7), ("-7", -7), ("6/8", Fraction(3, 4)), ("-3/4", Fraction(-3, 4)), ("0.25", Fraction(1, 4))],
)
def test_a_number_has_its_value(text, value):
    assert value_of(tree(text)) == value


@pytest.mark.parametrize("text", ["2 + 3", "12 ÷ 4", "0.5/2", "1/0", "√4", "x", "--3", "-0"])
def test_what_is_to_be_worked_out_is_no_number_yet(text):
    assert value_of(tree(text)) is None


def test_numerator_and_denominator_stay_as_they_stand():
    assert [parts(tree(text)) for text in ("6/8", "-6/8", "-(6/8)", "5")] == [
        (6, 8),
        (-6, 8),
        (-6, 8),
        (5, 1),
    ]
    assert to_text(size_of(tree("-6/8"))) == "6/8"


def test_numbers_are_written_as_people_write_them():
    assert [to_text(node) for node in (fraction(-6, 8), fraction(5, 1), exact(Fraction(-1, 2)))] == [
        "-6/8",
        "5",
        "-1/2",
    ]
    assert to_text(plain(Fraction(5, 4))) == "1.25"
    assert plain(Fraction(1, 3)) is None
    assert is_decimal(tree("-0.5"))
    assert not is_decimal(tree("5"))
