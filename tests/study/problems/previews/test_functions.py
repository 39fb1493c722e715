"""Functions, graphs, lines and points are shown as they were read."""

import pytest

from app.study.problems.preview import understood
from app.study.problems.previews.functions import SHOWN
from app.study.problems.reading import read
from engine.base.sentence import say


@pytest.mark.parametrize(
    ("problem", "what", "tex"),
    [
        ("What is the domain of f(x) = √(x - 2)?", "domain", r"f(x) = \sqrt{x - 2}"),
        ("Find the inverse of f(x) = 3x - 1", "inverse", "f(x) = 3 x - 1"),
        (
            "Find the slope of the line through (1, 2) and (4, 8)",
            "slope-of-points",
            r"\left(1, 2\right),\; \left(4, 8\right)",
        ),
        (
            "Find the equation of the line through (1, 2) with slope 3",
            "line",
            r"\left(1, 2\right),\quad m = 3",
        ),
        ("What is the amplitude of the wave y = 6 cos(5x)?", "amplitude", r"6 \cos\left(5 x\right)"),
    ],
)
def test_it_is_shown_as_it_was_read(problem, what, tex):
    assert type(read(problem)) in SHOWN
    assert understood(problem) == (say(f"problems.read.{what}"), tex)
