"""Numbers of ways as they are written."""

from app.study.maths.exact import rational
from app.study.problems.described.counted.terms import arrange, choose, factorial, product_of, whole


def test_each_term_has_its_value():
    assert [rational(tree) for tree in (factorial(5), choose(6, 2), arrange(6, 2))] == [120, 15, 30]
    assert rational(product_of([3, 4, 5]).formula) == 60
    assert product_of([10**9, 10**9]) is None


def test_numbers_in_figures_and_words():
    assert [whole(text) for text in ("12", "seven", "many")] == [12, 7, 0]
