"""Parts, scales, trees, cuts and means told in Chinese."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (
            "一本书120页，小明看了3/8，还剩多少页？",
            "75页",
            "45页",
        ),
        (
            "比例尺1:200000的地图上量得两地距离是6厘米，实际距离是多少千米",
            "12千米",
            "120千米",
        ),
        (
            "在一条长100米的公路两侧植树，每隔5米种一棵，两端都种，一共要种多少棵树？",
            "42棵",
            "21棵",
        ),
        (
            "一根木头锯成4段要9分钟，照这样的速度，锯成7段要几分钟？",
            "18分钟",
            "21分钟",
        ),
        (
            "小明5次数学测验的成绩是80,85,90,95,100，平均分是多少",
            "90分",
            "85分",
        ),
        (
            "四次考试的平均分是85，前三次是80、90、82，第四次考了多少分？",
            "88分",
            "85分",
        ),
    ],
)
def test_the_story_is_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "一本书120页，小明第一天看了3/8，第二天看了20页，还剩多少页？",
        "一根木头锯成4段要9分钟，休息1分钟，锯成7段要几分钟？",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert read(problem) is None
