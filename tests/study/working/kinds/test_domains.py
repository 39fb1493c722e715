"""What a working of a domain may begin with, and how it ends."""

import pytest

from app.study.answers.kinds import Inequality
from app.study.maths.tree import ZERO
from app.study.problems.tasks.functions import Definition, OfFunction
from app.study.working.kinds.domains import KINDS
from app.study.working.lines import shown
from app.study.working.proof.proven import proven
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
from tests.study.working.worked import tree

TASK = OfFunction("domain", Definition("f", "x", tree("sqrt(x-1)")))
SAYS = say("working.inequalities.interval")


def _step(condition):
    opening = KINDS[OfFunction].opening(TASK)
    return [Step(opening, condition, SAYS, claim=Claim.STARTS)]


def test_the_first_line_is_the_function():
    assert str(shown(KINDS[OfFunction].opening(TASK)).text) == "f(x) = √(x - 1)"


def test_a_condition_that_the_formula_does_not_need_is_refused():
    with pytest.raises(Unproven):
        proven(TASK, _step(Inequality((tree("x-2"), ZERO), (">=",))))
    with pytest.raises(Unproven):
        proven(TASK, _step(Inequality((tree("x-1"), ZERO), (">",))))


def test_a_line_that_does_not_say_where_the_letter_lies_is_no_end():
    with pytest.raises(Unproven):
        proven(TASK, _step(Inequality((tree("x-1"), ZERO), (">=",))))


RANGE = OfFunction("range", Definition("f", "x", tree("3-2*sqrt(x)")))


@pytest.mark.parametrize(
    ("left", "relation", "right", "true"),
    [
        ("sqrt(x)", ">=", "0", True),
        ("-2*sqrt(x)", "<=", "0", True),
        ("3-2*sqrt(x)", "<=", "3", True),
        ("3-2*sqrt(x)", "<=", "4", False),
        ("3-2*sqrt(x)", ">=", "3", False),
        ("sqrt(x)", ">", "0", False),
        ("y", "<=", "3", True),
        ("y", "<", "3", False),
    ],
)
def test_a_bound_holds_exactly_where_the_part_is_not_negative(left, relation, right, true):
    line = Inequality((tree(left), tree(right)), (relation,))
    opening = KINDS[OfFunction].opening(RANGE)
    step = Step(opening, line, SAYS, claim=Claim.STARTS)
    assert KINDS[OfFunction].claims[Claim.STARTS](RANGE, [opening], step) is true
