"""Right triangles in words."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (("A right triangle has legs of lengths 8 cm and 15 cm. What is the length of the "
        "hypotenuse?"), "17", "23"),
        (("A right triangle has one angle measuring 60 degrees. The hypotenuse is 10 units long. Find "
        "the length of the "
         "side opposite the 60-degree angle."), "5√3", "5"),
    ],
)  # fmt: skip
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_the_side_has_to_be_that_of_the_angle():
    assert read(
        "A right triangle has one angle measuring 60 degrees. The hypotenuse is 10 units long. Find "
        "the length of the "
        "side opposite the 30-degree angle."
    ) is None  # fmt: skip
