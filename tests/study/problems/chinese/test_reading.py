import pytest

from app.study.problems.asked_form import Ask, asked
from app.study.problems.chinese.reading import in_english
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("解方程 2x+3=11", "Solve 2x+3=11"),
        ("解方程：2x+3=11。", "Solve 2x+3=11"),
        ("请解一元二次方程 x^2-4x+1=0", "Solve x^2-4x+1=0"),
        ("解不等式 2x+1>5", "Solve 2x+1>5"),
        ("求方程 x^2=9 的解", "Solve x^2=9"),
        ("x^2=49，求x的值", "x^2=49, find x"),
        ("计算 3/4+5/6", "Work out 3/4+5/6"),
        ("求 2^10 的值", "Work out 2^10"),
        ("1000-347等于多少？", "What is 1000-347"),
        ("化简 3x+2x-4", "Simplify 3x+2x-4"),
        ("因式分解：x^2-9", "Factor x^2-9"),
        ("把 x^2-9 分解因式", "Factor x^2-9"),
        ("展开 (x+2)(x+3)", "Expand (x+2)(x+3)"),
        ("求导：x^3 sin x", "Differentiate x^3 sin x"),
        ("求 x^3 的导数", "Differentiate x^3"),
        ("求不定积分 x^2", "Integrate x^2"),
        ("求12和18的最大公约数", "gcd of 12 and 18"),
        ("4、6和10的最小公倍数", "lcm of 4, 6 and 10"),
    ],
)
def test_a_chinese_request_is_read_as_the_english_one(chinese, english):
    assert in_english(chinese) == english
    assert read(chinese) == read(english) is not None


def test_what_says_more_is_left_alone_and_not_read():
    for text in (
        "解方程 x^2=9，取较大的根",
        "小明有3个苹果，又买了4个，一共有多少个？",
        "解释方程 x=1 的意义",
    ):
        assert in_english(text) == text
        assert read(text) is None
    assert in_english("Solve 2x = 8") == "Solve 2x = 8"


def test_the_form_that_is_asked_for_is_read_too():
    assert asked("化简 3x+2x-4").wants(Ask.SIMPLIFY)
