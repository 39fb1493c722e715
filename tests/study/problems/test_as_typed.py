"""Formulas that a keyboard or a paste made are read as they were meant."""

import pytest

from app.study.marking.judge import judge
from app.study.problems.as_typed import as_meant


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("log10 100", "2"),
        ("log2 32", "5"),
        ("⁴√16", "2"),
        ("2³√9", "24"),
        ("tan-1(1)", "45°"),
        ("Write 0.36 recurring as a fraction", "4/11"),
        ("Write 100 as a power of ten", "10^2"),
        ("Solve QR = mnS for S", "S = QR/(mn)"),
        ("Solve x% of 60 = 15", "25"),
        ("Solve 0,5x = 4", "8"),
        ("1,5 + 2,75", "4.25"),
        ("2,5n - 1,5 = 11", "n = 5"),
        ("3n+5=20 n=?", "n = 5"),
        ("solve n squared = 49", "n = 7 or n = -7"),
        (r"Solve \left\{\begin{array}{l} 3x+y=7 \\ x-y=1 \end{array}\right.", "(2, 1)"),
    ],
)
def test_they_are_read(problem, answer):
    assert judge(problem, answer).verdict == "correct"


@pytest.mark.parametrize(
    "text",
    [
        "Find the LCM of 4 and 6",
        "Solve 3x = 12",
        "The points (0,5) and (1,2)",
        "mean of 1,2,3",
        "1,500 + 2,75",
        "x+y=3,2x-y=0",
        "f(1,5) + 2",
        "the sine of sin x squared",
        "3n + 5 = 20 n",
        "Solve LCM = 12 for x",
    ],
)
def test_other_text_is_left_alone(text):
    assert as_meant(text) == text


def test_a_comma_between_equations_is_no_decimal_point():
    assert as_meant("5n + 3m = 7,2n - m = 1") == "5n + 3m = 7,2n - m = 1"
    assert as_meant("0,5n = 3") == "0.5n = 3"


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("x > 0,2x < 6", "0 < x < 3"),
        ("x-1>0，2x≤6", "1 < x ≤ 3"),
        ("0,5x < 3", "x < 6"),
        ("-1 < 0,5x < 3", "-2 < x < 6"),
    ],
)
def test_a_comma_between_inequalities_is_no_decimal_point(problem, answer):
    assert judge(problem, answer).verdict == "correct"
