"""Two numbers by their sum, difference or multiple, told in Chinese."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (
            "甲乙两数的和是40，甲数是乙数的3倍，甲乙两数各是多少？",
            "甲30，乙10",
            "甲10，乙30",
        ),
        (
            "甲乙两数之和是30，差是8，求这两个数",
            "甲19，乙11",
            "20, 10",
        ),
        (
            "果园里有苹果树和梨树共90棵，苹果树是梨树的2倍，苹果树有多少棵",
            "60棵",
            "30棵",
        ),
        (
            "小华有30张邮票，小丽比小华多12张，小丽有多少张？",
            "42张",
            "18张",
        ),
        (
            "爸爸今年34岁，小明今年6岁，几年后爸爸的年龄是小明的3倍？",
            "8年",
            "14年",
        ),
        (
            "今年妈妈的年龄是女儿的4倍，妈妈比女儿大24岁，女儿今年几岁？",
            "8岁",
            "32岁",
        ),
        (
            "学校买来科技书和故事书共210本，故事书的本数比科技书的2倍还多30本，科技书和故事书各有多少本？",
            "科技书60本，故事书150本",
            "科技书70本，故事书140本",
        ),
    ],
)
def test_the_story_is_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "甲乙两数的和是40，甲数是乙数的3倍，甲数比丙数多2，丙数是多少？",
        "爸爸比儿子大26岁，爸爸今年几岁",
        "某数加上另一个数等于15，求这两个数",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert read(problem) is None
