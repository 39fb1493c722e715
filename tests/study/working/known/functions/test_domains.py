"""Domain, range and the rest."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("What is the domain of f(x) = √(x - 4)?", "x >= 4", "correct"),
        ("What is the domain of f(x) = √(x - 4)?", "[4, ∞)", "correct"),
        ("What is the domain of f(x) = √(x - 4)?", "x > 4", "wrong"),
        ("Find the domain of f(x) = 1/(x^2 - 9)", "x ≠ 3, x ≠ -3", "correct"),
        ("Find the range of f(x) = x^2 + 2", "y >= 2", "correct"),
        ("Find the range of f(x) = x^2 + 2", "y >= 0", "wrong"),
        ("Find the domain of f(x) = 2x^3 - x", "all real numbers", "correct"),
        ("Find the range of f(x) = 3·2^x - 1", "y > -1", "correct"),
        ("Find the maximum number of turning points of f(x) = x^5 - x", "4", "correct"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
