"""Lines about a complex number."""

import pytest

from app.study.answers.kinds import Several, Value
from app.study.problems.tasks.complex import ComplexFact, ComplexRoots
from app.study.working.kinds.complex_numbers import ANGLE, RADIUS
from app.study.working.kinds.table import kind_of
from app.study.working.quantities import Named, Points
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
from tests.study.working.worked import tree

POLAR, ROOTS = ComplexFact("polar", tree("1 + i")), ComplexRoots(tree("-4"), 2)


@pytest.mark.parametrize(
    ("task", "line", "holds"),
    [
        (POLAR, Named(RADIUS, (tree("√2"),)), True),
        (POLAR, Named(RADIUS, (tree("2"),)), False),
        (POLAR, Named(ANGLE, (tree("π/4"),)), True),
        (POLAR, Named(ANGLE, (tree("9π/4"),)), True),
        (POLAR, Named(ANGLE, (tree("π/3"),)), False),
        (POLAR, tree("√2(cos(π/4) + i sin(π/4))"), True),
        (POLAR, tree("2(cos(π/4) + i sin(π/4))"), False),
        (ROOTS, Points(((tree("2i"),), (tree("-2i"),))), True),
        (ROOTS, Points(((tree("2i"),), (tree("2i"),))), False),
        (ROOTS, Points(((tree("2i"),),)), False),
        (ROOTS, Points(((tree("2"),), (tree("-2"),))), False),
    ],
)
def test_lines(task, line, holds):
    kind = kind_of(task)
    first = kind.opening(task)
    step = Step(first, line, say("working.polar.polar"), claim=Claim.STARTS)
    assert kind.claims[Claim.STARTS](task, [first], step) is holds


def test_the_end():
    right = Several((Value(tree("2i")), Value(tree("-2i"))), "")
    assert kind_of(ROOTS).proof_of(ROOTS, right).key == "working.proof.raised"
    with pytest.raises(Unproven):
        kind_of(ROOTS).proof_of(ROOTS, Several((Value(tree("2i")),), ""))
    with pytest.raises(Unproven):
        kind_of(POLAR).proof_of(POLAR, Value(tree("1 - i")))
