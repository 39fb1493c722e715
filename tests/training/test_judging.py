"""The last box is what counts, compared in one plain form."""

import pytest

from app.study.algebra.client import CheckerClient
from app.study.curriculum import Exercise
from training.judging import boxed, canonical, right, same


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        (r"So \(x = \boxed{5}\).", "5"),
        (r"\boxed{1} and then \boxed{\frac{3}{4}}", r"\frac{3}{4}"),
        (r"\boxed{7\text{ remainder }2}", r"7\text{ remainder }2"),
        (r"\boxed{5", None),
        ("5", None),
        ("", None),
    ],
)
def test_the_last_box_is_found(text, inner):
    assert boxed(text) == inner


@pytest.mark.parametrize(
    ("one", "other"),
    [("6x + 4", "6x+4"), (r"\dfrac{1}{2}", r"\frac{1}{2}"), ("x = 5", "5"), ("3x^{2}", "3x^2"), ("−4", "-4")],
)
def test_spelling_does_not_matter(one, other):
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ("5", "-5"),
        ("12", r"1\text{ remainder }2"),
        (r"\frac{1}{2}", r"\frac{2}{4}"),
        ("6x", "6x^2"),
        ("50", "5"),
    ],
)
def test_another_value_is_wrong(given, answer):
    assert not same(rf"\boxed{{{given}}}", answer)


def test_an_answer_outside_a_box_is_not_one():
    assert same(r"\boxed{5}", "5")
    assert not same("x = 5", "5")


def test_the_checker_decides_what_is_spelt_differently():
    exercise = Exercise("What is 1/2 of 7?", "1/2*7", "", "", r"\frac{7}{2}", "fractions", 1, "")
    with CheckerClient() as checker:
        assert right(r"\boxed{3\frac{1}{2}}", exercise, checker)
        assert right(r"\boxed{3.5}", exercise, checker)
        assert not right(r"\boxed{3.6}", exercise, checker)
        assert not right("3.5", exercise, checker)
