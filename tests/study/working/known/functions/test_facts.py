"""The quantities of a task, that lines are proven against."""

import pytest

from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.known.functions.facts import curve, facts


def said(problem):
    return {to_text(name): ", ".join(map(to_text, values)) for name, values in facts(read(problem)).items()}


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Find the slope of the line through (1, 2) and (4, -8)",
         {"x_1": "1", "y_1": "2", "x_2": "4", "y_2": "-8", "m": "-10/3"}),
        ("A fair die is rolled. What is the probability of an even number?",
         {"n": "6", "k": "3", "P": "1/2"}),
        ("The mean of 4, 6 and x is 7. Find x.", {"S": "21", "x": "11"}),
        ("y varies directly as x and y = 12 when x = 4. Find y when x = 5.", {"k": "3", "y": "15"}),
        ("What is the sum of the first 3 terms of 2 + 4 + 8 + ...?",
         {"a_1": "2", "a_2": "4", "a_3": "8", "r": "2", "n": "3", "S_3": "14"}),
    ],
)  # fmt: skip
def test_they_are_exact(problem, expected):
    assert said(problem) == expected


def test_a_curve_has_one_equation():
    found = curve(read("Find the equation of the line through (1, 2) and (3, 8)"))
    assert (to_text(found.left), to_text(found.right)) == ("y", "3x - 1")
