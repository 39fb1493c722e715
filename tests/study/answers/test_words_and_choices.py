"""Words, letters of choices and names before an answer are told from formulas."""

import pytest

from app.study.answers.kinds import Choice, Word
from app.study.answers.words_and_choices import choice, label, word
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Yes", "yes"),
        ("No, because 91 = 7 × 13", "no"),
        ("no solution", "none"),
        ("all real numbers", "all-reals"),
        ("DNE", "undefined"),
    ],
)
def test_a_known_word_has_one_name(text, name):
    assert word(tokenize(text)) == Word(name)


@pytest.mark.parametrize("text", ["x", "hello", "no idea what this is, and no wish to know it, I am sorry"])
def test_others_are_no_words(text):
    assert word(tokenize(text)) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("B", Choice("B")),
        ("(b)", Choice("B")),
        ("(B) 12", Choice("B", "12")),
        ("b) 12", Choice("B", "12")),
        ("C.", Choice("C")),
        ("option D", Choice("D")),
        ("choice (a)", Choice("A")),
    ],
)
def test_a_letter_may_be_a_choice(text, found):
    assert choice(tokenize(text)) == found


@pytest.mark.parametrize("text", ["x", "b", "(x)", "Bx", "5"])
def test_other_letters_are_none(text):
    assert choice(tokenize(text)) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("x", "x"),
        ("f(x)", "f"),
        ("f'(x)", "f"),
        ("y'", "y"),
        ("dy/dx", "dy/dx"),
        ("P(A)", "P(A)"),
        ("∠ABC", "∠ABC"),
        ("Area", "Area"),
        ("total cost", "total cost"),
    ],
)
def test_a_name_is_a_label(text, name):
    assert label(tokenize(text)) == name


@pytest.mark.parametrize("text", ["i", "2x", "x + 1", "f(2)", "none"])
def test_an_expression_is_no_label(text):
    assert label(tokenize(text)) is None
