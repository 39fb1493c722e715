import pytest

from app.study.asking.plain_typing import normalised


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("x² − 5x + 6 = 0", "x^2 - 5x + 6 = 0"),
        ("½ + ¾", "1/2 + 3/4"),
        ("3½ × 2", "3 1/2 * 2"),
        ("6 ÷ 2 · 3", "6 / 2 * 3"),
        ("√16 + √(x + 1)", "sqrt(16) + sqrt(x + 1)"),
        ("10⁻³ and 2ⁿ", "10^(-3) and 2^n"),
        ("x ≤ 3", "x <= 3"),
        ("解方程 x² = 4，并写出步骤", "解方程 x^2 = 4，并写出步骤"),
        (r"\frac{1}{2} – a dash", r"\frac{1}{2} – a dash"),
        ("Plain text stays: 3x + 5 = 20", "Plain text stays: 3x + 5 = 20"),
    ],
)
def test_pasted_maths_becomes_plain_typing_and_nothing_else_changes(typed, plain):
    assert normalised(typed) == plain
    assert normalised(plain) == plain
