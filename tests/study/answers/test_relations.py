"""Equations, inequalities and named values are told apart by their sides."""

import pytest

from app.study.answers.kinds import Answer, Assignments, Equation, Inequality, Quantity, Value
from app.study.answers.reading import readings
from app.study.maths.tree import Unreadable


def read(text: str) -> Answer:
    return readings(text)[0]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("x = 3", "x"),
        ("3 = x", "x"),
        ("f(x) = 2x", "f"),
        ("f(2) = 7", ""),
        ("y = 2x + 1", "y"),
        ("Area = 12", "Area"),
        ("x = 2 + 3 = 5", "x"),
        ("2 + 3 = 5", ""),
    ],
)
def test_a_name_before_the_sign_is_a_label(text, label):
    found = read(text)
    assert isinstance(found, Value)
    assert found.label == label


def test_an_approximation_keeps_the_exact_side():
    assert read("1/3 ≈ 0.333") == read("1/3")
    found = read("x ≈ 0.333")
    assert isinstance(found, Value)
    assert found.approximate
    rounded = read("about 5 cm")
    assert isinstance(rounded, Quantity)
    assert rounded.approximate


def test_two_sides_with_letters_are_an_equation():
    assert isinstance(read("2x + y = 3"), Equation)


@pytest.mark.parametrize(
    ("text", "relations"), [("x > 3", (">",)), ("1 < x ≤ 4", ("<", "<=")), ("x ≠ 2", ("≠",))]
)
def test_signs_of_order_make_an_inequality(text, relations):
    found = read(text)
    assert isinstance(found, Inequality)
    assert found.relations == relations


def test_a_tuple_of_letters_names_values():
    found = read("(x, y) = (1, 2)")
    assert isinstance(found, Assignments)
    assert [name for name, _ in found.values] == ["x", "y"]


def test_a_member_is_what_it_is_in():
    assert read("x ∈ [1, 2)") == read("[1, 2)")
    assert read("x in {1, 2}") == read("{1, 2}")


@pytest.mark.parametrize(("text", "words"), [("x =", "empty"), ("x = 3 < 4 = y", "mixed")])
def test_what_is_no_relation_is_refused(text, words):
    with pytest.raises(Unreadable, match=words):
        readings(text)
