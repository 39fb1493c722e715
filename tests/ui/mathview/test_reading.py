import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.mathview.blocks import BlockKind
from app.ui.mathview.reading import grown, parts
from tests.study.asking.test_asterisks import EMPHASIS, PRODUCTS
from tests.ui.mathview.ink import DATA

PIECES = st.sampled_from(
    ["\n", "\n\n", "# ", "- ", "1. ", "> ", "\\[", "\\]", "\\(", "\\)", "$$", "$", "```", "**", "*", "`",
     "| a ", "|\n|---|---|\n", "\\boxed{", "}", "\\begin{aligned}", "\\end{aligned}", "x = 5", "word ", " ",
     "---", "方程", "\\frac{1}{2}", "\\def\\a{5}", "    ", "\t", "<b>", "[a](http://b.c)", "\\\\"]
)  # fmt: skip


# What Python's str.splitlines, str.strip or an older standard takes for the end of a line.
LINE_ENDS = ["\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\0"]
LINES = st.one_of(PIECES, st.sampled_from(LINE_ENDS))


def shown(source):
    """Blocks as (kind, what is in them); a formula between guillemets."""
    return [
        (block.kind.value, "".join(f"«{run.formula.tex}»" if run.formula else run.text for run in block.runs))
        for part in parts(source)
        for block in part.blocks
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"so \(x\) is", [("paragraph", "so «x» is")]),
        (r"so $x$ is", [("paragraph", "so «x» is")]),
        (r"so \[x\] is", [("paragraph", "so"), ("display", "«x»"), ("paragraph", "is")]),
        ("so $$x$$.", [("paragraph", "so"), ("display", "«x»"), ("paragraph", ".")]),
        ("a\n$$\nx\n$$ so", [("paragraph", "a"), ("display", "«x»"), ("paragraph", "so")]),
        ("\\[\nx\n+ y\n- z\n\\].", [("display", "«x\n+ y\n- z».")]),
        ("\\begin{align}x\\end{align}", [("display", "«\\begin{align}x\\end{align}»")]),
        ("\\begin{enumerate}", [("paragraph", "\\begin{enumerate}")]),
        (r"is \boxed{\frac{1}{2}}.", [("paragraph", r"is «\boxed{\frac{1}{2}}».")]),
        ("it costs $5 and $6", [("paragraph", "it costs $5 and $6")]),
        ("$5 apples cost $x$", [("paragraph", "$5 apples cost «x»")]),
        (r"\$5 and $x$", [("paragraph", "$5 and «x»")]),
        ("from $10-$20", [("paragraph", "from $10-$20")]),
        ("a `$x$` b", [("paragraph", "a $x$ b")]),
        ("$a_1 b_2$ and *so*", [("paragraph", "«a_1 b_2» and so")]),
        (r"\(\frac{1", [("paragraph", r"\(\frac{1")]),
        ("\\[\na\n\nso $x$", [("paragraph", "\\[\na"), ("paragraph", "so «x»")]),
        ("- a\n- b", [("paragraph", "a"), ("paragraph", "b")]),
        ("```python\nx = 1\n```", [("code", "x = 1")]),
        ("```nosuch\n$x$", [("code", "$x$")]),
        ("---", [("rule", "")]),
        ("方程 $x$，所以", [("paragraph", "方程 «x»，所以")]),
        ("<b>x</b> &lt; 5", [("paragraph", "<b>x</b> < 5")]),
        ("![a](http://b.c/d.png)", [("paragraph", "![a](http://b.c/d.png)")]),
        ("    indented", [("paragraph", "indented")]),
        ("a\nb", [("paragraph", "a\nb")]),
    ],
)  # fmt: skip
def test_markdown_and_maths_are_read_as_models_write_them(source, expected):
    assert shown(source) == expected


def test_only_web_links_are_links():
    (part,) = parts("[a](https://b.c) [b](file:///etc/passwd) [c](javascript:alert(1)) <http://d.e>")
    links = [run.link for run in part.blocks[0].runs if run.link]
    assert links == ["https://b.c"]


def test_a_table_keeps_formulas_and_alignment():
    (part,) = parts("| a | $x$ |\n|:-:|--:|\n| **1** | $\\frac12$ |")
    (table,) = part.blocks
    assert table.kind is BlockKind.TABLE
    assert [[cell.align for cell in row] for row in table.rows] == [["center", "right"]] * 2
    assert table.rows[1][0].runs[0].bold
    assert table.rows[1][1].runs[0].formula.tex == r"\frac12"


def test_lists_are_numbered_nested_and_may_hold_formulas():
    blocks = [block for part in parts("3. a\n\n   \\[x\\]\n4. b\n   - c") for block in part.blocks]
    assert [(b.kind.value, b.mark, b.depth) for b in blocks] == [
        ("paragraph", "3.", 1), ("display", "", 1), ("paragraph", "4.", 1), ("paragraph", "◦", 2)
    ]  # fmt: skip


def test_a_definition_goes_with_the_formulas_behind_it_and_no_other():
    formulas = [
        run.formula
        for part in parts("$a$ $\\def\\R{5}$\n\n$b$ and $c$")
        for block in part.blocks
        for run in block.runs
        if run.formula
    ]
    assert [formula.preamble for formula in formulas] == [(), (), ("\\def\\R{5}",), ("\\def\\R{5}",)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("first line\r\rsecond", [("paragraph", "first line"), ("paragraph", "second")]),
        ("- a\r- b\r\n- c", [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")]),
        ("\\[\rx\r\\]\rso", [("display", "«x»"), ("paragraph", "so")]),
        ("```\ra\rb\r```\r\rc", [("code", "a\nb"), ("paragraph", "c")]),
        ("\r\r\ra", [("paragraph", "a")]),
        ("a\u2028b\u2029c\x85d", [("paragraph", "a\u2028b\u2029c\x85d")]),
    ],
)
def test_a_lone_carriage_return_ends_a_line_and_nothing_else_does(source, expected):
    assert shown(source) == expected


@pytest.mark.parametrize("product", PRODUCTS)
def test_asterisks_that_multiply_are_shown(product):
    assert shown(product) == [("paragraph", product)]
    assert shown(f"So *surely* {product} is **right**") == [("paragraph", f"So surely {product} is right")]


@pytest.mark.parametrize(("source", "expected"), EMPHASIS)
def test_emphasis_is_still_emphasis(source, expected):
    runs = [run for part in parts(source) for block in part.blocks for run in block.runs]
    assert [(run.text, run.bold, run.italic) for run in runs] == expected


@given(st.lists(LINES, max_size=25).map("".join))
def test_reading_on_from_any_part_gives_what_reading_it_all_does(source):
    whole = parts(source)
    for number, part in enumerate(whole):
        assert parts(source, part.start, part.preamble) == whole[number:]


@given(st.lists(LINES, max_size=15))
def test_an_answer_read_while_it_streams_is_the_answer_read_at_once(pieces):
    source, found = "", []
    for piece in pieces:
        source += piece
        found = grown(found, source)
    assert [part.blocks for part in found] == [part.blocks for part in parts(source)]


@pytest.mark.parametrize("name", ["answer.md", "malformed.md", "hostile.md"])
def test_given_answers_are_read_in_no_time(name):
    source = (DATA / name).read_text(encoding="utf-8")
    parts(source)
    began = time.thread_time()
    parts(source)
    assert time.thread_time() - began < 0.5


@pytest.mark.parametrize(
    "mark",
    ["\\(", "\\[ a", "$a", "$$", "**a ", "*a ", "`", "\\boxed{", "#", "- ", "{", "x_", "\\begin{align}", "["],
)
def test_marks_without_end_are_read_in_no_time(mark):
    began = time.thread_time()
    parts(mark * (20_000 // len(mark)))
    assert time.thread_time() - began < 3
