"""Known largest values, areas, iterations."""

import pytest

from app.study.maths import numeric
from app.study.maths.to_text import to_text
from app.study.problems.asked_form import Form
from app.study.problems.tasks.curves import AreaBetween, Iterate, UpperBound
from app.study.working.known.extremes import extreme
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved
from tests.study.parsed import tree


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 - 4cos(x)", "16"), ("|3sin(x)^2 - 7|", "7"), ("√(7 + 2cos(x))", "3"), ("10/(2 + cos(x)^2)", "5"),
        ("||5cos(x)| - 10|", "10"), ("(sin(x) + cos(x))^2", "2"), ("sin(x)^2 + 5cos(x)^2", "5"),
    ],
)  # fmt: skip
def test_the_largest_value(text, value):
    found = numeric.value(extreme(tree(text), "x", largest=True))
    assert abs(found - numeric.value(tree(value))) < 1e-25


def test_what_grows_without_end_has_none():
    with pytest.raises(Unsolved):
        extreme(tree("x + sin(x)"), "x", largest=True)


def test_an_upper_bound_may_be_larger():
    answers = known(UpperBound(tree("3sin(x)"), "x"), Form()).answers
    assert to_text(answers[0].tree) == "3"


def test_areas_on_both_sides_are_added():
    task = AreaBetween(tree("x"), tree("x^3"), "x", (tree("-1"), tree("1")))
    assert to_text(known(task, Form()).answers[0].tree) == "1/2"


def test_iterations_are_exact():
    assert (
        to_text(known(Iterate(tree("x^2 - 2"), "x", tree("1"), 2, newton=True), Form()).answers[0].tree)
        == "17/12"
    )
    with pytest.raises(Unsolved):
        known(Iterate(tree("1/x"), "x", tree("0"), 1), Form())
