"""A function's power, base and arguments are read as people write them."""

import pytest

from app.study.maths.errors import Unreadable
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize


def read(text):
    return parse(tokenize(text))


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("sin 2x", "sin(2x)"),
        ("sin 2x cos x", "sin(2x) cos(x)"),
        ("sin^2 x", "(sin(x))^2"),
        ("sin^{-1} x", "arcsin(x)"),
        ("cos^-1(x)", "arccos(x)"),
        ("log_2 8", "log_{2}(8)"),
        ("log^2_3 x", "(log_3(x))^2"),
        ("log2(8)", "log_2(8)"),
        ("ln x + 1", "ln(x) + 1"),
        ("sqrt(4)", "√4"),
        ("cbrt 8", "∛8"),
        ("sin x/2", "(sin(x))/2"),
        ("sin π/6", "sin(π/6)"),
        ("cos 2π/3", "cos(2π/3)"),
        ("tan pi/4 + 1", "tan(pi/4) + 1"),
        ("sin(π)/6", "(sin(π))/6"),
        ("sin 3π/2", "sin(3π/2)"),
        ("sin πx/2", "(sin(πx))/2"),
    ],
)
def test_what_belongs_to_the_function(text, alike):
    assert read(text) == read(alike)


@pytest.mark.parametrize(
    "text",
    [
        "sin(1, 2)",
        "sin_2(x)",
        "mod(5)",
        "root(8)",
        "log_2_3(x)",
        "sqrt(3, 2)",
        "nCr(5)",
        "log(1, 2, 3)",
        "sin",
        "cos-1(0)",
    ],
)
def test_a_wrong_number_of_arguments_is_refused(text):
    with pytest.raises(Unreadable) as refusal:
        read(text)
    assert str(refusal.value).endswith(".")
