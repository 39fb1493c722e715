"""The phrases of trigonometry before a formula."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.trigonometry.phrases import ENDINGS, PHRASES
from app.study.problems.wordings.wording import compiled


def test_they_are_in_the_language_of_wordings():
    assert all(compiled(words) for _, words in (*PHRASES, *ENDINGS))


@pytest.mark.parametrize(
    "problem",
    [
        "Find the exact value of the trigonometric function at the given angle in radians. cos(17π/6)",
        "Give exact values for the following expressions. Think about the special values. sin(7π/3)",
        "Evaluate the expression cos(4π/3). It may be useful to draw a circle.",
        "Simplify the expression using a double-angle identity. 6 sin(7x) cos(7x)",
    ],
)
def test_they_are_read(problem):
    assert isinstance(read(problem), Evaluate)
