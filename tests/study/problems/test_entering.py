"""Sentences that say how to type the answer are removed; what chooses among the answers is not."""

import pytest

from app.study.problems.entering import without_entry, without_marks


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Solve for x. Please input the answer as variable=answer.\n3x = 6", "Solve for x.\n3x = 6"),
        ("x^2 = 6 If there is more than one solution, please enter them as (a, b) where a<b.", "x^2 = 6"),
        ('3x = 6\nIf there is no solution, please write "None"', "3x = 6"),
        ("Solve 3x = 6 (Please input all answers as variable=answer)\nSolve 3x = 6", "Solve 3x = 6"),
        ("Show each step:\n3x = 6", "3x = 6"),
        ("3x = 6 (2 marks)", "3x = 6"),
        (
            r"Factor (Give your answer with the larger number first. eg. \(\left(t+9\right)\)): x^2",
            "Factor  : x^2",
        ),
        ("3x = 6 (Note: use sqrt() for roots)", "3x = 6"),
        ('Simplify. If the result is not a real number, type "none"\n√4', "Simplify.\n√4"),
        ("x < 3. Use U to indicate the union of two intervals.", "x < 3."),
        ("3x = 6. For example, for 4 enter 4.", "3x = 6."),
        ("When possible, simplify your answer.\n2/4", "2/4"),
        ("Find the exact solution and then round it to two decimal places.\n3^x = 5", "3^x = 5"),
    ],
)
def test_how_to_type_an_answer_is_removed(text, left):
    assert without_entry(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "x^2 = 6. Enter the larger solution.",
        "x^2 = 6. Enter the value of x^2.",
        "x^2 = 6. If there are two solutions, enter the positive solution.",
        "If x = 3, write 2x + 1 as a number",
        "Type of the triangle? a = 3",
        "x^2 = 6 (Give your answer as the larger of the two)",
        "x^2 = 6 (write your answer for the positive solution)",
    ],
)
def test_what_changes_the_answer_stays(text):
    assert without_entry(text).replace("\n", " ") == text


def test_marks_in_brackets_are_no_factor():
    assert without_marks("Expand (n + 3)(n - 5) [2]") == "Expand (n + 3)(n - 5) "
    assert without_marks("3[2] + n[4]") == "3[2] + n[4]"
