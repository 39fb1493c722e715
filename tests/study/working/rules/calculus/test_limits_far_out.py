"""Limits at infinity."""

import pytest

from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.rules.calculus.limits_far_out import (
    highest_power,
    leading_term,
    power_shared,
    root_far_out,
    small_parts,
    small_terms,
)


@pytest.mark.parametrize(
    ("rule", "problem", "after"),
    [
        (highest_power, r"\lim_{x\to\infty} \frac{3x^2 + x}{2x^2 - 5}", "lim(x→∞) (3 + 1/x)/(2 - 5/x^2)"),
        (small_terms, r"\lim_{x\to\infty} \frac{3 + 1/x}{2 - 5/x^2}", "3/2"),
        (small_parts, r"\lim_{x\to\infty} \cos(1/x)", "cos(0)"),
        (root_far_out, r"\lim_{x\to-\infty} \frac{\sqrt{9x^2-2}}{x+5}", "lim(x→-∞) (-x)√(9 - 2/x^2)/(x + 5)"),
        (power_shared, r"\lim_{x\to\infty} \frac{x\sqrt{4-1/x}}{x+2}", "lim(x→∞) √(4 - 1/x)/(1 + 2/x)"),
        (leading_term, r"\lim_{x\to\infty} (x^2 - 3x)", "lim(x→∞) x^2"),
        (leading_term, r"\lim_{x\to-\infty} x^3", "-∞"),
    ],
)
def test_the_next_line(rule, problem, after):
    assert to_text(rule(read(problem))[0]) == after


@pytest.mark.parametrize("rule", [highest_power, small_terms, small_parts, root_far_out, leading_term])
def test_at_a_point_they_do_not_speak(rule):
    assert rule(read(r"\lim_{x\to 1} \frac{x^2 + 1}{x}")) is None
