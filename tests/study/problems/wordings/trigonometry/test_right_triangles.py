"""Right triangles in words."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("A right triangle has legs of 20 cm and 21 cm. Find the hypotenuse.", "29", "41"),
        (("A right triangle has an angle measuring 60°. The hypotenuse is 14 cm long. What is the length "
         "of the side opposite the 60° angle?"), "7√3", "7"),
    ],
)  # fmt: skip
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_the_side_has_to_be_that_of_the_angle():
    assert read(
        "A right triangle has an angle measuring 60°. The hypotenuse is 14 cm long. What is the length "
        "of the side opposite the 30° angle?"
    ) is None  # fmt: skip
