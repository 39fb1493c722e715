import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.kit.plain_maths import readable

PIECES = st.sampled_from(
    ["\\frac", "\\sqrt", "\\boxed", "{", "}", "[", "]", "^", "_", "x", "-", "12", " ", "\\", "\\left", ".",
     "\\begin", "&", "\\\\", "\\text", "方", "(", ")", "$", "\n"]
)  # fmt: skip


@pytest.mark.parametrize(
    ("tex", "line"),
    [
        (r"\frac{x+1}{2} \le \sqrt{3}", "(x+1)/2 ≤ √3"),
        (r"\frac12", "1/2"),
        (r"\frac{1}{3}(x-1)", "1/3 (x−1)"),
        (r"x^2 - 2x - 3 = 0", "x² − 2x − 3 = 0"),
        (r"x^{n+1}", "xⁿ⁺¹"),
        (r"x^{a/b}", "x^(a/b)"),
        (r"a_{12}", "a₁₂"),
        (r"x_1 = \frac{-b \pm \sqrt{b^2-4ac}}{2a}", "x₁ = (−b ± √(b²−4ac))/2a"),
        (r"\sqrt[3]{8} = 2", "³√8 = 2"),
        (r"90^\circ", "90°"),
        (r"f'(x) = \ln x", "f'(x) = ln x"),
        (r"\sin^2\theta", "sin²θ"),
        (r"x = -1 \text{ or } x = 3", "x = −1 or x = 3"),
        (r"25\pi\text{ cm}^2", "25π cm²"),
        (r"\mathrm{ km}", "km"),
        (r"\left.\frac{x^3}{3}\right|_0^1", "x³/3 |₀¹"),
        (r"\left( \frac{1}{2} \right)", "( 1/2 )"),
        (r"15\%", "15%"),
        (r"\$5", "$5"),
        (r"\boxed{\frac{3}{4}}", "3/4"),
        (r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "a = b\nc = d"),
        ("12", "12"),
        ("", ""),
        (r"\unknowncommand{x}", r"\unknowncommandx"),
    ],
)
def test_a_formula_reads_as_one_would_type_it(tex, line):
    assert readable(tex) == line


@pytest.mark.parametrize("tex", ["\\frac{", "}}{", "a^", "\\sqrt[", "\\", "{{{", "_", "\\text{", "\\frac"])
def test_unfinished_maths_is_shown_without_complaint(tex):
    assert isinstance(readable(tex), str)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_text_is_too_strange(tex):
    shown = readable(tex)
    assert "方" not in tex or "\\begin" in tex or "方" in shown  # an environment's name is not shown


def test_deep_nesting_is_no_danger():
    assert isinstance(readable("{" * 5000 + "x" + "}" * 5000), str)
    assert isinstance(readable("\\frac" * 5000), str)
