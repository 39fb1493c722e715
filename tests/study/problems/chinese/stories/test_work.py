"""Work that two do together, told in Chinese."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (
            "一项工程，甲队单独做12天完成，乙队单独做6天完成，两队合作几天完成？",
            "4天",
            "9天",
        ),
        (
            "一个水池，单开甲管4小时注满，单开乙管12小时注满，两管齐开几小时注满",
            "3小时",
            "8小时",
        ),
    ],
)
def test_the_story_is_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "一项工程，甲队单独做12天完成，乙队单独做6天完成，甲先做2天后两队合作几天完成？",
        "一个水池，单开进水管4小时注满，单开排水管12小时放完，两管齐开几小时注满",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert read(problem) is None
