"""The bare request is what is left of a problem in one spelling, whatever stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.problems.request import FRAMES, cleaned


@pytest.mark.parametrize(("words", "example", "request_in_it"), FRAMES)
def test_a_sentence_around_a_request_goes(words, example, request_in_it):
    assert cleaned(example) == request_in_it


@pytest.mark.parametrize(
    ("text", "request_in_it"),
    [
        ("Hi! Could you please help me to solve 2x = 6? Thanks!", "solve 2x = 6"),
        ("Q3.  Find the answer to:   3 + 4 = ____", "3 + 4"),
        ("3 + 4 = ?", "3 + 4"),
        ("What is 5!?", "What is 5!"),
        ("Solve 2x = y!", "Solve 2x = y!"),
        ("Work out (3 + 4) !", "Work out (3 + 4)"),
        ("What’s 7 × 8, step by step, please?", "What′s 7 * 8"),
        ("Simplify 6/8. Give your answer as a fraction. Show your work.", "Simplify 6/8"),
        ("求 12 和 18 的最大公约数。", "求12和18的最大公约数"),
        ("", ""),
        ("???", ""),
    ],
)
def test_layers_go_one_after_the_other(text, request_in_it):
    assert cleaned(text) == request_in_it


@given(st.text(alphabet="abx 0123456789+-=().,?!:please hi to the and show", max_size=60))
def test_cleaning_whatever_is_typed_ends_and_adds_nothing(text):
    request = cleaned(text)
    assert len(request) <= len(text) + 1
    assert "\n" not in request
