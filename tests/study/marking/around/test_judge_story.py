"""Several numbers of a story are told apart by their names, or by the order in which they are asked."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict

PROBLEM = "鸡兔同笼，共有20个头，50只脚，鸡和兔各有多少只？"


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("鸡15只，兔5只", Verdict.CORRECT),
        ("兔子有5只，鸡有15只", Verdict.CORRECT),
        ("15, 5", Verdict.CORRECT),
        ("鸡5只，兔15只", Verdict.WRONG),
        ("14, 6", Verdict.WRONG),
        ("5, 15", Verdict.UNDECIDED),
        ("猫5只，狗15只", Verdict.UNDECIDED),
        ("15", Verdict.UNDECIDED),
    ],
)
def test_which_number_stands_for_what(answer, verdict):
    assert judge(PROBLEM, answer).verdict is verdict
