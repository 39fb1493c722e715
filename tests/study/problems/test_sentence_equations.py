"""Equations in words."""

import pytest

from app.study.maths.to_text import to_text
from app.study.maths.tree import Unreadable
from app.study.problems.sentence_equations import equation


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("Nine more than y is equal to 30", "y + 9", "30"),
        ("Seven less than k is 12", "k - 7", "12"),
        ("The difference of 5x and 2x is 21", "5x - 2x", "21"),
        ("The number 84 is the product of -7 and y", "84", "-7y"),
        ("m divided by 6 equals -4", "m/6", "-4"),
        ("The quotient of p and -5 is 15", "p/-5", "15"),
        ("Two-thirds of w is 10", "2/3w", "10"),
        ("The sum of three-fourths and x is one-half", "3/4 + x", "1/2"),
        ("Twice the sum of a number and 4 is 18", "2(x + 4)", "18"),
        ("5 times a number decreased by 3 is the same as the number increased by 9", "5x - 3", "x + 9"),
        ("Half of a number is 8", "1/2x", "8"),
    ],
)
def test_words_are_read_as_the_equation_they_say(text, left, right):
    found = equation(text)
    assert (to_text(found[0]).replace("(", "").replace(")", ""), to_text(found[1])) == (
        left.replace("(", "").replace(")", ""),
        right,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ann is five years older than Ben",
        "the sum of 3 and 4 is 7",
        "x more than y",
        "seven is a prime number",
        "",
    ],
)
def test_what_is_no_equation_in_words_is_not_read(text):
    with pytest.raises(Unreadable):
        equation(text)
