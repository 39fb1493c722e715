"""Products and powers keep their asterisks; Markdown's own are left to it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from app.study.asking.asterisks import escaped_products, multiplies

PRODUCTS = [
    "345*7: 30*7=210, 4*7=28",
    "100*100/400*56",
    "2*3 + 4*5 = 26",
    "a*b*c",
    "width*height*2 + αβ*γ*δ",
    "(3)*x*(4)",
    "(a+b)*(c+d)*(e+f)",
    "[1]*{2}*[3]",
    "|a|*|b|*|c|",
    "5!*4!*3! and 50%*20%*3",
    "f'*g'*h and x̄*ȳ*z",
    "3*-2*-x*.5*(-1)",
    "2*√3*√5*∞*2",
    "长*宽*高 = （2）*（3）*（4）",
    "2**3 + 4**5",
    "x**2*y**2 - x**-1*y**n*z**(n+1)",
    "(a+b)**2 + (c+d)**(k) + width**2*height**2",
    "2 *3* 4 and 5 *(6)* 7",
    "2* 3* 4 = 2 *3 *4",
    "2 * 3 * 4 ** 5 ** 6",
]

# (text, bold, italic) of what is shown
EMPHASIS = [
    ("*a*", [("a", False, True)]),
    ("**x = 5**", [("x = 5", True, False)]),
    ("***a***", [("a", True, True)]),
    ("so *x*, **5** (*y*).", [("so ", False, False), ("x", False, True), (", ", False, False),
                              ("5", True, False), (" (", False, False), ("y", False, True),
                              (").", False, False)]),
    ("**Step 1:** add", [("Step 1:", True, False), (" add", False, False)]),
    ("**Note**(see)", [("Note", True, False), ("(see)", False, False)]),
    ("所以**答案是5**。", [("所以", False, False), ("答案是5", True, False), ("。", False, False)]),
    ("共**5**个", [("共", False, False), ("5", True, False), ("个", False, False)]),
    ("（1）**第一步**：", [("（1）", False, False), ("第一步", True, False), ("：", False, False)]),
    ("* 3\n* *b*", [("3", False, False), ("b", False, True)]),
    ("*2*3 = 6*", [("2*3 = 6", False, True)]),
    ("**3*4*5 = 60**", [("3*4*5 = 60", True, False)]),
]  # fmt: skip


@pytest.mark.parametrize("product", PRODUCTS)
def test_what_multiplies_is_escaped_so_that_any_markdown_shows_it(product):
    html = MarkdownIt("commonmark").renderInline(escaped_products(product))
    assert html == product


OPERANDS = st.sampled_from(
    ["2", "34", "0.5", "x", "ab", "π", "x²", "(a+b)", "[c]", "|d|", "√2", "5!", "7%", "高", "f'"]
)
GAPS = st.sampled_from(["*", "*", "*", " * ", " + ", "*-", " = ", ", "])


@given(OPERANDS, st.lists(st.tuples(GAPS, OPERANDS), min_size=1, max_size=12))
def test_no_product_of_any_operands_loses_a_sign(first, rest):
    product = first + "".join(gap + operand for gap, operand in rest)
    assert MarkdownIt("commonmark").renderInline(escaped_products(product)) == product


@pytest.mark.parametrize(
    "source", [source for source, _ in EMPHASIS if "3*" not in source and "2*" not in source]
)
def test_emphasis_and_lists_are_not_escaped(source):
    assert escaped_products(source) == source


@pytest.mark.parametrize("source", [
    "`2*3*4`", "``a`2*3*4``", r"\(2*3*4\)", "$2*3*4$", "$$2*3*4$$", r"\[2*3*4\]", r"2\*3\*4",
    "```\n2*3*4\n```", "~~~python\n2*3*4", "\\begin{aligned}2*3*4\\end{aligned}",
])  # fmt: skip
def test_code_and_formulas_stay_as_they_are(source):
    assert escaped_products(source) == source


def test_three_asterisks_are_never_an_operator():
    assert not multiplies("2***3", 1, 4)
    assert multiplies("2**3", 1, 3)


@pytest.mark.parametrize(
    "mark", ["\\(", "\\[", "$a", "$$a", "`", "`a``b", "```\n", "~~~a\n", "\\begin{a}", "2*", "**a"]
)
def test_marks_without_end_are_read_in_no_time(mark):
    began = time.thread_time()
    escaped_products(mark * (20_000 // len(mark)))
    assert time.thread_time() - began < 1
