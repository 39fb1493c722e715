"""Expected values, z-scores, binomial probabilities, rates: with right and wrong answers."""

import pytest

from app.study.marking.judge import judge
from app.study.problems.reading import read

CASES = [
    ("Find the z-score of 64 if the mean is 70 and the standard deviation is 4.", "-1.5", "1.5"),
    ("X is binomial with n = 4 and p = 0.5. Find P(X = 2).", "3/8", "1/2"),
    ("What is the expected value of rolling a fair 8-sided die?", "4.5", "4"),
    (
        "A game pays $8 with probability 0.25 and $2 with probability 0.75. Find the expected value.",
        "3.5",
        "5",
    ),
    ("Omar earns $14 an hour. How much does he earn in 6 hours?", "$84", "$20"),
    ("Lena saves $12 a week. How many weeks until she has $156?", "13 weeks", "12 weeks"),
]


@pytest.mark.parametrize(("problem", "right", "wrong"), CASES)
def test_right_and_wrong_answers(problem, right, wrong):
    assert judge(problem, right).verdict.value == "correct"
    assert judge(problem, wrong).verdict.value == "wrong"


@pytest.mark.parametrize(
    "problem",
    [
        "A game pays $8 with probability 0.25 and $2 with probability 0.5. What is the expected value?",
        "X is binomial with n = 4 and p = 1.5. Find P(X = 2).",
        "Lena saves $12 a week. How many weeks until she has $100?",
        "Lena saves $12 a week. How many months until she has $144?",
        "Omar earns $14 an hour. How much does he earn in 6 days?",
    ],
)
def test_what_does_not_fit_is_not_read(problem):
    assert read(problem) is None
