"""Areas between curves, worked."""

import pytest

from app.study.maths.to_text import to_text
from app.study.problems.tasks.curves import AreaBetween
from app.study.working.methods.calculus import area
from app.study.working.work import work
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("first", "second", "bounds", "answer"),
    [
        ("x^2", "2x", None, "4/3"),
        ("2x", "x^2", None, "4/3"),
        ("x^2", "4", None, "32/3"),
        ("x + 1", "x", (0, 2), "2"),
        ("e^x", "0", (0, 1), "e - 1"),
    ],
)
def test_worked(first, second, bounds, answer):
    ends = None if bounds is None else tuple(tree(str(end)) for end in bounds)
    working = work(AreaBetween(tree(first), tree(second), "x", ends))
    assert working.method == area.NAME
    assert to_text(working.answer.tree) == answer


def test_curves_that_cross_are_cut_at_the_crossings():
    working = work(AreaBetween(tree("x^3"), tree("x"), "x"))
    assert to_text(working.answer.tree) == "1/2"
    assert working.steps[0].rule == "areas.cross"
