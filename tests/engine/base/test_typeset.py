"""Formulas in a sentence's Markdown: those of the catalogue become TeX, neighbours become one."""

import pytest

from engine.base.typeset import LITERAL, formula, markdown


@pytest.mark.parametrize(
    ("written", "tex"),
    [
        ("x^(n + 1)/(n + 1)", r"\frac{x^{n + 1}}{n + 1}"),
        ("√a/√b", r"\frac{\sqrt{a}}{\sqrt{b}}"),
        ("(u/v)'", r"\left(\frac{u}{v}\right)'"),
        ("(-b ± √(b^2 - 4ac))/(2a)", r"\frac{-b \pm  \sqrt{b^2 - 4ac}}{2a}"),
        ("a ≠ 0", r"a \ne  0"),
        ("√a · √b", r"\sqrt{a} \cdot  \sqrt{b}"),
        ("2·sin(x)", r"2\cdot \sin (x)"),
        ("p% = p/100", r"p\% = \frac{p}{100}"),
        ("∫ u dx", r"\int  u\,dx"),
        ("log_b(a)", r"\log _b(a)"),
    ],
)
def test_a_formula_of_the_catalogue_becomes_tex(written, tex):
    assert markdown(written.join(LITERAL)) == rf"\({tex}\)"


def test_formulas_that_a_sign_parts_are_one():
    assert markdown(f"Add: {formula('x')} + {formula('y')} = {formula('z')}.") == r"Add: \(x + y = z\)."
    assert markdown(f"{formula('x')} and {formula('y')}") == r"\(x\) and \(y\)"
    assert markdown(f"so {formula('a^0')} = 1.") == r"so \(a^0 = 1\)."


def test_a_plain_number_is_a_word_and_signs_of_markdown_are_escaped():
    assert markdown(f"by {formula('12')} or {formula('-3')}") == r"by 12 or \(-3\)"
    assert markdown("2*3 | a_b") == r"2\*3 \| a\_b"
