"""Formulas with operators in words, and lists of numbers."""

import re
from fractions import Fraction

import pytest

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Const, Unreadable, walk
from app.study.problems.expressions import SIGNS, expression, numbers


def written(text):
    return [token.text for token in tokenize(text)]


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.example)
def test_words_stand_for_a_sign(sign):
    replaced = re.sub(sign.words, sign.sign, f" {sign.example} ", flags=re.IGNORECASE)
    assert written(replaced) == written(sign.signs)


@pytest.mark.parametrize(
    ("words", "signs"),
    [
        ("7 plus 5 times 3", "7 + 5 * 3"),
        ("half of the square root of 9", "1/2 * √ 9"),
        ("20 percent of 45", "20% * 45"),
        ("x squared minus negative 5", "x^2 - -5"),
        ("log base 2 of 8 plus 6C2", "log(8, 2) + nCr(6, 2)"),
        ("P(6, 2) divided by 3 factorial", "nPr(6, 2) ÷ 3!"),
        ("$5 + $3.50", "5 + 3.50"),
        ("12 + (5 mod 7)", "12 + (5 mod 7)"),
        ("(12 + 5) mod 7", "(12 + 5) mod 7"),
        ("sin 30°", "sin 30°"),
        ("sin(π) + cos 0", "sin(π) + cos 0"),
    ],
)
def test_a_formula_in_words_is_read_as_one_in_signs(words, signs):
    assert expression(words) == parse(tokenize(signs))


@pytest.mark.parametrize("text", ["", "the king of France", "3 +", "12 + 5 mod 7", "2 sin 30"])
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


@pytest.mark.parametrize("text", ["2 + pi", "x - pi", "sin(2x - pi)"])
def test_pi_between_signs_is_pi(text):
    assert Const("pi") in set(walk(expression(text)))
