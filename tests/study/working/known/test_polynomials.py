"""The known answers to tasks about the parts of expressions."""

import pytest

from app.study.answers.kinds import Several, Word
from app.study.maths.to_text import to_text
from app.study.problems.asked_form import Form
from app.study.problems.reading import read
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved


def answer(problem):
    found = known(read(problem), Form()).answers[0]
    if isinstance(found, Word):
        return found.name
    if isinstance(found, Several):
        return [to_text(item.tree) for item in found.items]
    return to_text(found.tree)


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("What is the degree of 7?", "0"),
        ("What is the degree of (x + 1)^3?", "3"),
        ("Find the coefficient of x^2 in the expansion of (x + 2)^3", "6"),
        ("What is the constant term of x^2 - 5?", None),
        ("What is the leading coefficient of 4 - 2x^3?", "-2"),
        ("What is the leading term of 4 - 2x^3?", "-2x^3"),
        ("Find the GCF of 12a^2b and 18ab^3", "6ab"),
        ("Find the LCM of 6x^2 and 9x", "18x^2"),
        ("Find the LCD of x^2 - 1 and x + 1", "(x - 1)(x + 1)"),
        ("For which values of x is 1/(x^2 + 1) undefined?", "none"),
        ("For which values of x is x/(x^2 - x - 6) undefined?", ["-2", "3"]),
        ("Divide x^3 - 1 by x - 1", "x^2 + x + 1"),
        ("Find the remainder when x^3 + 2 is divided by x - 1", "3"),
    ],
)
def test_the_answer_is_known(problem, expected):
    if expected is None:
        assert read(problem) is None
    else:
        assert answer(problem) == expected


@pytest.mark.parametrize(
    "problem",
    ["What is the degree of √x?", "What is the coefficient of x in 3xy + x?", "What is the degree of 0?"],
)
def test_what_is_no_polynomial_or_unclear_is_not_answered(problem):
    with pytest.raises(Unsolved):
        known(read(problem), Form())
