"""Expected values: the chances are all there, or the problem is not read."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.statistics import Expected

READ = {
    "x: 1, 2, 5; P(x): 0.5, 0.3, 0.2. Find the expected value.": 3,
    "Find the expected value of X if X = 0, 1, 2 and P(X) = 1/4, 1/2, 1/4": 3,
    "A game pays $8 with probability 1/4 and $2 with probability 3/4. What is the expected value?": 2,
    "In a game you win $9 with probability 10% and lose $1 with probability 90%. Find the expected gain.": 2,
    "What is the expected value when you roll a fair die?": 6,
}


@pytest.mark.parametrize("text", READ)
def test_each_value_has_its_chance(text):
    task = read(text)
    assert isinstance(task, Expected)
    assert len(task.values) == len(task.chances) == READ[text]


@pytest.mark.parametrize(
    "text",
    [
        "x: 1, 2, 5; P(x): 0.5, 0.3, 0.1. Find the expected value.",
        "A game pays $8 with probability 1/4 and €2 with probability 3/4. What is the expected value?",
        "In a game costing $3 you get $8 with probability 1/4 and $2 with probability 3/4. Find the mean.",
    ],
)
def test_what_says_more_or_less_is_not_read(text):
    assert not isinstance(read(text), Expected)
