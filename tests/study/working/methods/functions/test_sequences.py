"""Sequences."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import sequences
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "What is the next number in the sequence 2, 6, 18, 54?",
            ["r = a_2/a_1", "r = 6/2", "r = 3", "a_5 = a_4·r", "a_5 = 54 × 3", "a_5 = 162"],
        ),
        (
            "Find the 20th term of 3, 7, 11, 15, ...",
            [
                "d = a_2 - a_1",
                "d = 7 - 3",
                "d = 4",
                "a_{20} = a_1 + (n - 1)·d",
                "a_{20} = 3 + (20 - 1) × 4",
                "a_{20} = 79",
            ],
        ),
        (
            "Find the nth term of 5, 8, 11, 14, ...",
            [
                "d = a_2 - a_1",
                "d = 8 - 5",
                "d = 3",
                "a_n = a_1 + (n - 1)·d",
                "a_n = 5 + (n - 1)·3",
                "a_n = 3n + 2",
            ],
        ),
        (
            "What is the sum of the first 5 terms of 2 + 4 + 8 + ...?",
            [
                "r = a_2/a_1",
                "r = 4/2",
                "r = 2",
                "S_5 = a_1(1 - r^n)/(1 - r)",
                "S_5 = 2 × (1 - 2^5)/(1 - 2)",
                "S_5 = 62",
            ],
        ),
        (
            "Find the sum to infinity of 8 + 4 + 2 + 1 + ...",
            ["r = a_2/a_1", "r = 4/8", "r = 1/2", "S = a_1/(1 - r)", "S = 8/(1 - (1/2))", "S = 16"],
        ),
        (
            "Write the first three terms of the sequence a_n = 3n - 4",
            [
                "a_1 = 3(1) - 4",
                "a_1 = -1",
                "a_2 = 3(2) - 4",
                "a_2 = 2",
                "a_3 = 3(3) - 4",
                "a_3 = 5",
                "-1, 2, 5",
            ],
        ),
        (
            "Find the third term of the sequence a_1 = 2, a_n = 3a_{n-1} + 1",
            ["a_2 = 3(2) + 1", "a_2 = 7", "a_3 = 3(7) + 1", "a_3 = 22"],
        ),
        (
            "What is the first term of the arithmetic sequence with a_5 = 17 and a_9 = 33?",
            [
                "d = (a_9 - a_5)/(9 - 5)",
                "d = (33 - 17)/(9 - 5)",
                "d = 4",
                "a_1 = a_5 - 4·d",
                "a_1 = 17 - 4 × 4",
                "a_1 = 1",
            ],
        ),
        ("Find the next term: 1, 4, 9, 16", ["a_5 = 16 + 9", "a_5 = 25"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not sequences.fits(read(problem))
