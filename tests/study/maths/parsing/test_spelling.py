"""Many spellings become one."""

import pytest

from app.study.maths.parsing.spelling import crosses_as_times, respelled


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


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("2 x (3 + 4)", "2 * (3 + 4)"),
        ("15% x 200", "15% * 200"),
        ("6 x -2", "6 * -2"),
        ("|-3| x 2 x 5!", "|-3| * 2 * 5!"),
        (r"3 x \frac{1}{2}", r"3 * \frac{1}{2}"),
        ("6 x - 2", "6 x - 2"),
        ("2x(3 + 4)", "2x(3 + 4)"),
        ("2 x (y + 3)", "2 x (y + 3)"),
        ("2 x (x + 3)", "2 x (x + 3)"),
        ("x 3", "x 3"),
    ],
)
def test_an_x_between_numbers_is_a_cross(text, times):
    assert crosses_as_times(text) == times


def test_braces_that_nobody_sees_hold_nothing_together():
    assert respelled(r"\(15{xy}^2\)").strip() == "15xy^2"
    assert respelled(r"\frac{ab}{cd}^2") == r"\frac{ab}{cd}^2"
    assert respelled(r"x^{ab}^2 + \sqrt{ab}^2") == r"x^{ab}^2 + \sqrt{ab}^2"
