"""Limits that do not exist: both sides are worked out, or two rows of places are shown."""

import pytest

from app.study.problems.reading import read
from app.study.working.proof.proven import proven
from app.study.working.step import Claim, Step, Unproven
from tests.study.working.worked import lines, rules, worked


@pytest.mark.parametrize(
    ("problem", "both"),
    [
        ("lim_{x->0} |3x|/x", ("-3", "3")),
        ("lim_{x->4} 1/(x-4)", ("-∞", "∞")),
        ("lim_{x->pi/2} tan x", ("∞", "-∞")),
        ("lim_{x->0} e^(-1/x)", ("∞", "0")),
    ],
)
def test_the_sides_differ(problem, both):
    ends = lines(problem)
    assert ends[-1] == "undefined"
    assert set(both) <= set(ends)
    assert rules(problem)[-1] == "limits.sides-differ"


@pytest.mark.parametrize("problem", ["lim x->oo sin(2x)", "lim_{x->0} cos(1/x)", "lim x->-oo cos(3x)"])
def test_values_that_come_back_for_ever(problem):
    assert rules(problem) == ["limits.row-of-places", "limits.row-of-places", "limits.swings"]


def test_a_wrong_value_on_the_row_or_a_wrong_side_is_refused():
    found = worked("lim x->oo sin(2x)")
    one = found.steps[0]
    wrong = Step(
        one.before,
        type(one.after)(one.after.left, found.steps[1].after.right),
        one.says,
        claim=Claim.STARTS,
        put=one.put,
    )
    with pytest.raises(Unproven):
        proven(found.task, [wrong, *found.steps[1:]])
    sides = worked("lim_{x->0} |x|/x")
    with pytest.raises(Unproven):
        proven(read("lim_{x->0} |x|"), sides.steps)
