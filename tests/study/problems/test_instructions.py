"""Instructions go when they are understood, and as long as something to be worked out is left."""

import pytest

from app.study.problems.instructions import (
    ANSWERS,
    CLAUSES,
    MANNERS,
    METHODS,
    without_instructions,
    without_method,
)
from app.study.problems.reading import read
from app.study.problems.request import cleaned


@pytest.mark.parametrize(("words", "example"), METHODS)
def test_a_method_goes_wherever_it_stands(words, example):
    assert cleaned(f"Solve 2x = 6 {example}") == "Solve 2x = 6"
    assert cleaned(f"Solve 2x = 6, {example}.") == "Solve 2x = 6"


@pytest.mark.parametrize(("words", "example"), ANSWERS)
def test_how_to_answer_goes(words, example):
    assert cleaned(f"Find 2/3 + 1/3. {example}.") == "Find 2/3 + 1/3"


@pytest.mark.parametrize(("words", "example"), CLAUSES)
def test_a_clause_goes_after_a_stop(words, example):
    assert cleaned(f"Find 2/3 + 1/3. {example}") == "Find 2/3 + 1/3"
    assert cleaned(f"Find 2/3 + 1/3, {example.lower()}") == "Find 2/3 + 1/3"


@pytest.mark.parametrize(("words", "example"), MANNERS)
def test_the_form_asked_for_goes(words, example):
    assert cleaned(f"Work out 2/3 + 1/3, {example}.") == "Work out 2/3 + 1/3"
    assert cleaned(f"Work out 2/3 + 1/3 ({example})") == "Work out 2/3 + 1/3"


@pytest.mark.parametrize(
    "text",
    [
        "Work out 2/3 + 1/3 and give the larger of the two",
        "Solve x^2 - 5x + 6 = 0 and give the larger digit",
        "Solve x^2 - 5x + 6 = 0. Give your answer as the sum of both",
        "Solve x^2 - 5x + 6 = 0, give only the pretty solution",
        "Find 2/3 + 1/4. State the denominator of your answer",
        "Find 24 * 17. Write down its last digit",
        "Divide 20 into three parts, to one decimal place each",
        "Solve 2x = 6 using a ruler",
        "Solve 2x = 6. What is the units digit?",
        "Find 3 + 4 in base 5",
    ],
)
def test_an_instruction_that_is_not_understood_stays_and_nothing_is_read(text):
    assert cleaned(text) == text.rstrip("?")
    assert read(text) is None


@pytest.mark.parametrize(
    "text", ["Show your work", "Give your answer as a fraction", "to two decimal places"]
)
def test_an_instruction_alone_is_not_taken_away(text):
    assert without_instructions(text) == text


@pytest.mark.parametrize(
    "instructions",
    [
        "Give your answer in its simplest form.",
        "Leave answers in surd form. Show your work.",
        "Give the answer as a fraction, and show all steps.",
        "Write your answer as an ordered pair.",
        "Express your answer as a simplified improper fraction.",
        "Round your answer to one decimal place.",
        "Simplify your answer as much as possible.",
        "(give your final answer exactly)",
        "Please enter your answer as (p,q). If there is more than one answer, enter them as (p,q), (r,s).",
    ],
)
def test_instructions_follow_each_other(instructions):
    assert cleaned(f"Find 2/3 + 1/3. {instructions}") == "Find 2/3 + 1/3"


def test_a_rounding_takes_nothing_of_the_formula_with_it():
    assert cleaned("What is 45 to the power 3 rounded to 2 decimal places?") == "What is 45 to the power 3"
    assert cleaned("Add 5 to 3.27 and round to the nearest tenth") == "Add 5 to 3.27"


def test_a_method_before_the_problem_leaves_the_colon():
    assert without_method("Use factoring: x^2 = 4") == ":  x^2 = 4".strip(" :")
    assert without_method("Solve by factoring: x^2 = 4") == "Solve:  x^2 = 4"
