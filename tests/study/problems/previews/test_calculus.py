"""Derivatives, integrals, limits and curves are shown as they were read."""

import pytest

from app.study.problems.preview import understood
from app.study.problems.previews.calculus import SHOWN
from app.study.problems.reading import read
from engine.base.sentence import say


@pytest.mark.parametrize(
    ("problem", "what", "tex"),
    [
        ("Find the second derivative of x^3", "differentiate", r"\frac{d^{2}}{dx^{2}}\left(x^{3}\right)"),
        (r"\lim_{x \to 0^+} \ln x", "limit", r"\lim_{x \to 0^{+}} \left(\ln\left(x\right)\right)"),
        ("Find the tangent line to y = x^2 at x = 3", "tangent", r"y = x^{2},\quad \left(3, 3^{2}\right)"),
        ("Find the area between y = x^2 and y = 2x", "area-between", r"x^{2},\quad 2 x"),
    ],
)
def test_it_is_shown_as_it_was_read(problem, what, tex):
    assert type(read(problem)) in SHOWN
    assert understood(problem) == (say(f"problems.read.{what}"), tex)
