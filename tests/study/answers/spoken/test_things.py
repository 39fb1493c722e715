"""Things are known by their noun in the singular."""

import pytest

from app.study.answers.spoken.things import are_things, noun, singular
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("apples", "apple"),
        ("boxes", "box"),
        ("cherries", "cherry"),
        ("ties", "tie"),
        ("children", "child"),
        ("grass", "grass"),
        ("vertices", "vertex"),
    ],
)
def test_the_singular_follows_the_rules_of_english(word, one):
    assert singular(word) == one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("red apples", "apple"),
        ("apples in total", "apple"),
        ("apples per box", "apple per box"),
    ],
)
def test_the_noun_counts_and_not_what_is_said_around_it(text, expected):
    assert noun(tokenize(text)) == expected


@pytest.mark.parametrize("text", ["red apples", "people"])
def test_words_may_be_things(text):
    assert are_things(tokenize(text))


@pytest.mark.parametrize(
    "text", ["x y", "apples and pears", "sin cos", "one of the very many red apples there", "3 apples"]
)
def test_formulas_and_sentences_are_no_things(text):
    assert not are_things(tokenize(text))


@pytest.mark.parametrize("text", ["A/d_2", "h/r_1", "k_2"])
def test_letters_with_an_index_are_no_things(text):
    assert not are_things(tokenize(text))
