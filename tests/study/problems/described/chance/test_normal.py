"""Normal quantities: read wholly, or not at all."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.statistics import Normal, StandardScore
from tests.study.problems.described.told import told

READ = {
    "The heights of women are normally distributed with mean 165 cm and standard deviation 6 cm. "
    "Find the probability that a woman is taller than 171 cm.": "Normal(165, 6, 171, False)",
    "X is normally distributed with mean 20 and standard deviation 4. Find P(X < 23).": (
        "Normal(20, 4, 23, False)"
    ),
    "X ~ N(8, 2^2). What is P(7 < X < 9)?": "Normal(8, 2, 7, 9, False)",
    "The life of a battery is normally distributed with a mean of 40 hours and a standard deviation of 5 "
    "hours. What percentage of batteries last between 35 hours and 50 hours?": "Normal(40, 5, 35, 50, True)",
    "Find the z-score of 30 if the mean is 24 and the standard deviation is 4.": "StandardScore(30, 24, 4)",
    "A class has a mean score of 70 and a standard deviation of 8. What is the z-score for a score of 82?": (
        "StandardScore(82, 70, 8)"
    ),
}


@pytest.mark.parametrize("text", READ)
def test_mean_deviation_and_bounds(text):
    assert told(read(text)) == READ[text]


@pytest.mark.parametrize(
    "text",
    [
        "X is normal with mean 1.75 m and standard deviation 7 cm. Find P(X < 180 cm).",
        "X is normal with mean 20 and standard deviation 4. Find the probability that X is not below 23.",
        "Scores are normal with mean 20 and standard deviation 4. For 16 of them find P(X < 21).",
        "Scores have mean 20 and standard deviation 4. Find the probability that a score is below 23.",
        "X ~ N(8, 4). Find P(X < 9).",
    ],
)
def test_what_says_more_or_is_open_is_not_read(text):
    assert not isinstance(read(text), Normal | StandardScore)
