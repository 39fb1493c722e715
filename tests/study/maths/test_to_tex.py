"""An expression is printed as TeX, as it was read and as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.maths.alike import alike, sign_in_front
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_tex import FOCUS, to_tex
from app.study.maths.tree import in_focus, negative, number, over, part, paths, replaced
from tests.study.expression_trees import WRITTEN


def read(text):
    return parse(tokenize(text))


@given(WRITTEN)
def test_what_is_printed_as_written_is_read_back(tree):
    tex = to_tex(tree, as_written=True)
    assert alike(sign_in_front(read(tex)), sign_in_front(tree)), tex


@pytest.mark.parametrize(
    ("text", "as_read", "as_written"),
    [
        ("84÷4", r"\frac{84}{4}", r"84 \div 4"),
        ("(2*3)+4", r"2 \cdot 3 + 4", r"\left(2 \times 3\right) + 4"),
        ("3*x", "3 x", r"3 \cdot x"),
        ("5-(-3)", "5 - -3", r"5 - \left(-3\right)"),
        ("sin^2 x", r"\left(\sin\left(x\right)\right)^{2}", r"\sin^{2}\left(x\right)"),
        ("0.(3)", r"\frac{1}{3}", r"0.\overline{3}"),
        (r"0.1\overline{6}", r"\frac{1}{6}", r"0.1\overline{6}"),
        ("2e5", "200000", r"2 \times 10^{5}"),
        ("e^(2x)", "e^{2 x}", "e^{2 x}"),
        ("(a+b)/(c)", r"\frac{a + b}{c}", r"\frac{a + b}{c}"),
        ("±x", r"\pm x", r"\pm x"),
        ("3(4)", r"3 \cdot 4", r"3\left(4\right)"),
        ("17 mod 5", r"17 \operatorname{mod} 5", r"17 \operatorname{mod} 5"),
        (
            "arcsin x + log_2 8",
            r"\sin^{-1}\left(x\right) + \log_{2}\left(8\right)",
            r"\sin^{-1}\left(x\right) + \log_{2}\left(8\right)",
        ),
        ("f(ζ_{12})", r"f(\zeta_{12})", r"f(\zeta_{12})"),
    ],
)
def test_what_was_written_shows_only_where_it_is_asked_for(text, as_read, as_written):
    assert to_tex(read(text)) == as_read
    assert to_tex(read(text), as_written=True) == as_written


def test_every_digit_of_a_decimal_is_shown():
    assert to_tex(read("12345678901234567.89")) == "12345678901234567.89"
    assert to_tex(read("0.50")) == "0.50"


def test_a_negative_fraction_has_its_minus_before_the_bar():
    assert to_tex(negative(over(number(3), number(4)))) == r"-\frac{3}{4}"


def focused(tree, *those):
    for path in those:
        tree = replaced(tree, path, in_focus(part(tree, path)))
    return tree


def unmarked(tex):
    """`tex` without the marks of what is in focus."""
    while (start := tex.find(FOCUS + "{")) >= 0:
        inner, depth, end = start + len(FOCUS) + 1, 1, start + len(FOCUS) + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(tex[end], 0)
            end += 1
        tex = tex[:start] + tex[inner : end - 1] + tex[end:]
    return tex


@given(WRITTEN, st.data())
def test_a_part_in_focus_changes_nothing_but_its_marks(tree, data):
    chosen = data.draw(st.lists(st.sampled_from([path for path, _ in paths(tree)]), max_size=3))
    marked = focused(tree, *chosen)
    assert unmarked(to_tex(marked, as_written=True)) == to_tex(tree, as_written=True)
    assert to_tex(marked) == to_tex(tree)
    assert marked == tree


@pytest.mark.parametrize(
    ("text", "path", "tex"),
    [
        ("3x+5", (0,), r"\focus{3 x} + 5"),
        ("2 + (4 - 1)", (1,), r"2 + \left(\focus{4 - 1}\right)"),
        ("2x^2", (1,), r"2 \focus{x^{2}}"),
        ("2*3^2", (1,), r"2 \times \focus{3^{2}}"),
        ("5-(-3)", (1,), r"5 - \left(\focus{-3}\right)"),
        ("x + x", (1,), r"x + \focus{x}"),
        ("a/b", (0,), r"\frac{\focus{a}}{b}"),
    ],
)
def test_what_is_in_focus_is_marked_where_it_stands(text, path, tex):
    assert to_tex(focused(read(text), path), as_written=True) == tex
