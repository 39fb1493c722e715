"""An antiderivative is judged by its derivative and its constant."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict

PROBLEM = "Find the integral of 2x"


@pytest.mark.parametrize(
    ("answer", "verdict", "words"),
    [
        ("x^2 + C", Verdict.CORRECT, "is the function"),
        ("C + x^2 + 7", Verdict.CORRECT, "is the function"),
        ("x^2 + c_1", Verdict.CORRECT, "is the function"),
        ("x^2", Verdict.OTHER_FORM, "+ C is missing"),
        ("C x^2", Verdict.WRONG, "not the function"),
        ("x^2 + C x", Verdict.WRONG, "added"),
        ("x^2 + 0 C", Verdict.WRONG, "added"),
        ("x^3 + C", Verdict.WRONG, "not the function"),
        ("x^2 + a + b", Verdict.WRONG, "letters"),
        ("no solution", Verdict.UNDECIDED, "expression"),
    ],
)
def test_the_derivative_and_the_constant_decide(answer, verdict, words):
    found = judge(PROBLEM, answer)
    assert found.verdict is verdict
    assert words in str(found.why)
    assert str(found.how) in {"differentiated back", "different kinds of answers"}
