"""Requests about functions, lines and circles in Chinese are read as the English ones."""

import pytest

from app.study.problems.chinese.reading import in_english
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("求函数y=√(n-5)的定义域", "Find the domain of f(x)=√(n-5)"),
        ("函数f(x)=x²+4的值域是什么", "Find the range of f(x)=x²+4"),
        ("一次函数y=3x+9与x轴的交点坐标", "Find the x-intercepts of y=3x+9"),
        ("抛物线y=3(x-2)²+1的顶点坐标", "Find the vertex of y=3(x-2)²+1"),
        (
            "已知一次函数的图象经过点A(1,4)和B(2,7)，求这个一次函数的解析式",
            "Find the equation of the line through (1,4) and (2,7)",
        ),
        ("求过点(2,1)且斜率为4的直线方程", "Find the equation of the line through (2,1) with slope 4"),
        ("求点A(1,1)到点B(4,5)的距离", "Find the distance between (1,1) and (4,5)"),
        (
            "求以(2,-1)为圆心，4为半径的圆的方程",
            "Find the equation of the circle with center (2,-1) and radius 4",
        ),
        ("已知f(x)=x²-3，求f(4)的值", "If f(x)=x²-3, find f(4)"),
    ],
)
def test_requests_are_read_as_the_english_ones(chinese, english):
    assert in_english(chinese) == english
    assert read(chinese) == read(english) is not None
