"""Lists, sequences, counting, chance and clocks are shown as they were read."""

import pytest

from app.study.problems.preview import understood
from app.study.problems.previews.numbers import SHOWN
from app.study.problems.reading import read
from engine.base.sentence import say


@pytest.mark.parametrize(
    ("problem", "what", "tex"),
    [
        ("Find the third term of (x + 2)^5", "binomial-term", r"\left(x + 2\right)^{5},\quad n = 3"),
        (
            "Find the 8th term of an arithmetic sequence with first term 3 and common difference 4",
            "term",
            r"a_{1} = 3,\quad d = 4,\quad n = 8",
        ),
        ("A bag holds 3 red and 5 blue balls. What is P(red)?", "chance", r"\frac{3}{8}"),
        ("How long is it from 9:15 to 11:05?", "time-between", r"\text{9:15} \;\to\; \text{11:05}"),
        ("Is 3/4 greater than 2/3?", "is-true", r"\frac{3}{4} > \frac{2}{3}"),
        ("The mean of 4, 6 and x is 7. Find x.", "solve", r"\frac{4 + 6 + x}{3} = 7"),
    ],
)
def test_it_is_shown_as_it_was_read(problem, what, tex):
    assert type(read(problem)) in SHOWN
    assert understood(problem) == (say(f"problems.read.{what}"), tex)
