"""What is asked about numbers in words that say more than a formula."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.claims import Divisible, Prime
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Which whole numbers divide 44 exactly?", "factors 44"),
        ("A price of $80 falls by 25%. How many are left?", "evaluate 80 - 80 * 25/100"),
        ("Round each number to the nearest hundredth. 0.845", "round 0.845"),
        ("Share 84 dollars in the ratio 5 : 2.", "share 84 as 5 : 2"),
        ("Which one is more, 1/6 or 1/2", "largest 1/6, 1/2"),
        ("Find the reciprocal of 2/3", "evaluate 1/(2/3)"),
    ],
)
def test_read(text, plain):
    assert read(text) == task(plain)


def test_claims_are_kept():
    assert read("Is 8 a factor of 40?").claim == Divisible(40, 8)
    assert read("Can 46 be a prime number?").claim == Prime(46)


@pytest.mark.parametrize(
    "text",
    [
        "Share 84 dollars in the ratio of their ages.",
        "A price of 80 falls. What is the new price?",
        "200 - 15%",
        "Is 8 a factor?",
        "Round each number to the nearest penny and add them: 4.63",
    ],
)
def test_what_is_not_understood_wholly_is_not_read(text):
    assert read(text) is None
