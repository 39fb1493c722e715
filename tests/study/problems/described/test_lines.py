"""Points, lines and circles through them."""

import pytest

from app.study.problems.described.reading import read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Find the distance between (1, 2) and (4, 6)", "OfPoints(distance, ((1, 2), (4, 6)))"),
        ("Find the equation of the line through (1, 2) with slope 3", "LineThrough(((1, 2)), 3, False, y)"),
        (
            "Find the equation of the line parallel to y = 2x + 1 through (4, 3)",
            "LineThrough(((4, 3)), (y, 2x + 1), False, y)",
        ),
        (
            (
                "A line goes through (1, 1) and (3, 5). Find an equation of a perpendicular line that "
                "passes through (0, 2)."
            ),
            "LineThrough(((0, 2), (1, 1), (3, 5)), True, y)",
        ),
        (
            "Find the line perpendicular to y = 2x + 1 through (4, 3)",
            "LineThrough(((4, 3)), (y, 2x + 1), True, y)",
        ),
        ("Find the straight line through (1, 2) with gradient 3", "LineThrough(((1, 2)), 3, False, y)"),
        ("Find the perpendicular bisector of A(0, 0) and B(4, 2)", "Bisector(((0, 0), (4, 2)))"),
        ("What quadrant is the point (-1, -2) in?", "OfPoints(quadrant, ((-1, -2)))"),
        ("Write the equation of the circle with center (2, -1) and radius 3", "CircleFrom((2, -1), 3)"),
        (
            "A circle has a diameter with endpoints (2, 7) and (8, -1). Find its center.",
            "OfPoints(midpoint, ((2, 7), (8, -1)))",
        ),
        ("Find the range of the relation {(1,3),(2,6),(3,9)}", "OfPoints(range, ((1, 3), (2, 6), (3, 9)))"),
    ],
)
def test_the_task_says_all_that_is_asked(text, expected):
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    ["Find the distance between (1, 2), (4, 6) and (7, 8)", "Find the equation of the line through (1, 2)"],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
