"""Codes, numbers and plates: read wholly, or not at all."""

import pytest

from app.study.marking.judge import judge
from app.study.problems.reading import read
from app.study.problems.tasks.chance import Count

READ = {
    "How many 3-digit codes can be made from the digits 0 to 9 if digits can be repeated?": 1000,
    "How many 4 digit PINs are possible if no digit can repeat?": 5040,
    "How many three-digit numbers can be made using the digits 2, 3, 5, 7 if no digit is repeated?": 24,
    "How many 3-letter arrangements can be made from the letters of the word SMILE?": 60,
    "A license plate has 2 letters followed by 3 digits. How many license plates are possible?": 676000,
    "A coin is tossed 5 times. How many outcomes are possible?": 32,
    "A true-false test has 8 questions. In how many ways can it be answered?": 256,
    "How many subsets does a set with 6 elements have?": 64,
}


@pytest.mark.parametrize("text", READ)
def test_the_number_of_ways(text):
    assert isinstance(read(text), Count)
    assert judge(text, str(READ[text])).verdict.value == "correct"


@pytest.mark.parametrize(
    "text",
    [
        "How many 3-digit numbers can be made from the digits 0 to 9 if digits can be repeated?",
        "How many 4 digit even PINs are possible if no digit can repeat?",
        "How many 3-letter arrangements can be made from the letters of the word APPLE?",
        "How many three-digit codes can be made using the digits 2, 3, 5, 7?",
        "A test has 8 questions. In how many ways can it be answered?",
    ],
)
def test_what_says_more_or_is_open_is_not_read(text):
    assert not isinstance(read(text), Count)
