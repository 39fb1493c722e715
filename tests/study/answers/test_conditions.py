"""An answer and the condition behind it are told apart; a set of numbers is one thing."""

import pytest

from app.study.answers.conditions import conditioned


@pytest.mark.parametrize(
    ("answer", "text", "left_out"),
    [
        ("x + 1 for x ≠ 3", "x + 1", 1),
        (r"x + 1,\quad x \neq 3", "x + 1", 1),
        ("x + 1 (x != 3)", "x + 1", 1),
        ("x + 1, x ≠ 3 and x ≠ 0", "x + 1", 2),
        ("x + 1, x ≠ 0, 3, 5", "x + 1", 3),
        ("x + 1, x ≠ ±3", "x + 1", 2),
        ("x = 2, x ≠ 3", "x = 2", 1),
    ],
)
def test_the_condition_stands_apart(answer, text, left_out):
    found = conditioned(answer)
    assert found.text == text
    assert len(getattr(found.condition, "parts", [found.condition])) == left_out


@pytest.mark.parametrize(
    "answer",
    [
        "x > 1, x ≠ 3",
        "x ≠ 3",
        "all real numbers, x ≠ 3",
        "x ∈ ℝ, x ≠ 3",
        "5",
        "x < 1 or x > 3",
        "{x | x ≠ 3}",
    ],
)
def test_a_set_of_numbers_has_no_condition(answer):
    assert conditioned(answer) is None
