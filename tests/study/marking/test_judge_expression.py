"""The value of an expression is judged first, then whether the work was done."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("What is 3 * 4 + 5?", "12 + 5", Verdict.OTHER_FORM),
        ("Evaluate ln 6 - ln 3", "ln 2", Verdict.CORRECT),
        ("Evaluate ln 6 - ln 3", "ln 6 - ln 3", Verdict.OTHER_FORM),
        ("Calculate 2^64", "1.84 × 10^19", Verdict.CORRECT),  # right as far as it goes
        ("Calculate 2^64", "1.85 × 10^19", Verdict.WRONG),
        ("Write 360 as a product of its prime factors", "2^3*3^2*5", Verdict.CORRECT),
        ("Write 360 as a product of its prime factors", "360", Verdict.OTHER_FORM),
        ("Factor x^2 - 1", "(x - 1)(x + 1)", Verdict.CORRECT),
        ("Factor x^2 - 1", "x^2 - 1", Verdict.OTHER_FORM),
        ("Expand (x + 1)^2", "(x + 1)^2", Verdict.OTHER_FORM),
        ("Expand (x + 1)^2", "x^2 + 2x + 1", Verdict.CORRECT),
        ("Simplify (x^2 - 1)/(x - 1)", "x + 1", Verdict.CORRECT),
        ("Simplify (x^2 - 1)/(x - 1)", "(x^2 - 1)/(x - 1)", Verdict.OTHER_FORM),
        ("Simplify 2x + 3x", "2x + 3x", Verdict.OTHER_FORM),
        ("Rationalise the denominator of 1/√2", "√2/2", Verdict.CORRECT),
        ("Rationalise the denominator of 1/√2", "1/√2", Verdict.OTHER_FORM),
        ("Write 0.5 as a percent", "50%", Verdict.CORRECT),
        ("What is 38 ÷ 5?", "7 R 3", Verdict.CORRECT),
        ("What is 38 ÷ 5?", "7 R 2", Verdict.WRONG),
    ],
)
def test_the_form_says_whether_the_work_was_done(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("What is 5/0?", "undefined", Verdict.CORRECT),
        ("What is 5/0?", "0", Verdict.WRONG),
        ("What is √(-4)?", "2i", Verdict.CORRECT),
        ("What is √(-4)?", "undefined", Verdict.UNDECIDED),  # as long as no complex number was asked for
        ("What is 0^0?", "1", Verdict.UNDECIDED),
    ],
)
def test_what_has_no_value_is_undefined_or_complex(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict


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


def test_letters_may_be_negative_where_the_question_speaks_of_absolute_values():
    assert judge("Simplify √(x^6)", "x^3").verdict is Verdict.CORRECT
    assert judge("Simplify √(x^6). Use absolute value signs as needed.", "x^3").verdict is not Verdict.CORRECT
    assert (
        judge("Simplify √(x^6) (Note: absolute value can be written as abs())", "|x^3|").verdict
        is Verdict.CORRECT
    )


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("A tank of 40 litres goes up by 10%. What is it now?", "44 litres", Verdict.CORRECT),
        ("A tank of 40 litres goes up by 10%. What is it now?", "44 cm", Verdict.UNDECIDED),
        ("The temperature is -3 degrees and falls by 5 degrees. What is it now?", "-8°C", Verdict.CORRECT),
        ("The temperature is -3 degrees and falls by 5 degrees. What is it now?", "-2°C", Verdict.WRONG),
        ("Compute 3/8 + 3/8", "3/4 cm", Verdict.WRONG),
    ],
)
def test_a_unit_is_foreign_where_nothing_is_measured(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Write 2.618 × 10^12 in standard notation", "2618000000000", Verdict.CORRECT),
        ("Write 2.618 × 10^12 in standard notation", "2618000000001", Verdict.WRONG),
        ("Compute 2.618 × 10^12", "2617999999999", Verdict.WRONG),
        ("Write 0.0052800003 in scientific notation", "5.28 × 10^-3", Verdict.UNDECIDED),
        ("Compute 2.4 × 3.1416", "7.54", Verdict.CORRECT),
    ],
)
def test_the_problems_own_number_is_no_rounding(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Write 3^2 × 3^3 as a single power of 3", "243", Verdict.OTHER_FORM),
        ("Write 3^2 × 3^3 as a single power of 3", "3^5", Verdict.CORRECT),
        ("Write 25 as a power of 5", "25", Verdict.WRONG),
    ],
)
def test_a_power_that_is_asked_for_is_not_its_value(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict
