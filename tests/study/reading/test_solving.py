"""Algebra finds what a set-up wants, with its unit."""

import pytest

from app.study.answers.kinds import Quantity
from app.study.maths.to_text import to_text
from app.study.maths.tree import number
from app.study.reading.errors import BadSetUp
from app.study.reading.notation import read_set_up
from app.study.reading.solving import wanted_values
from tests.study.reading.set_ups import SOLVED


def said(answers):
    return [f"{to_text(each.tree)} {each.unit}".strip() for each in answers]


@pytest.mark.parametrize(("text", "values"), SOLVED.items())
def test_what_is_wanted_is_found(text, values):
    assert said(wanted_values(read_set_up(text))[0]) == values


def test_numbers_may_be_negative_and_measures_not():
    assert len(wanted_values(read_set_up("n*(n + 1) = 56\nwant n, n + 1"))) == 2
    assert len(wanted_values(read_set_up("n*(n + 1) = 56\nn > 0\nwant n, n + 1"))) == 1
    assert len(wanted_values(read_set_up("n*(n + 1) = 56\nwant n cm"))) == 1
    assert len(wanted_values(read_set_up("n*(n + 1) = 56\nwant n °C"))) == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x + y = 10\nwant x", "no single answer"),
        ("x = x + 1\nwant x", "no single answer"),
        ("want x years", "no single answer"),
        ("3n >= 21\nwant most n books", "no single answer"),
        ("list 1, 2, 3\nwant mode", "no single answer"),
        ("want sqrt(-4) cm", "no single answer"),
        ("x = 2\nsqrt(x - 9) < 3\nwant x", "no single answer"),
        ("want 3[km] + 4[kg] km", "do not fit together"),
        ("want 3[km]*4[km] - 5[km] km", "do not fit together"),
        ("want 3[blips] km", "blips"),
        ("want 60[km/h]*2[h] kg", "do not fit together"),
    ],
)
def test_what_cannot_be_solved_is_said(text, says):
    with pytest.raises(BadSetUp) as caught:
        wanted_values(read_set_up(text))
    assert says in str(caught.value)


def test_a_value_is_an_answer_with_its_unit_or_noun():
    length, books = (
        wanted_values(read_set_up(f"want 3 {unit}"))[0][0].answer for unit in ("cm", "red books")
    )
    assert length.unit.name == "cm"
    assert books == Quantity(number(3), None, "book")


def test_a_bound_may_be_larger_than_any_float():
    assert wanted_values(read_set_up("x = 2\nx < 859!\nwant x"))
