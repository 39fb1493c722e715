"""Prices told in Chinese."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (
            "一件大衣原价400元，打七折后多少元？",
            "280元",
            "120元",
        ),
        (
            "一双鞋原价300元，现在打八五折，便宜了多少元？",
            "45元",
            "255元",
        ),
        (
            "某商品打九折后售价是270元，原价是多少元",
            "300元",
            "243元",
        ),
        (
            "一支钢笔8元，买6支要多少钱？",
            "48元",
            "14元",
        ),
        (
            "买3本同样的练习本用了6元，照这样计算，买5本要多少元",
            "10元",
            "30元",
        ),
    ],
)
def test_the_story_is_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "一件大衣原价400元，打七折后再减20元，多少元？",
        "一支钢笔8元，买6支送1支，买7支要多少钱？",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert read(problem) is None
