"""The letter of a multiple choice is judged, and its value."""

import pytest

from app.study.algebra.protocol import Work
from app.study.algebra.worked_out import worked_out
from app.study.marking.around.judge_choice import right_letter
from app.study.marking.judge import judge
from app.study.problems.choices import multiple_choice

ASKED = "Solve 5x = 35. a) 5 b) 7 c) 30"


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        (ASKED, "b", "correct"),
        (ASKED, "(b)", "correct"),
        (ASKED, "c", "wrong"),
        (ASKED, "x = 7", "correct"),
        (ASKED, "5", "wrong"),
        ("Which is larger? A) 2/3 B) 3/4", "B", "correct"),
        ("Which of these is prime? A) 21 B) 23 C) 25", "B", "correct"),
        ("Which of the following is a solution of 3x - 1 = 8? A. 2 B. 3", "A", "wrong"),
        ("What rhymes with two? A) blue B) red", "A", "undecided"),
        ("What is 1/2 + 1/4? A) 3/4 B) 0.75", "A", "undecided"),  # both are right
    ],
)
def test_a_choice_is_judged(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict


def test_the_letter_is_known_only_where_one_choice_is_right():
    listed = multiple_choice(ASKED)
    assert right_letter(listed, judge) == "B"


def test_the_working_ends_with_the_letter():
    *_, best = worked_out(Work(1, ASKED))
    assert best.final == r"\text{B}"
    assert str(best.working.steps[-1].after.text) == "B: x = 7"
    assert str(best.working.answer.text) == str(best.answer.text)
