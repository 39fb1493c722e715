"""A row says a request in English only where nothing of it stays Chinese, and a formula is there."""

from app.study.problems.chinese.requests import IS, F, Row, Table, formula

TABLE = Table((Row(rf"求{F}的颜色{IS}", "Find the colour of {f}"),))


def test_the_formula_is_put_into_the_english_request():
    assert TABLE.said("求2n+1的颜色是什么") == "Find the colour of 2n+1"


def test_a_request_with_other_words_or_without_a_formula_is_not_said():
    assert TABLE.said("求小明的颜色") is None
    assert TABLE.said("求f(x)的颜色") is None
    assert TABLE.said("求2n+1的颜色和形状") is None


def test_numbered_and_braced_equations_stand_behind_each_other():
    assert formula("①m+n=3②m-n=1") == "m+n=3, m-n=1"
    assert formula("{m+n=3 {m-n=1") == "m+n=3, m-n=1"
