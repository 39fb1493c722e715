"""Requests of algebra in Chinese are read as the English ones."""

import pytest

from app.study.problems.chinese.reading import in_english
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("帮我解一下这个方程 5n+2=17，谢谢", "Solve 5n+2=17"),
        ("求n：4n²=64", "Solve 4n²=64 for n"),
        ("解方程组 ①3m+2n=16 ②m-2n=0", "Solve 3m+2n=16, m-2n=0"),
        ("如果3n+4=19，那么n等于几？", "3n+4=19, find n"),
        ("当m=4，n=-1时，求m²-2mn的值", "Evaluate m²-2mn when m=4,n=-1"),
        ("先化简，再求值：(n+1)²-n(n-3)，其中n=2", "Evaluate (n+1)²-n(n-3) when n=2"),
        ("已知m-n=3，mn=4，求m²+n²的值", "If m-n=3 and mn=4, find m²+n²"),
        ("合并同类项：6n²-2n+n²", "Simplify 6n²-2n+n²"),
        ("去括号：-(3m-2n)", "Expand -(3m-2n)"),
        ("把n²-8n+3配方", "Complete the square: n²-8n+3"),
        ("求不等式2n-1<8的正整数解", "Find the positive integer solutions of 2n-1<8"),
        ("方程n²-6n+2=0的判别式是多少", "What is the discriminant of n²-6n+2=0"),
        ("关于n的一元二次方程n²-8n+k=0有两个相等的实数根，求k的值", "Find k if n²-8n+k=0 has equal roots"),
        ("简便计算 98×41+2×41", "Work out 98×41+2×41"),
        ("直接写出得数：0.5×6=", "Work out 0.5×6"),
        ("用十字相乘法解方程n²-n-6=0", "Solve n²-n-6=0 by factoring"),
    ],
)
def test_requests_are_read_as_the_english_ones(chinese, english):
    assert in_english(chinese) == english
    assert read(chinese) == read(english) is not None


@pytest.mark.parametrize(
    "text", ["解方程2n=8，并说明每一步的依据和意义", "若n=3，求它与5的关系", "求n²-8n+3的最大公约数是不是7"]
)
def test_what_asks_for_more_is_not_read(text):
    assert read(text) is None
