"""Points, lines, circles, variation."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the slope of the line through (1, 2) and (1, 5)", "undefined", "correct"),
        ("Find the midpoint of (-2, 6) and (0, -3)", "(-1, 3/2)", "correct"),
        ("Find the distance between (1, 4) and (11, 9)", "5√5", "correct"),
        ("Find the equation of the line through (1, 2) and (3, 8)", "y = 3x - 1", "correct"),
        ("Find the equation of the line through (1, 2) and (3, 8)", "3x - y = 1", "correct"),
        ("Find the equation of the line through (1, 2) and (3, 8)", "y = 3x + 1", "wrong"),
        (
            "Write the equation of the circle with center (2, -1) and radius 3",
            "(x-2)^2 + (y+1)^2 = 9",
            "correct",
        ),
        (
            "Write the equation of the circle with center (2, -1) and radius 3",
            "(x-2)^2 + (y+1)^2 = 3",
            "wrong",
        ),
        (
            "y varies inversely as x and y = 2 when x = 4. Find the equation that relates x and y.",
            "y = 8/x",
            "correct",
        ),
        (
            "y varies inversely as x and y = 2 when x = 4. Find the equation that relates x and y.",
            "y = x/2",
            "wrong",
        ),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
