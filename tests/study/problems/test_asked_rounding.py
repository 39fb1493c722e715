"""The rounding that a question asks for is found in its words."""

from fractions import Fraction

import pytest

from app.study.problems.asked_rounding import Figures, Nearest, Places, asked_rounding


@pytest.mark.parametrize(
    ("text", "rounding"),
    [
        ("round to 2 decimal places.", Places(2)),
        ("correct to three decimal places", Places(3)),
        ("give your answer to 1 d.p.", Places(1)),
        ("with four decimals", Places(4)),
        ("to 2 places of decimals", Places(2)),
        ("to the nearest hundredth", Places(2)),
        ("to the nearest cent", Places(2)),
        ("to 3 significant figures", Figures(3)),
        ("to 2 s.f.", Figures(2)),
        ("2 sig figs", Figures(2)),
        ("round to the nearest hundred.", Nearest(Fraction(100))),
        ("to the nearest ten thousand", Nearest(Fraction(10_000))),
        ("to the nearest whole number", Nearest(Fraction(1))),
        ("round to the nearest 5", Nearest(Fraction(5))),
        ("round off to an integer", Nearest(Fraction(1))),
    ],
)
def test_a_rounding_is_read_from_words(text, rounding):
    assert asked_rounding(text) == rounding


@pytest.mark.parametrize(
    "text",
    [
        "",
        "what is 2.50 + 1?",
        "to the nearest town",
        "to the nearest 0",
        "to 99 decimal places",
        "round trip",
    ],
)
def test_what_names_no_rounding_asks_for_none(text):
    assert asked_rounding(text) is None


@pytest.mark.parametrize(
    ("text", "rounding"),
    [
        ("精确到百分位", Places(2)),
        ("四舍五入到十位", Nearest(Fraction(10))),
        ("精确到 0.001", Places(3)),
        ("保留两位小数", Places(2)),
        ("保留3位有效数字", Figures(3)),
        ("保留整数", None),
    ],
)
def test_chinese(text, rounding):
    assert asked_rounding(text) == rounding
