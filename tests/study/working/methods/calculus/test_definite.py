"""Integrals with bounds, line by line."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.calculus import definite
from app.study.working.work import work
from tests.study.working.worked import lines, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("∫_0^2 (3x^2+2x) dx", "12"),
        ("∫_0^1 x e^x dx", "1"),
        ("∫_1^e 1/x dx", "1"),
        ("∫_1^2 ln(x) dx", "2ln(2) - 1"),
        (r"∫_0^{\pi/2} sin x dx", "1"),
        (r"∫_0^{\pi/2} sin(x)/(1+cos(x)) dx", "ln(2)"),
        ("∫_1^4 sqrt(x) dx", "14/3"),
        ("∫_0^1 1/(1+x^2) dx", "π/4"),
        (r"∫_0^1 \frac{t^2}{\sqrt{1+t^3}} dt", "(2√2 - 2)/3"),
        (r"∫_{-2}^{2} (x^4-1) dx", "44/5"),
    ],
)
def test_the_value_is_exact(problem, last):
    assert lines(problem)[-1] == last


def test_the_bounds_are_put_in_and_the_antiderivative_is_folded_in():
    working = worked("∫_0^2 (3x^2+2x) dx")
    assert lines("∫_0^2 (3x^2+2x) dx") == [
        "[x^3 + x^2]_0^2",
        "(2^3 + 2^2) - (0^3 + 0^2)",
        "12 - (0^3 + 0^2)",
        "12 - 0",
        "12",
    ]
    assert [step.rule for step in working.steps[0].substeps] == [
        "integrals.begin",
        "integrals.sum",
        "integrals.power",
        "integrals.power",
    ]


@pytest.mark.parametrize("problem", [r"∫_{-1}^1 1/x dx", r"∫_{-1}^1 1/x^2 dx", "∫_0^3 1/(x-1) dx"])
def test_nothing_is_integrated_over_a_pole(problem):
    assert work(read(problem), definite.NAME) is None
