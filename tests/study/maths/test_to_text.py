"""What is printed in plain typing is read back as the same expression."""

import pytest
from hypothesis import given

from app.study.maths.alike import alike, sign_in_front
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_text import to_text
from app.study.maths.tree import negative, number, over, times
from tests.study.expression_trees import WRITTEN


def read(text):
    return parse(tokenize(text))


@given(WRITTEN)
def test_any_expression_is_read_back_as_it_was(tree):
    text = to_text(tree)
    again = read(text)
    assert sign_in_front(again) == sign_in_front(tree), text
    assert to_text(again) == text
    assert alike(read(to_text(again)), again, brackets=True), text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2x^2-3xy+1", "2x^2 - 3xy + 1"),
        ("3*(x+1)", "3·(x + 1)"),
        ("3(x+1)(x-1)", "3(x + 1)(x - 1)"),
        ("2*3", "2 × 3"),
        (r"\frac{x+1}{2x}", "(x + 1)/(2x)"),
        ("84÷4", "84 ÷ 4"),
        ("5-(-3)", "5 - (-3)"),
        ("(2*3)+4", "(2 × 3) + 4"),
        ("3 1/2 - 0.50", "3 1/2 - 0.50"),
        ("0.(3)+½+2e5", "0.(3) + ½ + 2e5"),
        (r"\sqrt{2}x+3√5", "√2·x + 3√5"),
        ("√(x+1)", "√(x + 1)"),
        (r"\sqrt[5]{x}", "root(x, 5)"),
        ("sin^2 x", "sin(x)^2"),
        (r"\sin^{-1} x", "arcsin(x)"),
        ("log_2 8", "log_2(8)"),
        ("|x|", "|x|"),
        (r"e^{-x^2}", "e^(-x^2)"),
        ("2πr^2", "2π r^2"),
        ("a*s", "a·s"),
        ("a s", "a s"),
        ("f(x)", "f(x)"),
        ("2^-3", "2^-3"),
        ("x_1+x_{12}", "x_1 + x_{12}"),
        ("½x", "½·x"),
        ("θ", "θ"),
        ("30°", "30°"),
        (r"\frac{-b\pm\sqrt{b^2-4ac}}{2a}", "(-b ± √(b^2 - 4ac))/(2a)"),
    ],
)
def test_it_looks_as_one_types(text, shown):
    assert to_text(read(text)) == shown
    assert read(shown) == read(text)


def test_what_is_made_and_not_read_looks_so_too():
    assert to_text(negative(over(number(1), number(2)))) == "-1/2"
    assert to_text(negative(times(number(2), read("x")))) == "-2x"
    assert to_text(times(read("x"), number(-3))) == "x·(-3)"


def test_a_repeating_decimal_is_written_with_its_digits():
    for text in ("0.363636...", "0.1666...", "2.0454545..."):
        node = parse(tokenize(text))
        assert to_text(node).endswith("...")
        assert parse(tokenize(to_text(node))) == node
