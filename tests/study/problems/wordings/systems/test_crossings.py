"""Where lines and curves meet is read as a system of their equations."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.equations import Solve
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Find where the line y = 3x - 2 meets the curve y = x^2", "solve y = 3x - 2; y = x^2 for x, y"),
        ("At which points does y = x^2 cross the line y = 4?", "solve y = x^2; y = 4 for x, y"),
        ("Find the intersection of the circle x^2 + y^2 = 5 and the line y = 2x",
         "solve x^2 + y^2 = 5; y = 2x for x, y"),
        ("Find the coordinates of the point of intersection of the lines y = 2x and x + y = 6",
         "solve y = 2x; x + y = 6 for x, y"),
    ],
)  # fmt: skip
def test_both_equations_hold_there(text, plain):
    assert read(text) == task(plain)


@pytest.mark.parametrize(
    "text", ["Find the distance between y = 2x and y = 3x", "Find where y = x^2 and x + z = 3 meet"]
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert not isinstance(read(text), Solve)
