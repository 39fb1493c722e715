"""0/0 at a point."""

import pytest

from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.rules.calculus.limits_at_a_point import (
    common_factor,
    conjugate,
    factor_cancelled,
    factored,
    one_fraction,
    without_bars,
)


@pytest.mark.parametrize(
    ("rule", "problem", "after"),
    [
        (factored, r"\lim_{x\to 4} \frac{x^2-16}{x-4}", "lim(x→4) (x - 4)(x + 4)/(x - 4)"),
        (factor_cancelled, r"\lim_{x\to 4} \frac{(x-4)(x+4)}{x-4}", "lim(x→4) (x + 4)"),
        (conjugate, r"\lim_{x\to 16} \frac{\sqrt{x}-4}{x-16}", "lim(x→16) (x - 16)/((x - 16)(√x + 4))"),
        (
            one_fraction,
            r"\lim_{x\to 5} \frac{\frac{1}{x}-\frac{1}{5}}{x-5}",
            "lim(x→5) (-x + 5)/(5x(x - 5))",
        ),
        (without_bars, r"\lim_{x\to 4^-} \frac{|x-4|}{x-4}", "lim(x→4-) (-(x - 4))/(x - 4)"),
        (common_factor, r"\lim_{x\to 2} \frac{x^2-4}{(x-2)\sqrt{x}}", "lim(x→2) (x - 2)(x + 2)/((x - 2)√x)"),
    ],
)
def test_the_next_line(rule, problem, after):
    assert to_text(rule(read(problem))[0]) == after


@pytest.mark.parametrize(
    "rule", [factored, factor_cancelled, conjugate, one_fraction, without_bars, common_factor]
)
def test_elsewhere_they_do_not_speak(rule):
    assert rule(read(r"\lim_{x\to 1} \frac{x + 1}{x + 2}")) is None
