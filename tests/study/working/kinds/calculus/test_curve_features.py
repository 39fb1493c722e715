"""Lines about a curve's derivative, and the end against the curve's own heights."""

import pytest

from app.study.answers.kinds import Equation, Value, Word
from app.study.maths.tree import Apply
from app.study.problems.tasks.curves import CriticalPoints, CurveFeature
from app.study.working.derivative_sign import derivative_of
from app.study.working.kinds.calculus.curve_features import CURVE, FIRST, own_study, signs_of
from app.study.working.kinds.table import kind_of
from app.study.working.quantities import Named, Points, Said
from app.study.working.regions.slope_signs import SlopeSigns
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
from tests.study.working.worked import tree

CUBIC = CurveFeature("extrema", tree("x^3 - 3x"), "x")


def _may_say(task, line):
    kind = kind_of(task)
    first = kind.opening(task)
    return kind.claims[Claim.STARTS](task, [first], Step(first, line, say("working.curves.turns")))


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        (Equation(FIRST, derivative_of(tree("x^3 - 3x"), "x")), True),
        (Equation(FIRST, tree("3x^2 - 3")), True),
        (Equation(FIRST, tree("3x^2 + 3")), False),
        (Equation(tree("3x^2 - 3"), tree("0")), True),
        (Equation(tree("x^2 - 1"), tree("0")), True),
        (Equation(tree("x^2 - 4"), tree("0")), False),
        (Named(Apply(CURVE, (tree("2"),)), (tree("2"),)), True),
        (Named(Apply(CURVE, (tree("2"),)), (tree("3"),)), False),
        (Points(((tree("-1"), tree("2")), (tree("1"), tree("-2")))), True),
        (Points(((tree("-1"), tree("2")),)), False),
        (SlopeSigns(FIRST, "x", (tree("-1"), tree("1")), ("+", "0", "-", "0", "+")), True),
        (SlopeSigns(FIRST, "x", (tree("-1"), tree("1")), ("-", "0", "+", "0", "-")), False),
        (Said("none"), False),
    ],
)
def test_lines(line, holds):
    assert _may_say(CUBIC, line) is holds


def test_the_end_is_the_known_one_and_fits_the_heights():
    kind = kind_of(CUBIC)
    right = kind.answer_of(CUBIC, Points(((tree("-1"), tree("2")), (tree("1"), tree("-2")))))
    assert kind.proof_of(CUBIC, right).key == "working.proof.heights"
    with pytest.raises(Unproven):
        kind.proof_of(CUBIC, Word("none"))
    critical = CriticalPoints(tree("x^2"), "x")
    assert kind_of(critical).proof_of(critical, Value(tree("0"), "x"))


def test_the_signs_as_a_line():
    line = signs_of(own_study(CUBIC), 1, "x")
    assert str(line.shown().text) == "x: -1, 1; signs of y': + 0 - 0 +"
