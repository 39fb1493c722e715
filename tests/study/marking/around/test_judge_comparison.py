"""Two numbers are compared by a statement or by a sign."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Compare 3/5 and 5/8", "3/5 < 5/8", "correct"),
        ("Compare 3/5 and 5/8", "5/8 > 3/5", "correct"),
        ("Compare 3/5 and 5/8", "<", "correct"),
        ("Compare 3/5 and 5/8", "3/5 > 5/8", "wrong"),
        ("Compare 3/5 and 5/8", "3/5 < 6/8", "undecided"),
        ("Compare 0.5 and 1/2", "equal", "correct"),
        ("Compare 0.5 and 0.45", ">", "correct"),
    ],
)
def test_the_sign_between_them_is_judged(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
