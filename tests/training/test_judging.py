"""The last box is what counts, compared in one plain form."""

import pytest

from training.judging import boxed, canonical, correct


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
    assert not correct(rf"\boxed{{{given}}}", answer)


def test_an_answer_outside_a_box_is_not_one():
    assert correct(r"\boxed{5}", "5")
    assert not correct("x = 5", "5")
