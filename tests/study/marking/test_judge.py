"""An answer is judged from the problem's own text."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("What is 17 + 25?", "42", "41"),
        ("Solve 2x + 3 = 11", "x = 4", "x = 5"),
        ("Solve 2x + 1 > 7", "x > 3", "x > 4"),
        ("Find the derivative of x^3", "3x^2", "3x"),
        ("Find the derivative of x^3 at x = 2", "12", "13"),
        ("Find the integral of x^2 from 0 to 3", "9", "8"),
        ("Find the integral of 2x", "x^2 + C", "x^3 + C"),
        ("Find the limit of (x^2 - 1)/(x - 1) as x approaches 1", "2", "0"),
        ("Find the mean of 2, 4 and 9", "5", "4"),
        ("Find the quotient and remainder when 38 is divided by 5", "7 R 3", "7 R 2"),
        ("Convert 5 km to m", "5000 m", "500 m"),
        ("Round 3.14159 to 2 decimal places", "3.14", "3.15"),
        ("Is 91 a prime number?", "No", "Yes"),
        ("Simplify the ratio 12:16", "3:4", "4:3"),
        ("Which is larger: 3/4 or 2/3?", "3/4", "2/3"),
    ],
)
def test_every_kind_of_problem_is_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_two_that_are_as_large_are_equal():
    assert judge("Which is larger: 1/2 or 2/4?", "They are equal").verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("problem", "answer", "how"),
    [
        ("Why is the sky blue?", "5", "the problem was not read"),
        ("Which is larger? A) 10 B) 12", "B", "the problem was not read"),
        ("What is 9^9^9?", "5", "too large to be worked out"),
        ("Solve x^5 + sin(x) = 3", "1", "no method applies"),
    ],
)
def test_what_is_beyond_the_methods_here_is_left_undecided(problem, answer, how):
    found = judge(problem, answer)
    assert (found.verdict, str(found.how)) == (Verdict.UNDECIDED, how)


def test_an_answer_that_is_none_is_unreadable():
    assert judge("What is 2 + 2?", "hello there, you").verdict is Verdict.UNREADABLE
