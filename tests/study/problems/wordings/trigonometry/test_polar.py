"""Complex numbers in polar form."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Convert the complex number to rectangular form: 4 cis(π/6)", "2√3 + 2i", "2 + 2√3 i"),
        ("Find the product of z_1 z_2, given z_1 = 4(cos(80) + i sin(80)) and z_2 = 2(cos(145) + i sin(145))",
         "-4√2 - 4√2 i", "4√2 + 4√2 i"),
        ("Find the absolute value of z = √5 - i", "√6", "4"),
    ],
)  # fmt: skip
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG
