"""Expressions, equations, matrices and vectors are shown as they were read."""

import pytest

from app.study.problems.preview import understood
from app.study.problems.previews.algebra import SHOWN
from app.study.problems.reading import read
from engine.base.sentence import say


@pytest.mark.parametrize(
    ("problem", "what", "tex"),
    [
        ("Simplify 2(x + 1) - x", "simplify", r"2 \left(x + 1\right) - x"),
        ("Solve x^2 = 9 for positive x", "solve", r"x^{2} = 9,\quad x > 0"),
        ("Solve 2x > 3", "solve", "2 x > 3"),
        ("Is x = 3 a solution of 2x + 1 = 7?", "is-solution", r"x = 3,\quad 2 x + 1 = 7"),
        (
            "[[1, 2, 3], [4, 5, 6]]. Interchange rows 1 and 2.",
            "row-operation",
            r"\begin{bmatrix}1 & 2 & 3 \\ 4 & 5 & 6\end{bmatrix},\quad R_{1} \leftrightarrow R_{2}",
        ),
        ("Divide x^2 + 3x + 5 by x + 1", "divide", r"\left(x^{2} + 3 x + 5\right) \div \left(x + 1\right)"),
    ],
)
def test_it_is_shown_as_it_was_read(problem, what, tex):
    assert type(read(problem)) in SHOWN
    assert understood(problem) == (say(f"problems.read.{what}"), tex)
