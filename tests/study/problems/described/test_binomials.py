"""Binomials and sums."""

import pytest

from app.study.problems.described.reading import read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Use the binomial theorem to expand (2x - 3y)^4", "Evaluate((2x - 3y)^4, expand)"),
        ("Find the tenth term of (x + 2y)^16", "BinomialTerm(x, 2y, 16, 10, 0, False)"),
        (
            "Find the coefficient of x^2 in the expansion of (1 + 2x)^5",
            "BinomialTerm(1, 2x, 5, 0, x, 2, True)",
        ),
        ("Evaluate \\sum_{k=1}^{5} k^2", "SumOf(k^2, k, 1, 5)"),
        ("Evaluate \\sum_{n=0}^{\\infty} (1/2)^n", "SumOf((1/2)^n, n, 0)"),
    ],
)
def test_the_task_says_all_that_is_asked(text, expected):
    assert told(read(text)) == expected


@pytest.mark.parametrize("text", ["Find the tenth term of (x + y + z)^16", "Evaluate \\sum_{k=1}^{n} k^2"])
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
