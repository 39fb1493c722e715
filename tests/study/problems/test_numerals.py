"""Whole numbers as they are written: read wholly, or not at all."""

import pytest

from app.study.marking.judge import judge
from app.study.problems.numerals import read

CASES = [
    ("How many divisors does 72 have?", "12", "10"),
    ("List the first four multiples of 9", "9, 18, 27, 36", "9, 18, 27"),
    ("What is the value of the digit 3 in 52,381?", "300", "3"),
    ("What is the place value of 4 in 6.245?", "0.04", "0.4"),
    ("Write 1994 in Roman numerals", "MCMXCIV", "MCMXCVI"),
    ("What number is LXIX?", "69", "71"),
    ("What is 37 in base 5?", "122", "112"),
    ("Convert 210 from base three to base ten", "21", "24"),
    ("Write two million thirty thousand five in figures", "2030005", "2300005"),
    ("fifteen plus twenty-seven", "42", "41"),
    ("72有几个因数？", "12", "11"),
]


@pytest.mark.parametrize(("problem", "right", "wrong"), CASES)
def test_right_and_wrong_answers(problem, right, wrong):
    assert judge(problem, right).verdict.value == "correct"
    assert judge(problem, wrong).verdict.value == "wrong"


@pytest.mark.parametrize(
    "problem",
    [
        "How many prime factors does 72 have?",
        "List the first five multiples of 7 greater than 20",
        "What is the place value of 5 in 3552?",
        "Write 25 in base 12",
        "Convert 1201 from base 2 to base 10",
        "Write 4000 in Roman numerals",
        "What number is IC?",
        "three times four plus two",
    ],
)
def test_what_says_more_or_cannot_be_is_not_read(problem):
    assert read(problem) is None
