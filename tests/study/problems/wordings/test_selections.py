"""What is asked of the solutions, after an equation."""

import pytest

from app.study.problems.wordings.selections import Chosen, chosen


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("x^2 = 9. Give the larger root", Chosen("x^2 = 9", pick="larger")),
        ("x^2 = 9 and find the sum of the solutions", Chosen("x^2 = 9", pick="sum")),
        ("x^2 = 9, give only the positive solution", Chosen("x^2 = 9", sign="positive")),
        ("x^2 = 9. State the value of 2x", Chosen("x^2 = 9", wanted="2x")),
        ("3x = 9 and check your answer", Chosen("3x = 9", check=True)),
        ("3x = 9. Give the last digit", Chosen("3x = 9. Give the last digit")),
    ],
)
def test_a_choice_is_taken_off(body, found):
    assert chosen(body) == found
