"""Discriminants, squares, and whether a number solves an equation."""

import pytest

from app.study.answers.kinds import Value
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.maths.to_text import to_text
from app.study.problems.asked_form import Form
from app.study.problems.reading import read
from app.study.problems.tasks.equations import PerfectSquare
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Is x = 2 a solution of x^2 = 2x?", "yes", Verdict.CORRECT),
        ("Is x = 2 a solution of x^2 = 3x?", "yes", Verdict.WRONG),
        ("Is x = -2 a solution of √x = x?", "no", Verdict.CORRECT),
        ("What is the discriminant of 3x^2 = 2x + 1?", "16", Verdict.CORRECT),
        ("What is the discriminant of 3x^2 = 2x + 1?", "4", Verdict.WRONG),
        ("Complete the square and write it as a binomial squared: y^2 - 10y", "(y - 5)^2", Verdict.CORRECT),
        ("Complete the square and write it as a binomial squared: y^2 - 10y", "(y + 5)^2", Verdict.WRONG),
        (
            "Complete the square and write it as a binomial squared: y^2 - 10y",
            "y^2 - 10y + 25",
            Verdict.OTHER_FORM,
        ),
    ],
)
def test_answers_are_judged(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict


def test_the_square_has_half_of_the_middle_coefficient():
    (answer,) = known(
        read("Complete the square and write it as a binomial squared: x^2 + 5x"), Form()
    ).answers
    assert isinstance(answer, Value)
    assert to_text(answer.tree) == "(x + 5/2)^2"


def test_what_is_no_beginning_of_a_square_is_not_known():
    task = read("Complete the square and write it as a binomial squared: x^2 + 5x")
    with pytest.raises(Unsolved):
        known(PerfectSquare(task.tree.args[1], "x"), Form())
