"""Requests about numbers in Chinese are read as the English ones."""

import pytest

from app.study.problems.chinese.reading import in_english
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("一组数据2，6，6，9的众数是", "Find the mode of 2,6,6,9"),
        ("数据1，3，5，7的方差是多少", "Find the variance of 1,3,5,7"),
        ("一个数的30%是60，这个数是多少", "Solve 30% * x = 60"),
        ("25的平方根是多少", "Solve x^2=25"),
        ("化简比 18:24", "Simplify the ratio 18:24"),
        ("比较大小：4/5和5/6", "Compare 4/5 and 5/6"),
        ("求比值 0.8:0.2", "Work out (0.8) ÷ (0.2)"),
    ],
)
def test_requests_are_read_as_the_english_ones(chinese, english):
    assert in_english(chinese) == english
    assert read(chinese) == read(english) is not None
