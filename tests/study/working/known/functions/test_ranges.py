"""The part of a formula that takes every number above 0, and what that says of the whole."""

import pytest

from app.study.answers.kinds import Inequality, Word
from app.study.maths.to_text import to_text
from app.study.problems.tasks.functions import Definition
from app.study.working.known.functions.ranges import core_of, left_out, range_of
from app.study.working.unsolved import Unsolved
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("formula", "part", "said"),
    [
        ("3-2*sqrt(x+1)", "√(x + 1)", "<="),
        ("2*(x-1)^4", "(x - 1)^4", ">="),
        ("5-e^x", "e^x", "<"),
        ("(x-1)^3+2", "(x - 1)^3", ""),
    ],
)
def test_the_one_part(formula, part, said):
    core = core_of(tree(formula), "x")
    assert (to_text(core.part), core.said) == (part, said)


@pytest.mark.parametrize("formula", ["sqrt(x)+x", "x^2+x", "sqrt(x^2+1)", "(-2)^x"])
def test_no_other_is_one(formula):
    with pytest.raises(Unsolved):
        core_of(tree(formula), "x")


def test_a_fraction_leaves_one_value_out():
    assert left_out(tree("(2x+1)/(x-3)"), "x") == 2
    with pytest.raises(Unsolved):
        left_out(tree("(2x-6)/(x-3)"), "x")  # 2 everywhere


def test_the_values():
    found = range_of(Definition("f", "x", tree("x^2-4x+7")))
    assert isinstance(found, Inequality)
    assert (to_text(found.sides[1]), found.relations) == ("3", (">=",))
    assert range_of(Definition("f", "x", tree("x^5+x"))) == Word("all-reals")
