"""Chinese units, and amounts with names."""

from fractions import Fraction

import pytest

from app.study.answers.spoken.chinese_amounts import named_amounts, unit_of


def test_words_name_units_or_count_things():
    assert unit_of("千米").factor == 1000
    assert unit_of("元").name == "¥"
    assert unit_of("万元").factor == Fraction(10_000)
    assert unit_of("只") is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("鸡15只，兔5只", [("鸡", "15只"), ("兔", "5只")]),
        ("甲是3，乙是4", [("甲", "3"), ("乙", "4")]),
        ("甲 = 3 元、乙 = 4 元。", [("甲", "3 元"), ("乙", "4 元")]),
        ("15只", None),
        ("鸡15只，鸡5只", None),
        ("3, 4", None),
    ],
)
def test_named_amounts(text, named):
    assert named_amounts(text) == named
