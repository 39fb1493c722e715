"""An expression keeps its meaning in every notation."""

import pytest

from app.study.curriculum import notation


@pytest.mark.parametrize(
    ("expression", "spaced", "compact", "unicode", "latex"),
    [
        ("3x^2-5<=20", "3x^2 - 5 <= 20", "3x^2-5<=20", "3x² − 5 ≤ 20", r"3x^{2} - 5 \le 20"),
        ("(x+2)|3=-4", "(x + 2)/3 = -4", "(x+2)/3=-4", "(x + 2)/3 = −4", r"\frac{x + 2}{3} = -4"),
        ("log_10(5)-1", "log_10(5) - 1", "log_10(5)-1", "log₁₀(5) − 1", r"\log_{10}(5) - 1"),
        ("f^-1(x)", "f^-1(x)", "f^-1(x)", "f⁻¹(x)", "f^{-1}(x)"),
        ("1|2/3|4", "(1/2) / (3/4)", "(1/2)/(3/4)", "(1/2) ÷ (3/4)", r"\frac{1}{2} \div \frac{3}{4}"),
        ("3_1|2+2", "3 1/2 + 2", "3 1/2+2", "3 1/2 + 2", r"3\frac{1}{2} + 2"),
        ("-1,-4,-7", "-1, -4, -7", "-1,-4,-7", "−1, −4, −7", "-1, -4, -7"),
    ],
)
def test_one_expression_is_written_in_each_way(expression, spaced, compact, unicode, latex):
    assert notation.spaced(expression) == spaced
    assert notation.compact(expression) == compact
    assert notation.unicode(expression) == unicode
    assert notation.latex(expression) == latex
