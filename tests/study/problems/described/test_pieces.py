"""A problem's sentences, without how to write the answer."""

import pytest

from app.study.problems.described.pieces import pieces


def texts(text):
    return [piece.text for piece in pieces(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f(x) = 2x. Find f(3).", ["f(x) = 2x", "Find f(3)"]),
        ("Find the vertex. Write your answer as a point.", ["Find the vertex"]),
        ("Find the slope (round to two places if necessary).", ["Find the slope"]),
        ("Work out 5!", ["Work out 5!"]),
        ("3, 6, 9, ... Find the next term", ["3, 6, 9, …", "Find the next term"]),
        ("Find the range. If it does not exist, enter DNE.", ["Find the range"]),
    ],
)
def test_what_only_says_how_to_answer_goes(text, expected):
    assert texts(text) == expected


def test_what_chooses_among_the_answers_stays():
    assert texts("Find the zeros. Give only the larger one.") == [
        "Find the zeros",
        "Give only the larger one",
    ]


def test_a_line_above_others_without_a_stop_is_a_heading():
    assert [piece.heading for piece in pieces("Slopes\nFind the slope of y = 2x.")] == [True, False]
