"""The numbers of a story are found, in digits and in words, English and Chinese."""

from fractions import Fraction

import pytest

from app.study.reading.numbers_said import chinese_number, numbers_said, values_of


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("She paid $1,250.50 for it", ["1250.5"]),
        ("a 20% discount", ["20"]),
        ("twice as many", ["2"]),
        ("two-thirds of the class", ["2/3", "2", "3"]),
        ("half a dozen eggs", ["1/2", "12"]),
        ("twenty-five students and one hundred forty chairs", ["25", "140"]),
        ("2 1/2 hours", ["5/2"]),
        ("3/4 of a mile", ["3/4", "3", "4"]),
        ("in the ratio 3 : 5", ["3", "5"]),
        ("1.2 million people", ["1200000"]),
        ("three quarters of an hour", ["3/4", "3", "4"]),
        ("打八折", ["80", "4/5"]),
        ("八五折出售", ["85"]),
        ("打7.5折", ["75"]),
        ("是儿子年龄的三倍", ["3"]),
        ("用去了三分之二", ["2/3"]),
        ("增长百分之二十", ["20"]),
        ("一共三百二十五页", ["325"]),
        ("直角三角形的半径，四边形", []),
        ("the scale is 1 : 25,000", ["25000", "1"]),
        ("剩下一半", ["1/2"]),
    ],
)
def test_a_number_may_stand_for_these_values(text, values):
    assert set(map(Fraction, values)) <= set(values_of(numbers_said(text)))


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("One number is 5 more than another. Find both numbers.", ["5"]),
        ("The first of two trains leaves at 60 mph", ["60"]),
        ("第一天看了30页", ["30"]),
        ("He has some quarters and 12 dimes", ["12"]),
        ("no numbers at all", []),
    ],
)
def test_words_in_passing_need_not_be_used(text, counted):
    assert [each.text for each in numbers_said(text) if each.counted] == counted


@pytest.mark.parametrize(
    ("text", "number"), [("十二", 12), ("一百零五", 105), ("三万二千", 32000), ("二〇", 20)]
)
def test_chinese_numerals_are_read(text, number):
    assert chinese_number(text) == number


def test_and_joins_two_numbers_unless_it_follows_a_hundred():
    said = [
        each.text for each in numbers_said("angles of fifty-eight and seventy-two, one hundred and five, 14²")
    ]
    assert said == ["fifty-eight", "seventy-two", "one hundred and five", "14", "²"]
