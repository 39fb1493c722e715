"""What lines about slopes, differentials and constants may say."""

import pytest

from app.study.answers.kinds import Equation, Value
from app.study.maths.tree import Sym
from app.study.problems.tasks.calculus import AntiderivativeThrough
from app.study.problems.tasks.curves import Differential, ParametricSlope
from app.study.working.derivative_sign import derivative_of
from app.study.working.kinds.calculus.slopes import CONSTANT, DIFFERENTIAL, SLOPE
from app.study.working.kinds.table import kind_of
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
from tests.study.working.worked import tree

CURVE = ParametricSlope(tree("t^2"), tree("t^3"), "t", tree("2"))
SQUARE = Differential(tree("x^2"), "x", tree("3"), tree("1/10"))
THROUGH = AntiderivativeThrough(tree("2x"), "x", tree("1"), tree("5"))


@pytest.mark.parametrize(
    ("task", "line", "holds"),
    [
        (CURVE, Equation(derivative_of(Sym("x"), "t"), tree("2t")), True),
        (CURVE, Equation(derivative_of(Sym("y"), "t"), tree("2t")), False),
        (CURVE, Equation(SLOPE, tree("3t/2")), True),
        (CURVE, Equation(SLOPE, tree("3")), True),
        (CURVE, Equation(SLOPE, tree("2t/3")), False),
        (SQUARE, Equation(DIFFERENTIAL, tree("3/5")), True),
        (SQUARE, Equation(DIFFERENTIAL, tree("2/5")), False),
        (THROUGH, tree("x^2 + C"), True),
        (THROUGH, tree("x^3 + C"), False),
    ],
)
def test_lines(task, line, holds):
    kind = kind_of(task)
    first = kind.opening(task)
    step = Step(first, line, say("working.curves.cancel"), claim=Claim.STARTS)
    assert kind.claims[Claim.STARTS](task, [first], step) is holds


@pytest.mark.parametrize(("constant", "holds"), [("4", True), ("5", False)])
def test_the_constant(constant, holds):
    kind = kind_of(THROUGH)
    lines = [kind.opening(THROUGH), tree("x^2 + C")]
    step = Step(
        lines[-1], Equation(CONSTANT, tree(constant)), say("working.curves.cancel"), claim=Claim.STARTS
    )
    assert kind.claims[Claim.STARTS](THROUGH, lines, step) is holds


def test_the_end_is_differentiated_and_put_in():
    kind = kind_of(THROUGH)
    assert kind.proof_of(THROUGH, Value(tree("x^2 + 4")))
    for wrong in ("x^2 + 5", "x^2 + x + 3"):
        with pytest.raises(Unproven):
            kind.proof_of(THROUGH, Value(tree(wrong)))
