"""Statistics, trials and expectations are shown as they were read."""

import pytest

from app.study.problems.preview import understood

SHOWN = {
    "Find the mean and the mode of 1, 1, 4": r"1,\; 1,\; 4",
    "X ~ B(8, 0.25). Find P(X ≤ 2).": r"n = 8,\quad p = 0.25,\quad k = 0 \ldots 2",
    "X ~ N(8, 2^2). What is P(X > 7)?": r"P(7 < X),\quad \mu = 8,\quad \sigma = 2",
    "Find the z-score of 30 if the mean is 24 and the standard deviation is 4.": (
        r"x = 30,\quad \mu = 24,\quad \sigma = 4"
    ),
    "x: 1, 2; P(x): 0.5, 0.5. Find the expected value.": r"1 : 0.5,\quad 2 : 0.5",
}


@pytest.mark.parametrize("text", SHOWN)
def test_what_was_read_is_shown(text):
    words, tex = understood(text)
    assert words is not None
    assert tex == SHOWN[text]


def test_the_names_are_words_of_the_language():
    words, _ = understood("Find the mean and the mode of 1, 1, 4")
    assert str(words) == "I read this as: the mean, the mode of"
    assert words.in_language("zh_CN") == "我的理解：求平均数、众数，数据为"
