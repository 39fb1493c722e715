import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.mathview.spoken.formula import spoken
from tests.ui.mathview.ink import constructs

HEARD = {
    r"x^2+\frac12": "x squared plus one half",
    r"x=\frac{-b\pm\sqrt{b^2-4ac}}{2a}": "x equals fraction negative b plus or minus square root of "
    "b squared minus 4 a c, end root, over 2 a, end fraction",
    r"\frac{2}{3}-\frac{a}{b}": "two thirds minus a over b",
    r"\sqrt[3]{8}=2": "cube root of 8 equals 2",
    r"\sqrt[n]{x}": "n-th root of x",
    r"-3-(-2)": "negative 3 minus open parenthesis negative 2 close parenthesis",
    r"x_1^2": "x sub 1 squared",
    r"a_{n+1}": "a sub n plus 1, end sub",
    r"2^{10}": "2 to the power 10",
    r"f(x)=2x": "f of x equals 2 x",
    r"f^{-1}(x)": "f inverse of x",
    r"f'(x)": "f prime of x",
    r"\sin^2\theta": "sine squared theta",
    r"\log_2 8": "log base 2 of 8",
    r"\sum_{k=1}^{n} k": "sum from k equals 1 to n of k",
    r"\int_0^1 x\,dx": "integral from 0 to 1 of x d x",
    r"\lim_{x\to 0} x": "limit as x approaches 0 of x",
    r"\left.x^3\right|_0^1": "x cubed evaluated from 0 to 1",
    r"|x-1|": "absolute value of x minus 1, end absolute value",
    r"\{x\mid x>0\}": "open brace x such that x is greater than 0 close brace",
    r"3\mid 12": "3 divides 12",
    r"a\not\equiv b": "a is not equivalent to b",
    r"90^\circ": "90 degrees",
    r"1{,}000{,}000": "1,000,000",
    r"1,2": "1, 2",
    r"x\in\mathbb{R}": "x in the real numbers",
    r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}": "2 by 2 matrix, row 1: 1, 2; row 2: 3, 4; end matrix",
    r"\begin{cases} x & \text{if } x>0\\ -x & \text{otherwise} \end{cases}": "cases: x, if x is greater "
    "than 0; negative x, otherwise; end cases",
    r"\begin{aligned} a &= b \\ &= c \end{aligned}": "a equals b, equals c",
    r"{n \choose k}": "n choose k",
    r"\boxed{42}": "boxed 42",
    r"50\%": "50 percent",
    r"\text{因此 } x=5": "因此 x equals 5",
    r"\textcolor{blue}{y^2}": "y squared",
    r"\unheardof{x}": "unheardof x",
}  # fmt: skip


@pytest.mark.parametrize(("tex", "words"), HEARD.items())
def test_a_formula_is_said_as_a_teacher_says_it(tex, words):
    assert spoken(tex) == words


def test_no_construct_is_said_with_a_sign_of_tex():
    for construct in constructs():
        words = spoken(construct["latex"])
        assert words, construct["name"]
        assert not re.search(r"[\\{}^_&$]|  | [,;]", words), (construct["name"], words)


PIECES = [*"\\{}[]()^_&|'-x12 ", "\\frac", "\\left", "\\right", "\\begin{cases}", "\\over", "\\middle"]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_whatever_a_model_writes_has_a_name_and_needs_no_care(tex):
    assert spoken(tex) or not tex


def test_groups_that_nobody_could_follow_are_said_as_they_are_written():
    tex = "{" * 3000 + "x" + "}" * 3000
    assert spoken(tex) == tex
