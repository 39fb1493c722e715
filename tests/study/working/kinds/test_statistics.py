"""Workings of statistics begin with what is given; a line that is not so is refused."""

from dataclasses import replace

import pytest

from app.study.answers.kinds import Value
from app.study.maths.tree import Sym
from app.study.problems.reading import read
from app.study.working.kinds.table import opening
from app.study.working.lines import shown
from app.study.working.proof.proven import proven
from app.study.working.quantities import Named
from app.study.working.said import Said
from app.study.working.step import Unproven
from app.study.working.work import work
from tests.study.working.worked import tree

OPENINGS = {
    "Find the mean and the mode of 4, 1, 1": "1, 1, 4",
    "X ~ B(8, 0.25). Find P(X = 2).": "n = 8, p = 0.25",
    "X ~ N(8, 2^2). What is P(X > 7)?": "μ = 8, σ = 2",
    "Find the z-score of 30 if the mean is 24 and the standard deviation is 4.": "x = 30, μ = 24, σ = 4",
    "x: 1, 2; P(x): 0.5, 0.5. Find the expected value.": "(1, 0.5), (2, 0.5)",
}


@pytest.mark.parametrize("text", OPENINGS)
def test_the_first_line_is_what_is_given(text):
    assert str(shown(opening(read(text))).text) == OPENINGS[text]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("X ~ B(8, 0.25). Find P(X = 2).", Named(Sym("q"), (tree("0.25"),))),
        ("X ~ N(8, 2^2). What is P(X < 7)?", Said(Value(tree("0.308537"), "P_1", True))),
        ("Find the mean and the mode of 4, 1, 1", Named(Sym("mean"), (tree("1"),))),
    ],
)
def test_a_wrong_line_is_not_proven(text, wrong):
    task = read(text)
    steps = work(task).steps
    with pytest.raises(Unproven):
        proven(task, [replace(steps[0], after=wrong), *steps[1:]])
