"""Letters without spaces are factors, unless they are a word."""

import pytest

from app.study.maths.parsing.letters import glued


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("xy", ["x", "y"]),
        ("abc", ["a", "b", "c"]),
        ("AB", ["A", "B"]),
        ("sinx", ["sin", "x"]),
        ("xlnx", ["x", "ln", "x"]),
        ("pir", ["pi", "r"]),
        ("arctanx", ["arctan", "x"]),
        ("Fg", ["F", "g"]),
        ("cat", None),
        ("at", None),
        ("cost", ["cos", "t"]),
        ("apples", None),
        ("xyzw", None),
        ("kg", None),
    ],
)
def test_a_word_is_taken_apart_or_not(word, parts):
    assert glued(word) == parts
