"""An answer is judged from the problem's own text."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("What is 17 + 25?", "42", "41"),
        ("Solve 2x + 3 = 11", "x = 4", "x = 5"),
        ("Solve 2x + 1 > 7", "x > 3", "x > 4"),
        ("Find the derivative of x^3", "3x^2", "3x"),
        ("Find the derivative of x^3 at x = 2", "12", "13"),
        ("Find the integral of x^2 from 0 to 3", "9", "8"),
        ("Find the integral of 2x", "x^2 + C", "x^3 + C"),
        ("Find the limit of (x^2 - 1)/(x - 1) as x approaches 1", "2", "0"),
        ("Find the mean of 2, 4 and 9", "5", "4"),
        ("Find the quotient and remainder when 38 is divided by 5", "7 R 3", "7 R 2"),
        ("Convert 5 km to m", "5000 m", "500 m"),
        ("Round 3.14159 to 2 decimal places", "3.14", "3.15"),
        ("Is 91 a prime number?", "No", "Yes"),
        ("Simplify the ratio 12:16", "3:4", "4:3"),
        ("Which is larger: 3/4 or 2/3?", "3/4", "2/3"),
    ],
)
def test_every_kind_of_problem_is_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_two_that_are_as_large_are_equal():
    assert judge("Which is larger: 1/2 or 2/4?", "They are equal").verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("problem", "answer", "how"),
    [
        ("Why is the sky blue?", "5", "the problem was not read"),
        ("What is 9^9^9?", "5", "too large to be worked out"),
        ("Solve x^5 + sin(x) = 3", "1", "no method applies"),
    ],
)
def test_what_is_beyond_the_methods_here_is_left_undecided(problem, answer, how):
    found = judge(problem, answer)
    assert (found.verdict, str(found.how)) == (Verdict.UNDECIDED, how)


def test_an_answer_that_is_none_is_unreadable():
    assert judge("What is 2 + 2?", "hello there, you").verdict is Verdict.UNREADABLE


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Solve x^2 - 4x - 5 > 0", "x < -1, x > 5", Verdict.CORRECT),
        ("Solve x^2 - 4x - 5 < 0", "x > -1, x < 5", Verdict.CORRECT),
        ("Solve x^2 - 4x - 5 < 0", "x < -1, x > 5", Verdict.WRONG),
        ("Calculate 2000 + 345.5", "2.345,5", Verdict.CORRECT),
        ("Calculate 2000 + 345.5", "2.345,6", Verdict.WRONG),
        ("Round 2.71828 to 2 decimal places", "2,72", Verdict.CORRECT),
        ("Write 1/4 as a decimal", "25%", Verdict.OTHER_FORM),
        ("Write 70000 in scientific notation", "7e4", Verdict.CORRECT),
        ("Write 70000 in scientific notation", "70e3", Verdict.OTHER_FORM),
        ("Write 7 × 7 × 7 × 7 in index form", "7^4", Verdict.CORRECT),
        ("Write 7 × 7 × 7 × 7 in index form", "2401", Verdict.OTHER_FORM),
        ("Convert 0.2333... to a fraction", "7/30", Verdict.CORRECT),
        ("Write 0.777... as a fraction", "777/1000", Verdict.WRONG),
        ("Find the median of 75,80,100", "80", Verdict.CORRECT),
        ("GCD of 14,21,140", "7", Verdict.CORRECT),
        ("What is 1/3 + 1/6?", "1/2 kg", Verdict.WRONG),
        ("4 m + 3 m", "7 m", Verdict.CORRECT),
        ("25c + 50c", "$0.75", Verdict.UNDECIDED),
        ("Simplify 6x/9", "4x/6", Verdict.OTHER_FORM),
        ("Simplify 6x/9", "2x/3", Verdict.CORRECT),
        (r"Simplify \frac{8a^3b}{12ab^2}", "4a^2/(6b)", Verdict.OTHER_FORM),
        ("Simplify 1 - cos^2 x", "1 - cos^2 x", Verdict.OTHER_FORM),
        ("Simplify 1 - cos^2 x", "sin^2 x", Verdict.CORRECT),
        ("Solve 5 sin x = 2 for 0° ≤ x ≤ 90° to 1 decimal place", "23.6°", Verdict.CORRECT),
        ("Solve 5 sin x = 2 for 0° ≤ x ≤ 90° to 1 decimal place", "23.6", Verdict.CORRECT),
        ("Solve 5 sin x = 2 for 0° ≤ x ≤ 90° to 1 decimal place", "24.6°", Verdict.WRONG),
    ],
)
def test_the_writing_of_problem_and_answer_is_understood(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Solve 2 cos x = 1, 0 ≤ x ≤ 180", "60", Verdict.CORRECT),
        ("Solve 2 cos x = 1, 0 ≤ x ≤ 180", "30", Verdict.WRONG),
        ("Solve 2 cos x = 1 for 0 ≤ x ≤ 3", "π/3", Verdict.CORRECT),
        ("Calculate √11", "3.317", Verdict.CORRECT),
        ("Calculate √11", "3.32", Verdict.CORRECT),
        ("Calculate √11", "3.3", Verdict.WRONG),  # two figures say too little
        ("Calculate √11", "3.31", Verdict.WRONG),
        ("Give the exact value of √11", "3.317", Verdict.OTHER_FORM),
        ("Simplify √12", "3.464", Verdict.OTHER_FORM),
        ("Calculate 2^70", "1.18 × 10^21", Verdict.CORRECT),
        ("What is 1/3 + 1/3?", "0.667", Verdict.UNDECIDED),
        ("Solve x2 - 7x + 10 = 0", "x = 2 or x = 5", Verdict.CORRECT),
        ("Solve x2 - 7x + 10 = 0", "x = 2 or x = 6", Verdict.UNDECIDED),
        ("Expand (y + 4)2", "y^2 + 8y + 16", Verdict.CORRECT),
        ("x1 + x2 = 5", "5", Verdict.UNDECIDED),
        ("What is 5 + 8?", "#### 13", Verdict.CORRECT),
        ("What is 5 + 8?", "Therefore, 13", Verdict.CORRECT),
        ("What is 5 + 8?", "答案是13", Verdict.CORRECT),
        ("What is 5 + 8?", "13个", Verdict.CORRECT),
        ("What is 5 + 8?", "13 ✔", Verdict.CORRECT),
        ("What is 5 + 8?", "答案是14", Verdict.WRONG),
        ("Solve √(x+5) = x - 1", "x = 4 (x = -1 is extraneous)", Verdict.CORRECT),
        ("Solve √(x+5) = x - 1", "x = 4 or x = -1 (rejected)", Verdict.CORRECT),
        ("Solve √(x+5) = x - 1", "x = 4 or x = -1", Verdict.WRONG),
        ("Solve (x-3)^2 = 0", "x = 3 (double root)", Verdict.CORRECT),
        ("8 + ? = 15", "7", Verdict.CORRECT),
        ("8 + ? = 15", "23", Verdict.WRONG),
        ("3 × □ = 24", "8", Verdict.CORRECT),
        ("3 : 4 = ? : 20", "15", Verdict.CORRECT),
    ],
)
def test_roundings_lost_powers_shapes_and_blanks(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict
