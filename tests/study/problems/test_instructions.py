"""Instructions go when they are understood, and as long as something to be worked out is left."""

import pytest

from app.study.problems.instructions import ANSWERS, MANNERS, METHODS, without_instructions, without_method
from app.study.problems.request import cleaned


@pytest.mark.parametrize(("words", "example"), METHODS)
def test_a_method_goes_wherever_it_stands(words, example):
    assert cleaned(f"Solve 2x = 6 {example}") == "Solve 2x = 6"
    assert cleaned(f"Solve 2x = 6, {example}.") == "Solve 2x = 6"


@pytest.mark.parametrize(("words", "example"), ANSWERS)
def test_how_to_answer_goes(words, example):
    assert cleaned(f"Find 2/3 + 1/3{example}") == "Find 2/3 + 1/3"


@pytest.mark.parametrize(("words", "example"), MANNERS)
def test_the_form_asked_for_goes(words, example):
    assert cleaned(f"Work out 2/3 + 1/3, {example}.") == "Work out 2/3 + 1/3"
    assert cleaned(f"Work out 2/3 + 1/3 ({example})") == "Work out 2/3 + 1/3"


@pytest.mark.parametrize(
    "text",
    [
        "Solve 2x = 6 using a ruler",
        "Solve 2x = 6. What is the units digit?",
        "Find 3 + 4 in base 5",
    ],
)
def test_an_instruction_that_is_not_understood_stays(text):
    assert cleaned(text) == text.rstrip("?")


@pytest.mark.parametrize(
    "text", ["Show your work", "Give your answer as a fraction", "to two decimal places"]
)
def test_an_instruction_alone_is_not_taken_away(text):
    assert without_instructions(text) == text


def test_a_method_before_the_problem_leaves_the_colon():
    assert without_method("Use factoring: x^2 = 4") == ":  x^2 = 4".strip(" :")
    assert without_method("Solve by factoring: x^2 = 4") == "Solve:  x^2 = 4"
