"""Limits, line by line."""

import pytest

from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        (r"\lim_{x\to 2} (x^2+1)", "5"),
        (r"\lim_{x\to 7} \frac{x^2-49}{x-7}", "14"),
        (r"\lim_{x\to-2} \frac{\sqrt{x+6}-2}{x+2}", "1/4"),
        (r"\lim_{t\to25} \frac{t-25}{\sqrt{t}-5}", "10"),
        (r"\lim_{x\to 6}\frac{\frac{1}{x}-\frac{1}{6}}{x-6}", "-1/36"),
        (r"\lim_{x\to0} \frac{sin x}{x}", "1"),
        (r"\lim_{x\to0} \frac{e^{2x}-2x-1}{x^2}", "2"),
        (r"\lim_{x\to-\infty} \frac{x^4+1}{-7x^4+2}", "-1/7"),
        (r"\lim_{x\to\infty} x \sin(3/x)", "3"),
        (r"\lim_{x\to 0^+} x \ln x", "0"),
        (r"\lim_{x\to\infty} x^{\frac{2}{x}}", "1"),
        (r"\lim_{x\to\infty} \frac{6x}{\sqrt{x^2-5}}", "6"),
        (r"\lim_{x\to-\infty} \frac{\sqrt{9x^2-2}}{x+5}", "-3"),
        (r"\lim_{x\to 4^+}\frac{|x-4|}{x-4}", "1"),
        (r"\lim_{x\to\infty} (1+1/x)^x", "e"),
        (r"\lim_{h\to0} \frac{(2+h)^2-4}{h}", "4"),
        (r"\lim_{x\to 0^-} 1/x", "-∞"),
        (r"\lim_{x\to\infty} (x - 3x^2)", "-∞"),
    ],
)
def test_the_limit_is_right(problem, last):
    assert lines(problem)[-1] == last


def test_the_rule_fits_the_form():
    assert rules(r"\lim_{x\to 7} \frac{x^2-49}{x-7}") == [
        "limits.factor",
        "limits.cancel",
        "limits.put-in",
        "exact.add",
    ]
    assert rules(r"\lim_{x\to 16}\frac{\sqrt{x}-4}{x-16}")[0] == "limits.conjugate"
    assert rules(r"\lim_{x\to\infty} \frac{x}{e^x}")[0] == "limits.hopital"


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        (r"\lim_{x\to\infty} e^x/x^2", "∞"),
        (r"\lim_{x\to-\infty} e^{3x}", "0"),
        (r"\lim_{x\to 0^+} \ln(\sin x)", "-∞"),
        (r"\lim_{x\to -\infty} \arctan(2x)", "-π/2"),
        (r"\lim_{x\to 0^+} \cot x", "∞"),
    ],
)
def test_functions_that_grow_beyond_all_bounds(problem, last):
    assert lines(problem)[-1] == last


def test_the_sign_below_decides_between_the_infinities():
    assert rules("lim_{x->3} (x-5)/(x-3)^2") == ["limits.over-positive"]
    assert rules("lim_{x->3^-} 2/(x-3)") == ["limits.number-over-negative"]


def test_a_wave_is_squeezed():
    assert rules("lim_{x->0} x^2 sin(1/x)") == ["limits.squeezed"]
    assert rules(r"\lim_{x\to\infty} \frac{\sin x}{x}") == ["limits.squeezed"]


def test_a_difference_of_roots_far_out():
    assert lines(r"\lim_{x\to\infty} (\sqrt{x^2+4x} - x)")[-1] == "2"
    assert rules(r"\lim_{x\to\infty} (\sqrt{x^2+4x} - x)")[0] == "limits.conjugate-far-out"


def test_far_out_the_highest_power_is_divided_by_once():
    found = rules(r"\lim_{x\to\infty} \frac{x^2+x}{x^3-x}")
    assert found == ["limits.highest-power", "limits.small-terms", "exact.divide"]
