"""Many spellings become one."""

import pytest

from app.study.maths.spelling import respelled


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        (r"2 \times 3", "2 * 3"),
        ("2×3", "2*3"),
        ("3 − 1", "3 - 1"),
        (r"\left(x\right)", "(x )"),
        (r"90^\circ", "90°"),
        (r"\text{cm}", "cm"),
        ("$x + 1$", "x + 1"),
        (r"\dfrac{1}{2}", r"\frac{1}{2}"),
        ("α + Θ", "alpha + Theta"),
        (r"x \in \mathbb{R}", "x ∈ ℝ"),
        ("**5**", "5"),
        ("5 per cent", "5 percent"),
        ("１２", "12"),
        (r"1{,}000", "1,000"),
        (r"\begin{aligned} x = 1 \end{aligned}", "x = 1"),
        ("$5 and $6", "$5 and $6"),
        (r"\varphi", "phi"),
        ("x ≤ 2", "x <= 2"),
    ],
)
def test_one_spelling_for_each_idea(text, spelled):
    assert " ".join(respelled(text).split()) == spelled
