"""Workings about waves, angles and triangles: how they begin, and what their lines may say."""

from fractions import Fraction

import pytest

from app.study.answers.kinds import Equation, Value, Word
from app.study.maths.to_text import to_text
from app.study.maths.tree import Sym
from app.study.problems.reading import read
from app.study.problems.tasks.trigonometry import AngleFact, ProveIdentity, Sinusoid, Triangle
from app.study.working.kinds.table import kind_of
from app.study.working.lines import shown
from app.study.working.said import Said, rounded
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
from tests.study.working.worked import tree

WAVE = Sinusoid(tree("3sin(2x)"), "x", "period")
ANGLE = AngleFact(tree("600°"), "reference")
TRIANGLE = Triangle((("a", Fraction(5)), ("b", Fraction(6)), ("C", Fraction(60))), "c")


def _may_say(task, line):
    kind = kind_of(task)
    opening = kind.opening(task)
    return kind.claims[Claim.STARTS](task, [opening], Step(opening, line, say("working.triangles.put-in")))


@pytest.mark.parametrize(
    ("task", "first"),
    [(WAVE, "3sin(2x)"), (ANGLE, "600°"), (TRIANGLE, "C = 60°, a = 5, b = 6")],
)
def test_the_first_line_is_what_is_given(task, first):
    assert str(shown(kind_of(task).opening(task)).text) == first


@pytest.mark.parametrize(
    ("task", "line", "holds"),
    [
        (WAVE, "2π/2", True),
        (WAVE, "2π/3", False),
        (ANGLE, "240°", True),
        (ANGLE, "240° - 180°", True),
        (ANGLE, "250°", False),
        (ANGLE, "120°", False),
    ],
)
def test_formulas(task, line, holds):
    assert _may_say(task, tree(line)) is holds


@pytest.mark.parametrize(
    ("left", "right", "holds"),
    [
        ("c^2", "a^2 + b^2 - 2a*b*cos(C)", True),
        ("c^2", "a^2 + b^2 + 2a*b*cos(C)", False),
        ("c", "√31", True),
        ("c", "√30", False),
        ("a/sin(A)", "c/sin(C)", True),
        ("a/sin(B)", "c/sin(C)", False),
        ("A", "180° - B - C", True),
        ("c", "x", False),
    ],
)
def test_lines_hold_in_the_triangle(left, right, holds):
    assert _may_say(TRIANGLE, Equation(tree(left), tree(right))) is holds


def test_a_rounded_end():
    assert _may_say(TRIANGLE, rounded(tree("5.57")))
    assert not _may_say(TRIANGLE, rounded(tree("5.56")))


def test_two_triangles_have_no_lines():
    two = Triangle((("a", Fraction(5)), ("b", Fraction(6)), ("A", Fraction(35))), "c")
    with pytest.raises(Unproven):
        _may_say(two, Equation(Sym("a"), tree("5")))


@pytest.mark.parametrize(
    ("task", "right", "wrong"), [(WAVE, "π", "2π"), (ANGLE, "60°", "120°"), (TRIANGLE, "√31", "6")]
)
def test_the_end_is_proven_in_another_way(task, right, wrong):
    assert kind_of(task).proof_of(task, Value(tree(right))).key.startswith("working.proof.")
    with pytest.raises(Unproven):
        kind_of(task).proof_of(task, Value(tree(wrong)))


def test_a_line_that_is_no_answer():
    with pytest.raises(Unproven):
        kind_of(TRIANGLE).answer_of(TRIANGLE, Equation(tree("c^2"), tree("31")))
    with pytest.raises(Unproven):
        kind_of(WAVE).answer_of(WAVE, Equation(tree("y"), tree("31")))


def test_the_texts_are_read():
    assert to_text(read("Find the reference angle of 240 degrees").angle) == "240°"


def test_sides_of_an_identity_may_only_be_rewritten():
    task = ProveIdentity(tree("1 - sin(x)^2"), tree("cos(x)^2"))
    kind = kind_of(task)
    opening = kind.opening(task)
    for side, holds in (("cos(x)^2", True), ("sin(x)^2", False)):
        step = Step(opening, Equation(tree(side), opening.right), say("working.trig.tidy"))
        assert kind.claims[Claim.BOTH](task, [opening], step) is holds


def test_an_identity_is_proven_only_below_equal_sides():
    task = ProveIdentity(tree("1 - sin(x)^2"), tree("cos(x)^2"))
    kind = kind_of(task)
    opening = kind.opening(task)
    same = Equation(tree("cos(x)^2"), tree("cos(x)^2"))
    for line, holds in ((opening, False), (same, True)):
        step = Step(line, Said(Word("proven")), say("working.trig.both-the-same"))
        assert kind.claims[Claim.STARTS](task, [line], step) is holds
