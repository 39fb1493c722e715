"""The form that a question asks for is found in its words."""

import re

import pytest

from app.study.problems.asked_form import SAYS, UNLESS, Ask, Form, Places, asked


@pytest.mark.parametrize(("ask", "words", "example"), SAYS)
def test_words_ask_for_a_form(ask, words, example):
    assert re.search(words, asked(example).text)
    assert asked(example).wants(ask)


@pytest.mark.parametrize(("ask", "words", "example"), UNLESS)
def test_other_words_beside_them_take_it_back(ask, words, example):
    text = asked(example).text
    assert re.search(words, text)
    assert any(re.search(says, text) for of, says, _ in SAYS if of is ask)
    assert not asked(example).wants(ask)


def test_every_ask_has_words():
    assert {ask for ask, _, _ in SAYS} == set(Ask)


def test_a_question_may_name_the_unit():
    assert str(getattr(asked("How many centimetres are in 3 m?").unit, "factor", "")) == "1/100"
    assert str(getattr(asked("Give your answer in km/h").unit, "factor", "")) == "5/18"


def test_several_things_are_asked_for_at_once():
    found = asked("Simplify √8, give the exact answer and its value to 2 decimal places.")
    assert found.asks == {Ask.SIMPLIFY, Ask.EXACT}
    assert found.rounding == Places(2)


@pytest.mark.parametrize("question", ["", "What is 20% of 45?", "Solve x + 1 = 2", "Two trains meet."])
def test_nothing_is_asked_that_is_not_said(question):
    found = asked(question)
    assert found == Form(text=found.text)


def test_asks_are_added_and_taken_away():
    form = Form().adding(Ask.FACTOR, Ask.EXACT).without(Ask.FACTOR, Ask.EXPAND)
    assert form.asks == {Ask.EXACT}
    assert form.wants(Ask.FACTOR, Ask.EXACT)
    assert not form.wants(Ask.FACTOR)
    assert not form.wants()
