"""The question of a multiple choice is told from its choices."""

import pytest

from app.study.problems.choices import multiple_choice


@pytest.mark.parametrize(
    ("problem", "question", "choices"),
    [
        ("Which is larger? A) 10 B) 12", "Which is larger?", {"A": "10", "B": "12"}),
        ("Which?\n(A) x > 3\n(B) x < 3", "Which?", {"A": "x > 3", "B": "x < 3"}),
        ("Solve 3x = 12. a. 4 b. 5 c. 6", "Solve 3x = 12.", {"A": "4", "B": "5", "C": "6"}),
        ("Expand 2(x+1). Choose the correct answer. A. (2x)+1 B. 2x+2", "Expand 2(x+1).",
         {"A": "(2x)+1", "B": "2x+2"}),
    ],
)  # fmt: skip
def test_the_choices_of_a_question_are_listed(problem, question, choices):
    assert multiple_choice(problem) == (question, choices)


@pytest.mark.parametrize(
    "problem",
    [
        "What is 2 + 2?",
        "Find the sum of A and B. A is 3",
        "A) 1 B) 2",
        "Find a. B) 3 A) 4",
        "Solve for a. 2a = 6",
    ],
)
def test_other_problems_have_none(problem):
    assert multiple_choice(problem) is None


def test_parts_that_are_all_asked_for_are_no_choices():
    text = "Find a) sin(2x), b) cos(2x), and c) tan(2x). Evaluate tan(-3π/8)."
    assert multiple_choice(text) is None


def test_letters_at_the_end_of_brackets_are_no_choices():
    assert multiple_choice("Solve (t - a)(2t + b)(t - 1) = 0 for t") is None
