"""Workings about curves: what their lines may say."""

import pytest

from app.study.answers.kinds import Equation, Value
from app.study.maths.tree import substituted
from app.study.problems.tasks.curves import AreaBetween, ImplicitSlope, Iterate, TangentLine
from app.study.working.derivative_sign import depending, derivative_of, slope_of
from app.study.working.integral_sign import integral_between
from app.study.working.kinds.table import kind_of
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
from tests.study.working.worked import tree

CIRCLE = ImplicitSlope(tree("x^2 + y^2"), tree("25"))
POINT = ImplicitSlope(tree("x^2 + y^2"), tree("25"), at=(tree("3"), tree("4")))
TANGENT = TangentLine(tree("y"), tree("x^2"), (tree("3"), tree("9")))
AREA = AreaBetween(tree("x^2"), tree("2x"), "x")
NEWTON = Iterate(tree("x^2 - 2"), "x", tree("1"), 2, newton=True)


def _may_say(task, line):
    kind = kind_of(task)
    opening = kind.opening(task)
    return kind.claims[Claim.STARTS](task, [opening], Step(opening, line, say("working.curves.cancel")))


def _equation(left, right):
    return Equation(*(substituted(tree(side), {"s": slope_of("y")}) for side in (left, right)))


@pytest.mark.parametrize(
    ("task", "left", "right", "holds"),
    [
        (CIRCLE, "2x + 2y s", "0", True),
        (CIRCLE, "2x - 2y s", "0", False),
        (CIRCLE, "s", "-x/y", True),
        (CIRCLE, "s", "x/y", False),
        (CIRCLE, "x^2 + y^2", "25", False),
        (POINT, "s", "-3/4", True),
        (POINT, "s", "-4/3", False),
        (TANGENT, "s", "2x", True),
        (TANGENT, "s", "6", True),
        (TANGENT, "y", "6(x - 3) + 9", True),
        (TANGENT, "y", "6x + 9", False),
        (NEWTON, "x_1", "3/2", True),
        (NEWTON, "x_1", "17/12", False),
        (NEWTON, "x_3", "577/408", False),
    ],
)
def test_lines(task, left, right, holds):
    assert _may_say(task, _equation(left, right)) is holds


def test_areas():
    low, high = tree("0"), tree("2")
    assert _may_say(AREA, integral_between(tree("2x - x^2"), "x", low, high))
    assert not _may_say(AREA, integral_between(tree("x^2 - 2x"), "x", low, high))
    assert not _may_say(AREA, tree("4/3"))


@pytest.mark.parametrize(
    ("task", "right", "wrong"),
    [(CIRCLE, "-x/y", "-y/x"), (POINT, "-3/4", "3/4"), (AREA, "4/3", "-4/3"), (NEWTON, "17/12", "3/2")],
)
def test_the_end_is_proven_in_another_way(task, right, wrong):
    assert kind_of(task).proof_of(task, Value(tree(right))).key.startswith("working.proof.")
    with pytest.raises(Unproven):
        kind_of(task).proof_of(task, Value(tree(wrong)))


def test_a_wrong_tangent():
    kind = kind_of(TANGENT)
    assert kind.proof_of(TANGENT, _equation("y", "6x - 9")).key == "working.proof.compared"
    with pytest.raises(Unproven):
        kind.proof_of(TANGENT, _equation("y", "6x - 8"))


def test_lines_that_are_no_answer():
    for task in (CIRCLE, AREA, NEWTON, TANGENT):
        with pytest.raises(Unproven):
            kind_of(task).answer_of(task, kind_of(task).opening(task) if task != TANGENT else tree("x"))


def test_a_side_whose_derivative_is_wrong_is_refused():
    kind = kind_of(CIRCLE)
    before = Equation(derivative_of(depending(tree("x y^2"), "y", "x"), "x"), tree("0"))
    right, wrong = (_equation(left, "0") for left in ("y^2 + 2x y s", "y^2 + 2x y"))
    for after, holds in ((right, True), (wrong, False)):
        step = Step(before, after, say("working.derivatives.tidy"))
        assert kind.claims[Claim.BOTH](CIRCLE, [], step) is holds


def test_a_line_with_the_slope_may_be_multiplied():
    task = ImplicitSlope(tree("e^(x y)"), tree("x + y"))
    assert _may_say(task, _equation("y e^(x y) + x s e^(x y)", "1 + s"))
    assert not _may_say(task, _equation("y e^(x y) - x s e^(x y)", "1 + s"))
