import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.answer_text import Kind, Run, Style, blocks, inline

PIECES = st.sampled_from(
    ["\n", "\n\n", "# ", "- ", "1. ", "\\[", "\\]", "\\(", "\\)", "$$", "$", "```", "**", "*", "`",
     "\\boxed{", "}", "x = 5", "word ", " ", "---", "方程", "\\frac{1}{2}"]
)  # fmt: skip


def shape(source):
    return [(block.kind, "".join(run.text for run in block.runs)) for block in blocks(source)]


def test_an_answer_reads_like_a_page():
    source = """### Solution

First **divide** by 2:
\\[ x^2 = 4 \\]
1. take the *root*
2) so \\(x = \\pm 2\\)

The answer is \\boxed{\\pm 2}."""
    assert shape(source) == [
        (Kind.HEADING, "Solution"),
        (Kind.PARAGRAPH, "First divide by 2:"),
        (Kind.DISPLAY, "x² = 4"),
        (Kind.ITEM, "1.\ttake the root"),
        (Kind.ITEM, "2)\tso x = ± 2"),
        (Kind.PARAGRAPH, "The answer is  ± 2 ."),
    ]
    assert [block.apart for block in blocks(source)] == [False, True, False, False, False, True]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("a **b** c", [Run("a "), Run("b", Style.BOLD), Run(" c")]),
        ("2 * 3 * 4", [Run("2 * 3 * 4")]),
        ("a*b*c", [Run("a*b*c")]),
        ("*so*", [Run("so", Style.ITALIC)]),
        ("`x**2`", [Run("x**2", Style.CODE)]),
        ("it costs $5 and $6", [Run("it costs $5 and $6")]),
        ("then $x^2$ is", [Run("then "), Run("x²", Style.MATHS), Run(" is")]),
        ("\\$5", [Run("$5")]),
        ("is \\boxed{x = \\frac{1}{2}}", [Run("is "), Run(" x = 1/2 ", Style.RESULT)]),
        ("is $\\boxed{5}$.", [Run("is "), Run(" 5 ", Style.RESULT), Run(".")]),
        ("**so \\(x\\)**", [Run("so ", Style.BOLD), Run("x", Style.MATHS)]),
        ("is \\boxed{5", [Run("is "), Run(" 5 ", Style.RESULT)]),
        ("<b>x</b>", [Run("<b>x</b>")]),
    ],
)
def test_a_line_is_cut_into_runs(text, runs):
    assert list(inline(text)) == runs


def test_display_maths_goes_over_lines_and_code_is_left_as_it_is():
    assert shape("$$\na\n=b\n$$ so") == [(Kind.DISPLAY, "a\n=b so")]
    assert shape("```python\nx = *a*\n\ny\n```\nend") == [
        (Kind.CODE, "x = *a*\n\ny"), (Kind.PARAGRAPH, "end")
    ]  # fmt: skip
    assert shape("\\[ x = 1") == [(Kind.DISPLAY, "x = 1")]


@given(st.lists(PIECES, max_size=30).map("".join))
def test_reading_on_from_any_block_gives_what_reading_it_all_does(source):
    whole = blocks(source)
    for number, block in enumerate(whole):
        rest = blocks(source, block.start)
        assert [(b.start, b.kind, b.runs) for b in rest] == [
            (b.start, b.kind, b.runs) for b in whole[number:]
        ]


@pytest.mark.parametrize(
    "mark", ["\\(", "\\[ a", "$a", "$$", "**a ", "*a ", "`", "\\boxed{", "#", "- ", "{", "x_"]
)
def test_marks_without_end_are_read_in_no_time(mark):
    began = time.process_time()
    blocks(mark * (20_000 // len(mark)))
    blocks(f"\\({mark * (20_000 // len(mark))}\\)")
    assert time.process_time() - began < 2
