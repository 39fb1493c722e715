"""Improper integrals by limits; those that diverge."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.calculus import improper
from tests.study.working.worked import lines, rules, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("∫_0^∞ e^(-x) dx", "1"),
        ("∫_1^∞ 1/x^2 dx", "1"),
        ("∫_0^1 1/√x dx", "2"),
        ("∫_0^1 ln x dx", "-1"),
        ("∫_{-∞}^0 e^x dx", "1"),
        ("∫_{-∞}^{∞} 1/(1 + x^2) dx", "π"),
        ("∫_1^∞ 1/x dx", "diverges"),
        ("∫_{-1}^1 1/x^2 dx", "diverges"),
        ("∫_0^3 1/(x - 1) dx", "diverges"),
        ("∫_0^{π} tan x dx", "diverges"),
    ],
)
def test_worked(problem, last):
    found = worked(problem)
    assert found.method == improper.NAME
    assert lines(problem)[-1] == last


def test_the_bound_goes_to_its_place():
    assert lines("∫_1^∞ 1/x^2 dx")[0] == "lim(t→∞) ∫_1^t 1/x^2 dx"
    assert "integrals.one-part" in rules("∫_0^3 1/(x - 1) dx")


@pytest.mark.parametrize("problem", ["∫_0^1 x dx", "∫_1^2 1/x dx", "∫_0^a x dx", "∫ 1/x dx"])
def test_proper_ones_are_not_its(problem):
    assert not improper.fits(read(problem))
