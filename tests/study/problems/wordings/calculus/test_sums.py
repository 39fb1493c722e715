"""Sums with a sigma are read from signs and from words."""

import pytest

from app.study.problems.reading import read
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("problem", "plain"),
    [
        ("sum_{k=1}^{4} k^3", "series k^3 by k from 1 to 4"),
        (r"\sum_{k=0}^{3} (k + 1)", "series (k + 1) by k from 0 to 3"),
        ("Evaluate the sum from i = 2 to 6 of 3i", "series 3i by i from 2 to 6"),
        ("What is the sum of (1/4)^n for n from 0 to infinity?", "series (1/4)^n by n from 0"),
    ],
)
def test_a_sum_is_read(problem, plain):
    assert read(problem) == task(plain)


def test_a_sum_with_another_letter_is_not_read():
    assert read("sum from k=1 to 5 of n^2") is None
    assert read("sum from k=5 to 1 of k^2") is None
    assert read("sum from k=1 to n of k^2") is None
