"""What is asked of several solutions."""

from fractions import Fraction

import pytest

from app.study.answers.kinds import Value, Word
from app.study.maths.exact import rational
from app.study.maths.tree import Num
from app.study.problems.asked_form import Form
from app.study.problems.reading import read
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved


@pytest.mark.parametrize(
    ("problem", "value"),
    [
        ("Find the larger root of x^2 - 7x + 10 = 0", 5),
        ("Find the smallest solution of x^3 - 6x^2 + 11x - 6 = 0", 1),
        ("Find the sum of the roots of x^2 - 6x + 4 = 0", 6),
        ("Find the product of the roots of x^2 - 6x + 4 = 0", 4),
        ("Find the sum of the roots of x^2 - 2x + 5 = 0", 2),
        ("How many real solutions does x^4 = 16 have?", 2),
        ("How many solutions does 3x = 12 have?", 1),
    ],
)
def test_what_is_asked_of_the_solutions(problem, value):
    (first, *_) = known(read(problem), Form()).answers
    assert isinstance(first, Value)
    assert rational(first.tree) == value


def test_no_solution_and_every_number():
    assert Word("none") in known(read("How many real solutions does x^2 = -4 have?"), Form()).answers
    assert known(read("How many solutions does 2x = x + x have?"), Form()).answers == (Word("infinite"),)


@pytest.mark.parametrize(
    "problem",
    [
        "Find the larger root of x^2 - 4x + 4 = 0",
        "Find the sum of the roots of x^2 - 4x + 4 = 0",
        "How many solutions does x^2 = -4 have?",
        "Find the product of the roots of x^3 = 1",
    ],
)
def test_what_is_not_clear_is_not_known(problem):
    with pytest.raises(Unsolved):
        known(read(problem), Form())


def test_those_of_a_kind():
    assert known(read("Find the rational roots of x^3 - 3x^2 - 2x + 6 = 0"), Form()).answers[0].tree == Num(
        Fraction(3)
    )
    assert known(read("Find the integer solution of 2x^2 - 7x + 3 = 0"), Form()).answers[0].tree == Num(
        Fraction(3)
    )
    assert known(read("Find the rational roots of x^2 = 2"), Form()).answers == (Word("none"),)
