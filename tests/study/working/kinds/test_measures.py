"""Lines about measured things that do not follow are refused."""

import pytest

from app.study.answers.kinds import Equation
from app.study.maths.laws.law import tree_of
from app.study.maths.tree import Sym, number
from app.study.problems.asked_form import Form
from app.study.problems.reading import read
from app.study.problems.tasks.measures import ByLaws, Given
from app.study.problems.tasks.stories import Story
from app.study.working.kinds.measures import KINDS
from app.study.working.quantities import Named, ToldAmounts
from app.study.working.step import Claim, Step, Unproven
from app.study.working.work import work
from engine.base.sentence import verbatim

TASK = ByLaws("square", "s", (Given("A", number(49)),))
START = KINDS[ByLaws].opening(TASK)


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        (Equation(Sym("A"), tree_of("s^2")), True),
        (Equation(Sym("A"), tree_of("2 s")), False),
        (Named(Sym("s"), (tree_of("√A"),)), True),
        (Named(Sym("s"), (tree_of("√A + 1"),)), False),
        (Named(Sym("s"), (number(7),)), True),
        (Named(Sym("q"), (number(7),)), False),
    ],
)
def test_a_line_is_a_law_or_a_quantity(line, holds):
    step = Step(START, line, verbatim(""), claim=Claim.STARTS)
    assert KINDS[ByLaws].claims[Claim.STARTS](TASK, [START], step) is holds


PROBLEM = "鸡兔同笼，共有20个头，50只脚，鸡和兔各有多少只？"


def test_the_answer_is_held_against_the_story():
    task, kind = read(PROBLEM), KINDS[Story]
    working = work(task, "story", Form())
    assert working is not None
    line = working.steps[-1].after
    assert isinstance(line, ToldAmounts)
    swapped = ToldAmounts(
        tuple((name, amount) for (name, _), (_, amount) in zip(line.rows, line.rows[::-1], strict=True))
    )
    assert kind.proof_of(task, kind.answer_of(task, line)).key == "working.proof.story"
    with pytest.raises(Unproven):
        kind.proof_of(task, kind.answer_of(task, swapped))
    with pytest.raises(Unproven):
        kind.answer_of(task, working.steps[0].after)
