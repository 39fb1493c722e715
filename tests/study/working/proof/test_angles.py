"""All angles of an interval, none too many."""

import pytest

from app.study.answers.kinds import Equation
from app.study.problems.reading import read
from app.study.working.lines import Cases
from app.study.working.proof.angles import all_angles
from app.study.working.step import Claim, Step
from engine.base.sentence import say
from tests.study.working.worked import tree


def follows(before, values, interval):
    task = read(f"Solve {before} for {interval}")
    row = tuple(Equation(tree("x"), tree(value)) for value in values)
    after = row[0] if len(row) == 1 else Cases(row)
    line = Equation(*map(tree, before.split(" = ")))
    says = say("working.solving.angle-of-letter", letter="x")
    return all_angles(task, Step(line, after, says, claim=Claim.KEPT), "x")


@pytest.mark.parametrize(
    ("before", "values", "interval"),
    [
        ("sin(x) = 1/2", ["π/6", "5π/6"], "0 ≤ x < 2π"),
        ("cos(2x) = 1", ["0", "π", "2π"], "0 ≤ x ≤ 2π"),
        ("tan(x) = -1", ["135°", "315°"], "0° ≤ x < 360°"),
        ("sin(x) = -1", ["3π/2"], "0 ≤ x < 2π"),
    ],
)
def test_all_of_them_are_there(before, values, interval):
    assert follows(before, values, interval)


@pytest.mark.parametrize(
    ("before", "values", "interval"),
    [
        ("sin(x) = 1/2", ["π/6"], "0 ≤ x < 2π"),
        ("sin(x) = 1/2", ["π/6", "π/3"], "0 ≤ x < 2π"),
        ("cos(2x) = 1", ["0", "π", "2π"], "0 ≤ x < 2π"),
        ("cos(x) = 0", ["π/2", "-π/2"], "0 ≤ x < π"),
        ("tan(x) = 1", ["π/4", "5π/4", "π/4"], "0 ≤ x < 2π"),
    ],
)
def test_one_too_few_or_too_many_is_not_proven(before, values, interval):
    assert not follows(before, values, interval)
