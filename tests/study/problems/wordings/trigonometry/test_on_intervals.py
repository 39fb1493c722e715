"""The first and the second solution on an interval."""

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


def test_each_is_its_own():
    first = "Find the first solution for tan(x) = -1 on the interval 0 <= x < 2π"
    assert judge(first, "3π/4").verdict is Verdict.CORRECT
    assert judge(first, "7π/4").verdict is Verdict.WRONG
    assert judge(first.replace("first", "second"), "7π/4").verdict is Verdict.CORRECT
