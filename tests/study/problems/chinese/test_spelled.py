"""What is said of formulas in Chinese becomes signs; all else stays as it is."""

import pytest

from app.study.problems.chinese.spelled import in_signs, numeral


@pytest.mark.parametrize(
    ("said", "signs"),
    [
        ("n的平方加3", "n^2+3"),
        ("(m+1)的立方", "(m+1)^3"),
        ("3的4次方", "3^(4)"),
        ("2倍根号7", "2√7"),
        ("三次根号27", "∛27"),
        ("四分之三", "3/4"),
        ("二又三分之一", "2 1/3"),
        ("n大于等于4", "n>=4"),
        ("以3为底9的对数", "log_{3}(9)"),
        ("log₃9+lg1000", "log_{3}(9)+lg(1000)"),
        ("∫₁² 4n dn", r"\int_{1}^{2}  4n dn"),
        ("5平方米", "5平方米"),
        ("9的平方根", "9的平方根"),
        ("百分之几", "百分之几"),
    ],
)
def test_what_is_said_becomes_signs(said, signs):
    assert in_signs(said) == signs


@pytest.mark.parametrize(
    ("text", "value"), [("三", 3), ("十二", 12), ("二十", 20), ("一百零五", 105), ("大", None)]
)
def test_numerals_are_numbers(text, value):
    assert numeral(text) == value
