"""Regions of the number line are compared at their exact ends."""

import pytest

from app.study.marking.compare import compare
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("Solve 1 - 9p <= 31.", r"p \ge -\frac{10}{3}"),
        ("Solve 4x + 14 < -3x + 17", "x < 3/7"),
        ("Solve 7g - 4 >= -28", r"g \ge -\frac{24}{7}"),
        ("Solve x^2 < 2", r"-\sqrt{2} < x < \sqrt{2}"),
        ("Solve 3x^2 - 1 > 0", r"x < -\frac{1}{\sqrt{3}} \text{ or } x > \frac{1}{\sqrt{3}}"),
    ],
)
def test_an_end_that_no_decimal_writes_is_still_the_same_end(problem, answer):
    assert judge(problem, answer).verdict is Verdict.CORRECT


def test_ends_that_are_near_are_not_the_same():
    assert judge("Solve 3x < 1", "x < 0.3333333333").verdict is Verdict.WRONG
    assert compare("x > 1/3", "x > 333333333333/1000000000000").verdict is Verdict.WRONG
