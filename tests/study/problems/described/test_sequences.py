"""Sequences."""

import pytest

from app.study.problems.described.reading import read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the next number in the sequence 2, 6, 18, 54?", "OfSequence(next, (2, 6, 18, 54), 0)"),
        (
            "Find the 20th term of the arithmetic sequence 3, 7, 11, 15, ...",
            "OfSequence(term, (3, 7, 11, 15), arithmetic, 20)",
        ),
        ("Find the nth term of 5, 8, 11, 14, ...", "OfSequence(formula, (5, 8, 11, 14), 0)"),
        ("What is the sum of the first 10 terms of 2 + 4 + 8 + ...?", "OfSequence(sum, (2, 4, 8), 10)"),
        ("Find the sum to infinity of 8 + 4 + 2 + 1 + ...", "OfSequence(sum, (8, 4, 2, 1), 0)"),
        ("Write the first five terms of the sequence a_n = 3n - 4", "TermsOf(3n - 4, n, (1, 2, 3, 4, 5))"),
        (
            "Find the third term of the sequence a_1 = 2, a_n = 3a_{n-1} + 1 for n >= 2",
            "RecursiveTerms((2), 3p1 + 1, n, (3))",
        ),
        (
            "Find the 6th term of a geometric sequence with first term 4 and common ratio 2",
            "ByTwoTerms(geometric, term, ((1, 4)), 2, 6)",
        ),
        (
            "What is the first term of the arithmetic sequence with a_5 = 17 and a_9 = 33?",
            "ByTwoTerms(arithmetic, term, ((5, 17), (9, 33)), 1)",
        ),
        ("Find the common ratio of 1, 3, 9, 27", "OfSequence(ratio, (1, 3, 9, 27), 0)"),
    ],
)
def test_the_task_says_all_that_is_asked(text, expected):
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    ["Find the 3rd term from the end of 3, 6, 9, 12", "Find the sum of the even terms of 3, 6, 9, 12, ..."],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
