"""Solutions are found by algebra and compared with those given."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from tests.study.working.worked import answered


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Solve x^2 = 9", "x = 3 or x = -3", Verdict.CORRECT),
        ("Solve x^2 = 9", "x = 3", Verdict.WRONG),
        ("Solve x^2 = 9", "±3", Verdict.CORRECT),
        ("Solve x^2 + 1 = 0", "no real solutions", Verdict.CORRECT),
        ("Solve x^2 + 1 = 0", "±i", Verdict.CORRECT),
        ("Solve x^2 + 1 = 0. Give complex solutions", "no solution", Verdict.WRONG),
        ("Solve x + y = 3, x - y = 1", "(2, 1)", Verdict.CORRECT),
        ("Solve x + y = 3, x - y = 1", "x = 2, y = 1", Verdict.CORRECT),
        ("Solve x + y = 3, x - y = 1", "(1, 2)", Verdict.WRONG),
        ("Solve x + y = 3, 2x + 2y = 6", "infinitely many solutions", Verdict.CORRECT),
        ("Solve x + y = 3, 2x + 2y = 6", "(1, 2)", Verdict.UNDECIDED),
        ("Solve 2x = 6", "2x = 6", Verdict.OTHER_FORM),
    ],
)
def test_all_solutions_and_no_others_are_right(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict


def test_the_evidence_is_named():
    assert str(judge("Solve 2x = 6", "3").how) == "solved by algebra and substituted back"
    assert str(judge("Solve 2x = 6", "4").how) == "solved by algebra"
    assert str(judge("Solve x = x + 1", "4").why) == "There is no solution."


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        ("x = -1.879, x = 0.3473, x = 1.532", Verdict.CORRECT),
        ("x = 2cos(2π/9), x = 2cos(4π/9), x = 2cos(8π/9)", Verdict.CORRECT),
        ("x = -1.8794, 0.3473, 1.5321", Verdict.CORRECT),
        ("x = -1.88, 0.35, 1.53", Verdict.UNDECIDED),  # two figures beside three, to the same place
        ("x = -1.88, 0.35, 1.54", Verdict.WRONG),
    ],
)
def test_roots_without_a_readable_exact_form_are_said_in_four_figures(answer, verdict):
    assert judge("Solve x^3 - 3x + 1 = 0", answer).verdict is verdict


def test_such_roots_are_shown_as_decimals():
    final = answered("Solve x^3 - 3x + 1 = 0").final
    assert final == r"x = -1.879 \text{ or } x = 0.3473 \text{ or } x = 1.532"


def test_the_values_of_the_letters_are_not_the_value_that_is_asked_for():
    problem = "Solve x + y = 7, x - y = 1. Give the value of xy."
    assert judge(problem, "12").verdict == "correct"
    assert judge(problem, "(4, 3)").verdict == "wrong"


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Solve E = m v^2/2 for v", "v = ± sqrt(2Em)/m", Verdict.CORRECT),
        ("Solve E = m v^2/2 for v", "v = ± sqrt(2Em)", Verdict.WRONG),
        ("Solve A = P(1+r)^2 for r", "r = -1 ± sqrt(A/P)", Verdict.CORRECT),
        ("Solve A = P(1+r)^2 for r", "r = 1 ± sqrt(A/P)", Verdict.WRONG),
        ("Solve A = P(1+r)^2 for r", "r = sqrt(A/P) - 1", Verdict.UNDECIDED),
    ],
)
def test_the_two_solutions_of_a_formula_may_be_written_in_any_way(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict
