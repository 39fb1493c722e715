"""Equations with logarithms are known, in their domain."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("Solve log_3(x) + log_3(x - 6) = 3", "9"),
        ("Solve log(x) + log(x + 21) = 2", "4"),
        ("Solve ln(x) + ln(x - 3) = ln(10)", "5"),
        ("Solve 2log_5(x) = log_5(49)", "7"),
        ("Solve ln(x) - ln(x - 1) = 1", "e/(e - 1)"),
        ("Solve log_2(x) - (1/2)log_2(x + 2) = 0", "2"),
    ],
)
def test_the_solutions_are_known(problem, answer):
    assert judge(problem, answer).verdict is Verdict.CORRECT


def test_what_lies_outside_the_domain_is_wrong():
    assert judge("Solve log_3(x) + log_3(x - 6) = 3", "9, -3").verdict is Verdict.WRONG


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Solve (log x)^2 = 9", "1000, 1/1000", "1000"),
        ("Solve (ln x)^2 - ln x = 0", "1, e", "e"),
        ("Solve log_x 16 = 2", "4", "±4"),
        ("Solve log_x (1/8) = -3", "2", "1/2"),
    ],
)
def test_a_polynomial_of_one_logarithm_is_solved(problem, right, wrong):
    assert judge(problem, right).verdict == "correct"
    assert judge(problem, wrong).verdict == "wrong"
