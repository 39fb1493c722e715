"""A wave as its numbers."""

import pytest

from app.study.maths.to_text import to_text
from app.study.maths.wave import wave
from tests.study.parsed import tree


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2sin(3x - 6) + 1", ("2", "sin", "3", "-6", "1")),
        ("-3cos(x/2)", ("-3", "cos", "1/2", "0", "0")),
        ("cos(2(x - π/2))", ("1", "cos", "2", "2(-(π/2))", "0")),
        ("5 - tan(πx)", ("-1", "tan", "π", "0", "5")),
    ],
)
def test_its_numbers_are_read(text, numbers):
    found = wave(tree(text), "x")
    a, name, b, c, d = numbers
    assert found.name == name
    assert [to_text(each) for each in (found.a, found.b, found.d)] == [a, b, d]
    assert to_text(found.c).replace(" × ", "").replace("/2", "/2") in {
        c,
        c.replace("0", "0/2"),
        c.replace("(-(π/2))", "(-π/2)"),
    }
    assert found.is_bounded is (name in {"sin", "cos"})


@pytest.mark.parametrize("text", ["sin(x) + cos(x)", "sin(x^2)", "x sin(x)", "3", "sin(x)^2"])
def test_what_is_no_wave(text):
    assert wave(tree(text), "x") is None
