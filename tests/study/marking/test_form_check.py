"""Each thing that a question may ask of the form has one sentence for answers that lack it."""

import pytest

from app.study.marking.form_check import missed
from app.study.problems.asked_form import Ask, Form, Places
from tests.study.parsed import tree


@pytest.mark.parametrize(
    ("ask", "lacking", "fitting", "words"),
    [
        (Ask.SCIENTIFIC, "2500", "2.5*10^3", "scientific notation"),
        (Ask.MIXED, "7/2", "3 1/2", "mixed number"),
        (Ask.IMPROPER, "3 1/2", "7/2", "improper fraction"),
        (Ask.FRACTION, "0.75", "3/4", "a fraction is asked"),
        (Ask.DECIMAL, "3/4", "0.75", "a decimal is asked"),
        (Ask.EVALUATE, "8/4", "2", "worked out"),
        (Ask.EVALUATE, "2^5", "32", "worked out"),
        (Ask.SIMPLIFY, "6/8", "3/4", "reduced"),
        (Ask.FRACTION, "6/8", "3/4", "reduced"),
        (Ask.SIMPLIFY, "√8", "2√2", "simplified further"),
        (Ask.PRIMES, "4*6", "2^3*3", "prime factors"),
        (Ask.FACTOR, "x^2 - 1", "(x + 1)*(x - 1)", "factored"),
        (Ask.EXPAND, "(x + 1)^2", "x^2 + 2x + 1", "expanded"),
        (Ask.SIMPLIFY, "x + x", "2x", "simplified further"),
    ],
)
def test_what_is_lacking_is_said(ask, lacking, fitting, words):
    form = Form(frozenset({ask}))
    assert words in str(missed(tree(lacking), form))
    assert missed(tree(fitting), form) is None
    assert missed(tree(lacking), Form()) is None


def test_a_rounded_answer_is_a_decimal():
    form = Form(rounding=Places(2))
    assert "a decimal" in str(missed(tree("3/4"), form))
    assert "rounded decimal" in str(missed(tree("√2"), form))
    assert missed(tree("1.41"), form) is None


def test_a_known_answer_in_the_form_asked_for_is_the_measure():
    form = Form(frozenset({Ask.SIMPLIFY}))
    known = tree("x*(x + 1)")
    assert missed(known, form, known) is None
    assert missed(tree("x + x^2"), form, known) is None
    assert missed(tree("(x^3 + 2x^2 + x)/(x + 1) + 0"), form, known) is not None


def test_a_product_of_primes_is_asked_for_where_the_known_answer_is_one():
    form = Form(frozenset({Ask.FACTOR}))
    assert missed(tree("24"), form, tree("2^3*3")) is not None
    assert missed(tree("24"), form, tree("24")) is None


def test_a_bare_number_may_be_a_number_of_percent():
    asked = Form(frozenset({Ask.PERCENT, Ask.EVALUATE}))
    assert missed(tree("20 + 5"), asked, tree("25%")) is None
    assert missed(tree("20 + 5"), asked, tree("25")) is not None
