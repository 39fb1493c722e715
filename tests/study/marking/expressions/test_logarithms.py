"""A logarithm's base is read in every way it is written."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("Evaluate log_10(100).", "2"),
        ("log_10 1000", "3"),
        (r"\log_10\left(100\right)", "2"),
        (r"\log_{10} 1000", "3"),
        (r"\log_28", "3"),  # LaTeX takes one digit when nothing separates them
        ("What is log₁₂(144)?", "2"),
        ("log₂(8) + log₃(9)", "5"),
        ("Solve log_10(x) = 2", "x = 100"),
    ],
)
def test_the_base_is_the_whole_number_below_the_line(problem, answer):
    assert judge(problem, answer).verdict is Verdict.CORRECT
    assert judge(problem, f"{answer}1").verdict is Verdict.WRONG
