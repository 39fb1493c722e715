"""Percentages told in Chinese."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (
            "小明把1000元存入银行，年利率是2.5%，存2年，到期利息多少元",
            "50元",
            "25元",
        ),
        (
            "妈妈存了5000元，定期3年，年利率2%，到期后本金和利息一共多少元？",
            "5300元",
            "300元",
        ),
        (
            "某工厂去年产值400万元，今年比去年增长10%，今年产值多少万元",
            "440万元",
            "410万元",
        ),
        (
            "一件商品进价60元，按进价提高50%出售，售价是多少元",
            "90元",
            "110元",
        ),
        (
            "六（2）班有学生40人，今天到校38人，求出勤率",
            "95%",
            "38%",
        ),
        (
            "10克盐溶解在90克水中，盐水的含盐率是多少",
            "10%",
            "11%",
        ),
        (
            "有浓度为30%的盐水200克，加水多少克后浓度变为20%？",
            "100克",
            "300克",
        ),
    ],
)
def test_the_story_is_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "小明把1000元存入银行，年利率是2.5%，存2年，扣除5%的利息税，到期利息多少元",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert read(problem) is None
