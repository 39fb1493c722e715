"""Chinese questions as they are typed: marks, thanks and haste go, every clause that asks stays."""

import pytest

from app.study.problems.chinese.talk import plain
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("３×４＋５＝？　谢谢老师", "3×4+5"),
        ("第7题 计算（5分）\n36÷[(17－8)×2]", "计算 36÷[(17-8)×2]"),
        ("化简：根号50－3倍根号2", "化简:√50-3√2"),
        ("解分式方程：3/(n－1)＝2/n （别忘了检验）", "解分式方程:3/(n-1)=2/n"),
        ("8和12的最小公倍数是几啊 急！！", "8和12的最小公倍数是几"),
        ("在线等，展开 (n+1)(n-2)", "展开 (n+1)(n-2)"),
        ("4、6和10的最小公倍数", "4、6和10的最小公倍数"),
    ],
)
def test_only_the_request_is_left(typed, bare):
    assert plain(typed) == bare


@pytest.mark.parametrize(
    "typed",
    [
        "解方程 n^2=9，取较大的根",
        "求 n^2 的导数，不能用公式",
        "解方程 n^2=9，同桌说要取正根",
        "小明有3个苹果，谢谢老师",
    ],
)
def test_a_clause_that_asks_for_more_is_not_left_out(typed):
    assert read(typed) is None


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("求函数 f(n)=√(n-3) 的定义域", "Find the domain of f(n)=√(n-3)"),
        ("用公式法解方程 2n^2-3n-1=0", "Solve 2n^2-3n-1=0 using the quadratic formula"),
        (
            "求过点(1,2)且与直线y=3x+1平行的直线方程",
            "Find the equation of the line through (1,2) parallel to the line y=3x+1",
        ),
        ("3,7,7,9的众数是多少？", "Find the mode of 3,7,7,9"),
        ("把 3/4、0.7、72% 按从小到大的顺序排列", "Arrange in ascending order: 3/4, 0.7, 72%"),
        ("求圆x²+y²-2x=3的圆心和半径", "Find the center and radius of x²+y²-2x=3"),
        ("解方程组\n{x+y=3\n{x-y=1", "Solve x+y=3, x-y=1"),
    ],
)
def test_requests_are_read_as_the_english_ones(chinese, english):
    assert read(chinese) == read(english) is not None
