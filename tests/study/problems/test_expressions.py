"""Formulas with operators in words, and lists of numbers."""

from fractions import Fraction

import pytest

from app.study.maths.parser import parse
from app.study.maths.tokens import tokenize
from app.study.maths.tree import Unreadable
from app.study.problems.expressions import expression, numbers


@pytest.mark.parametrize(
    ("words", "signs"),
    [
        ("7 plus 5", "7 + 5"),
        ("7 minus 5", "7 - 5"),
        ("7 times 5", "7 * 5"),
        ("7 multiplied by 5", "7 * 5"),
        ("15 divided by 3", "15 ÷ 3"),
        ("2 to the power of 5", "2 ^ 5"),
        ("2 raised to the power 5", "2 ^ 5"),
        ("x squared", "x^2"),
        ("x cubed", "x^3"),
        ("log base 2 of 8", "log(8, 2)"),
        ("the logarithm of 8 to the base 2", "log(8, 2)"),
        ("the square root of 9", "√ 9"),
        ("the cube root of 27", "∛ 27"),
        ("the absolute value of -3", "abs -3"),
        ("20 percent of 45", "20% * 45"),
        ("half of 12", "1/2 * 12"),
        ("2/3 of 12", "(2/3) * 12"),
        ("4+-6", "4 + -6"),
        ("negative 5", "-5"),
        ("5 factorial", "5!"),
        ("6 choose 2", "nCr(6, 2)"),
        ("6C2", "nCr(6, 2)"),
        ("P(6, 2)", "nPr(6, 2)"),
        ("$5 + $3.50", "5 + 3.50"),
    ],
)
def test_words_are_read_as_signs(words, signs):
    assert expression(words) == parse(tokenize(signs))


@pytest.mark.parametrize("text", ["", "the king of France", "3 +"])
def test_what_is_no_formula_is_not_read(text):
    with pytest.raises(Unreadable):
        expression(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3, 5 and 8", (3, 5, 8)),
        ("3; 5; 8", (3, 5, 8)),
        ("{3, 5, 8}", (3, 5, 8)),
        ("3 5 8", (3, 5, 8)),
        ("1,000, 5", (1000, 5)),
        ("3,5", (3, 5)),
        ("-1, 1/2", (-1, Fraction(1, 2))),
    ],
)
def test_a_list_of_numbers_is_read(text, found):
    assert numbers(text) == found


def test_a_list_with_a_letter_in_it_is_no_list_of_numbers():
    with pytest.raises(Unreadable):
        numbers("3, x, 5")
