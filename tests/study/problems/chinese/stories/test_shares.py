"""Something shared in a ratio, told in Chinese."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (
            "把150本书按2:3分给甲、乙两班，两班各分得多少本",
            "甲60本，乙90本",
            "甲90本，乙60本",
        ),
        (
            "一种盐水，盐和水的质量比是1:7，要配制400克盐水，需要盐多少克",
            "50克",
            "57克",
        ),
    ],
)
def test_the_story_is_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "把150本书按2:3分给甲、乙两班，剩下10本，两班各分得多少本",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert read(problem) is None
