"""What is asked of a curve is read wholly, or not at all."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.curves import CurveFeature


@pytest.mark.parametrize(
    ("text", "what", "shape"),
    [
        ("Determine the x-coordinates of the stationary points of y = x^3 - 3x", "stationary", "place"),
        ("Find all points of inflection of f(x) = x^3", "inflections", ""),
        ("Let f(x) = x^3 - 3x. Find the relative maximum value.", "maxima", "value"),
        ("Find the turning points of y = x^3 - 3x", "extrema", "point"),
        ("Find the greatest value of f(x) = x^2 on [-1, 2]", "highest", "value"),
        ("Find the absolute maximum and minimum values of f(x) = x^2 for -1 <= x <= 2", "extremes", "value"),
        ("On what intervals is f(x) = x^2 decreasing?", "decreasing", ""),
        ("Find the values of x for which f(x) = x^2 is increasing", "increasing", ""),
        ("Determine where the graph of y = x^4 is concave upward", "concave-up", ""),
        ("Find the intervals of decrease of y = x^2", "decreasing", ""),
    ],
)
def test_read(text, what, shape):
    task = read(text)
    assert isinstance(task, CurveFeature)
    assert (task.what, task.shape) == (what, shape)


@pytest.mark.parametrize(
    "text",
    [
        "Find the absolute maximum of f(x) = x^2 on (0, 3)",
        "Find the stationary points of y = a x^2 + b",
        "Where is f(x) = x^2 increasing fastest?",
        "Find the inflection points of y = x^3 and sketch the graph of its inverse",
        "Find the greatest value of f(x) = x^2 on [a, 2]",
    ],
)
def test_not_read(text):
    assert read(text) is None
