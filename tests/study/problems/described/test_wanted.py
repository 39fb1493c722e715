"""What a problem asks for becomes a task of what it gives, or none."""

import pytest

from app.study.answers.kinds import Equation
from app.study.maths.tree import TWO, Sym
from app.study.problems.described.calls import with_calls
from app.study.problems.described.given import Given
from app.study.problems.described.requests import Asked
from app.study.problems.described.things import things
from app.study.problems.described.wanted import At, Kind, Letter, build, covers
from tests.study.problems.described.told import told

FUNCTION = "f(x) = 5x - 2"
F_OF_X = with_calls("f(x)", {"f"})


@pytest.mark.parametrize(
    ("wanted", "given", "expected"),
    [
        (Asked("slope"), "3x + 4y = 12", "OfGraph(slope, 3x + 4y, 12, x, y)"),
        (At(TWO), FUNCTION, "EvaluateFunctions((Definition(f, x, 5x - 2)), f(2))"),
        (with_calls("f(2)", {"f"}), FUNCTION, "EvaluateFunctions((Definition(f, x, 5x - 2)), f(2))"),
        (Equation(F_OF_X, TWO), FUNCTION, "Solve((((5x - 2), 2)), (x), False)"),
        (Letter("y"), "x + 2y = 8 and x = 4", "Solve(((4 + 2y, 8)), (y), False)"),
        (Kind("arithmetic"), "3, 5, 7, 9", "YesNo(True, Progression((3, 5, 7, 9), arithmetic))"),
        (Kind("geometric"), "3, 5, 7, 9", "YesNo(False, Progression((3, 5, 7, 9), geometric))"),
    ],
)
def test_each_way_to_ask_makes_its_task(wanted, given, expected):
    assert told(build(wanted, Given(things(given)))) == expected


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        (At(None), FUNCTION),
        (At(TWO), f"{FUNCTION} and g(x) = x"),
        (Asked("properties"), "y = x^2"),
        (Letter("z"), "x + 2y = 8 and x = 4"),
    ],
)
def test_what_does_not_fit_what_is_given_makes_none(wanted, given):
    assert build(wanted, Given(things(given))) is None


def test_a_heading_covers_its_parts_and_nothing_else():
    assert covers(Asked("intercepts"), Asked("x-intercepts"))
    assert not covers(Asked("x-intercepts"), Asked("intercepts"))
    assert covers(At(None), At(TWO))
    assert not covers(At(TWO), At(TWO))
    assert covers(Letter("x"), Letter("x"))
    assert not covers(Letter("x"), Letter("y"))
    assert covers(TWO, TWO)
    assert not covers(TWO, Sym("x"))
