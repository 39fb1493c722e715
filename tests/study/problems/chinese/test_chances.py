"""Chance and counting in Chinese."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("袋子里有2个红球和6个黑球，任意摸出一个球，摸到红球的概率是多少", "1/4", "1/3"),
        ("掷一枚质地均匀的骰子，朝上的点数大于3的概率是多少？", "1/2", "1/3"),
        ("同时掷两枚骰子，点数之和为5的概率", "1/9", "1/6"),
        ("一枚硬币抛3次，恰好2次正面朝上的概率", "3/8", "1/4"),
        ("从7个同学中选2人参加比赛，有多少种不同的选法", "21", "42"),
        ("4个同学站成一排照相，有多少种不同的站法", "24", "16"),
        ("A(6,2)是多少", "30", "15"),
    ],
)
def test_chances_are_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "4个同学站成一排照相，其中甲不站在两端，有多少种站法",
        "袋子里有2个红球和一些黑球，摸到红球的概率是多少",
    ],
)
def test_what_says_more_or_too_little_is_not_read(problem):
    assert read(problem) is None
