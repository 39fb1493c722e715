"""What the rules for limits share."""

from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.problems.tasks.calculus import Limit
from app.study.working.rules.calculus.limit_parts import (
    goes_to,
    infinite,
    is_infinite,
    of_limit,
    parts_of,
    row_written,
)
from engine.base.sentence import say
from tests.study.working.worked import tree

TASK = Limit(tree("(x + 1)/x"), "x", tree("0"), "+")


def test_parts_and_where_they_go():
    top, bottom = parts_of(TASK)
    assert goes_to(top, TASK) == tree("1")
    assert goes_to(bottom, TASK) == tree("0")
    assert is_infinite(goes_to(TASK.tree, TASK))
    assert parts_of(Limit(tree("x"), "x", tree("0"))) is None
    assert goes_to(tree("sin(1/x)"), TASK) is None


def test_an_infinite_limit_is_said():
    says = say("working.limits.bars", before="", after="")
    assert infinite(TASK, says) == (tree("∞"), says)
    assert infinite(Limit(tree("x"), "x", tree("0")), says) is None


def test_writing():
    assert to_text(row_written((Fraction(1), Fraction(0), Fraction(2)), "x")) == "2x^2 + 1"
    assert to_text(of_limit(tree("x"), TASK)) == "lim(x→0+) x"
