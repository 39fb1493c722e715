"""Journeys told in Chinese."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (
            "一辆汽车每小时行60千米，4小时行多少千米",
            "240千米",
            "64千米",
        ),
        (
            "小华家到学校900米，他每分钟走60米，要走多少分钟？",
            "15分钟",
            "20分钟",
        ),
        (
            "甲乙两地相距300千米，一辆汽车5小时行完全程，平均每小时行多少千米",
            "60千米/时",
            "50千米/时",
        ),
        (
            (
                "甲、乙两车同时从相距360千米的两地相向而行，甲车每小时行50千米，乙车每小时行40千米，"
                "几小时后相遇？"
            ),
            "4小时",
            "9小时",
        ),
        (
            "小明每分钟走50米，小强每分钟走75米，小明先走4分钟，小强几分钟能追上小明？",
            "8分钟",
            "4分钟",
        ),
    ],
)
def test_the_story_is_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "一辆汽车每小时行60千米，往返两地用了4小时，两地相距多少千米",
        "甲车每小时行50千米，乙车每小时行40千米，4小时后两车还相距多少千米",
        "一列火车每小时行80千米，几小时能到达？",
        "小强每分钟走75米，小明每分钟走50米，小强先走4分钟，小明几分钟能追上小强？",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert read(problem) is None
