"""Parts of an answer that are named in words stand in the order in which they are asked for."""

import pytest

from app.study.answers.named_parts import unnamed


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("centre (3, -2), radius 4", "(3, -2), 4"),
        ("Radius: 4; center: (3, -2)", "(3, -2), 4"),
        ("the slope is 2 and the y-intercept is -3", "2, y = -3"),
        ("x-intercept: 3, y-intercept: 2", "x = 3, y = 2"),
        ("x-intercept (3, 0), y-intercept (0, 2)", "(3, 0), (0, 2)"),
        ("vertex: (1, 2)", "(1, 2)"),
        ("vertex (1, 2), axis x = 1", "x = 1, (1, 2)"),
        ("M(1, 2)", "(1, 2)"),
        ("Domain: x > 3", "x > 3"),
        ("the vertex is unknown", "the vertex is unknown"),
        ("slope 2 and something else", "slope 2 and something else"),
    ],
)
def test_names_are_taken_away(text, values):
    assert unnamed(text) == values
