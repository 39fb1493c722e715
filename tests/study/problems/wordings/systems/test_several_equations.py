"""Systems with instructions around them."""

import pytest

from app.study.problems.reading import read
from tests.study.problems.plain_notation import task

PLAIN = "solve x + y = 3; x - y = 1 for x, y"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (r"Solve the given system by Gaussian elimination. \(x+y=3\) \(x-y=1\)", PLAIN),
        ("Solve the system of equations using Cramer's rule.\nx + y = 3\nx - y = 1", PLAIN),
        ("Solve the following system of equations by graphing: x + y = 3, x - y = 1", PLAIN),
        ("Find the ordered pair that is the solution of the system x + y = 3, x - y = 1", None),
        ("Solve the system by substitution: x + y = 3, x - y = 1. Submit your answer as a point.", PLAIN),
        ("Solve by elimination: x + y = 3, x - y = 1. Find the y value.", PLAIN + " want y"),
        ("Solve the system x + y = 3, x - y = 1. Calculate the x value of the solution.", PLAIN + " want x"),
        ("Solve the system x + y = 3, x - y = 1. What is the larger value?", None),
        ("Solve the system x + y = 3, x - y = 1 and graph it on paper twice", None),
    ],
)  # fmt: skip
def test_a_system_is_read_wholly_or_not_at_all(text, plain):
    assert read(text) == (task(plain) if plain else None)
