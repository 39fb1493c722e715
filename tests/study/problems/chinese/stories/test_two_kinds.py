"""Hens and rabbits."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (
            "鸡兔同笼，共有20个头，50只脚，鸡和兔各有多少只？",
            "鸡15只，兔5只",
            "鸡5只，兔15只",
        ),
        (
            "鸡兔同笼，共有20个头，50只脚，鸡和兔各有多少只？",
            "兔5只，鸡15只",
            "鸡14只，兔6只",
        ),
        (
            "笼子里有鸡和兔共12只，腿有34条，问兔有几只",
            "5只",
            "7只",
        ),
    ],
)
def test_the_story_is_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "鸡兔同笼，鸡比兔多3只，共有50只脚，鸡和兔各有多少只？",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert read(problem) is None
