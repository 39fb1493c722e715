"""Divisors, multiples, places, bases, Roman numerals, line by line."""

import pytest

from tests.study.working.worked import lines

WORKED = {
    "How many factors does 36 have?": ["36 = 2^2 × 3^2", "(2 + 1) × (2 + 1) = 9", "9"],
    "List the first 3 multiples of 7": ["7, 14, 21"],
    "What is the place value of 5 in 3527?": ["5 × 100 = 500", "500"],
    "What is 5 in base 2?": ["5 = 2 × 2 + 1", "2 = 2 × 1 + 0", "1 = 2 × 0 + 1", "101"],
    "Convert 102 from base 3 to base 10": ["1 × 3^2 + 2 × 3^0 = 11", "11"],
    "Write 47 in Roman numerals": ["47 = 40 + 7", "XLVII"],
    "What number is XLVII?": ["40 + 7 = 47", "47"],
}


@pytest.mark.parametrize("problem", WORKED)
def test_the_lines(problem):
    assert lines(problem) == WORKED[problem]
