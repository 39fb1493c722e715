"""Phrases have a canonical name, and numbers in words a value."""

from fractions import Fraction

import pytest

from app.study.maths.words import canonical, number


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("No solution", "none"),
        ("there are no real roots", "none"),
        ("all real numbers", "all-reals"),
        ("yes", "yes"),
        ("The answer is undefined .", "undefined"),
        ("it is even", "even"),
        ("infinitely many", "infinite"),
        ("apple", None),
        ("not correct", "no"),
        ("", None),
    ],
)
def test_a_phrase_means_one_thing(phrase, name):
    assert canonical(phrase) == name


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("seven", "7"),
        ("twenty one", "21"),
        ("one hundred and five", "105"),
        ("two thirds", "2/3"),
        ("a half", "1/2"),
        ("three thousand two hundred", "3200"),
        ("one half", "1/2"),
        ("two million", "2000000"),
        ("zero", "0"),
        ("one two", None),
        ("eleven five", None),
        ("hundred", None),
        ("twenty thirty", None),
        ("apple", None),
        ("", None),
        ("three quarters", "3/4"),
        ("one hundred thousand", "100000"),
        ("twenty eleven", None),
    ],
)
def test_a_number_in_words(words, value):
    assert number(words.split()) == (None if value is None else Fraction(value))
