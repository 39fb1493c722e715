"""Known features of waves, and of angles."""

import pytest

from app.study.maths import numeric
from app.study.maths.to_text import to_text
from app.study.problems.asked_form import Form
from app.study.problems.tasks.trigonometry import AngleFact, Sinusoid, Triangle
from app.study.working.known.table import known
from app.study.working.known.trigonometry import formula
from app.study.working.unsolved import Unsolved
from tests.study.parsed import tree


@pytest.mark.parametrize(
    ("text", "what", "value"),
    [
        ("2sin(4x - π/2) + 2", "period", "π/2"), ("2sin(4x - π/2) + 2", "phase-shift", "π/8"),
        ("-3cos(x)", "amplitude", "3"), ("5sin(2x) + 12", "maximum", "17"), ("5sin(2x) + 12", "minimum", "7"),
        ("tan(3x)", "period", "π/3"), ("cos(2πx)", "frequency", "1"),
    ],
)  # fmt: skip
def test_features(text, what, value):
    task = Sinusoid(tree(text), "x", what)
    (answer, *_) = known(task, Form()).answers
    assert abs(numeric.value(answer.tree) - numeric.value(tree(value))) < 1e-25
    assert abs(numeric.value(formula(task)) - numeric.value(tree(value))) < 1e-25


@pytest.mark.parametrize(
    ("text", "what"), [("tan(x)", "amplitude"), ("sin(π - 2x)", "phase-shift"), ("x", "period")]
)
def test_what_books_do_not_agree_on_is_not_said(text, what):
    with pytest.raises(Unsolved):
        known(Sinusoid(tree(text), "x", what), Form())


def test_an_angle_on_an_axis_has_no_quadrant():
    with pytest.raises(Unsolved):
        known(AngleFact(tree("π"), "quadrant"), Form())


def test_two_triangles_have_no_one_answer():
    with pytest.raises(Unsolved):
        known(Triangle((("A", 43), ("a", 7), ("c", 9)), "C"), Form())


def test_a_part_without_a_short_exact_form_is_said_as_books_do():
    first, *_, exact = known(Triangle((("a", 5), ("b", 6), ("c", 7)), "C"), Form()).answers
    assert (to_text(first.tree), first.approximate) == ("78.46", True)
    assert to_text(exact.tree) == "180arccos(1/5)/π"
    (side,) = known(Triangle((("C", 60), ("a", 3), ("b", 4)), "c"), Form()).answers
    assert to_text(side.tree) == "√13"
