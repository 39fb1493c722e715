"""Calculus asked for in Chinese is read as the English request."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("求 3x^2 从1到2的定积分", "7", "8"),
        ("求函数 2x 在[0,3]上的定积分", "9", "6"),
        ("计算定积分 ∫_0^1 4x^3 dx", "1", "4"),
        ("求 f(x) = x^3 - 12x 的极大值", "16", "-16"),
        ("求 f(x) = x^3 - 12x 的极小值是多少", "-16", "16"),
        ("求函数 y = x^3 - 12x 的极大值点", "-2", "2"),
        ("求函数 y = x^3 - 12x 的单调递减区间", "(-2, 2)", "(-∞, -2)"),
        ("求 x^5 的二阶导数", "20x^3", "5x^4"),
        ("求 f(x)=x^2+x 在 x=3 处的导数", "7", "12"),
        ("求曲线 y=x^2 在点(3,9)处的切线方程", "y = 6x - 9", "y = 6x"),
        ("求当x趋于0时 sin(3x)/x 的极限", "3", "1"),
        ("求 (2x+1)/x 当 x→∞ 时的极限", "2", "1"),
        ("求曲线 y=x^2 与 y=3x 所围成的图形的面积", "9/2", "9"),
        ("求 ∑_{k=1}^{4} k^3", "100", "64"),
    ],
)
def test_the_request_is_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_what_says_more_is_not_read():
    assert read("求 f(x) = x^3 - 12x 的极大值与零点的和") is None
    assert read("求 x^2 从0到2的定积分并说明几何意义") is None
