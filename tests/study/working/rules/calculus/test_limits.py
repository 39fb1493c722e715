"""Rules for limits in general: l'Hôpital, products, powers, zero below."""

import pytest

from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.rules.calculus.limits import (
    RULES,
    as_power_of_e,
    as_quotient,
    hopital,
    infinite_below,
    zero_below,
)


@pytest.mark.parametrize(
    ("rule", "problem", "after"),
    [
        (hopital, r"\lim_{x\to0} \frac{sin x}{x}", "lim(x→0) cos(x)"),
        (hopital, r"\lim_{x\to\infty} \frac{x}{e^x}", "lim(x→∞) 1/e^x"),
        (as_quotient, r"\lim_{x\to 0^+} x \ln x", "lim(x→0+) ln(x)/(1/x)"),
        (as_power_of_e, r"\lim_{x\to 0^+} x^x", "e^(lim(x→0+) x ln(x))"),
        (zero_below, r"\lim_{x\to 0^+} 1/x", "∞"),
        (infinite_below, r"\lim_{x\to\infty} 2/e^x", "0"),
    ],
)
def test_the_next_line(rule, problem, after):
    assert to_text(rule(read(problem))[0]) == after


def test_no_rule_speaks_of_what_can_be_put_in():
    task = read(r"\lim_{x\to 2} x^2")
    assert [rule.__name__ for rule in RULES if rule(task) is not None] == []


def test_hopital_needs_zero_over_zero():
    assert hopital(read(r"\lim_{x\to0} \frac{cos x}{x + 1}")) is None
