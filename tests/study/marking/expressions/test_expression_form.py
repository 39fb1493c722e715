"""Right values, in the form that the verb names and in another."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "right", "other"),
    [
        ("Write x^3 * x^4 with a single base.", "x^7", "x^3 x^4"),
        ("Simplify 3^10/3^2", "3^8", "3^10/3^2"),
        ("Condense ln(x) + 2 ln(y) into a single logarithm.", "ln(x y^2)", "ln(x) + ln(y^2)"),
        ("Expand the logarithm. ln(x^2 y)", "2 ln(x) + ln(y)", "ln(x^2) + ln(y)"),
        (
            "Find the partial fraction decomposition of 3x/((x+2)(x-1))",
            "2/(x+2) + 1/(x-1)",
            "3x/((x+2)(x-1))",
        ),
        ("Write x^2 + 8x + 3 in the form (x + a)^2 + b", "(x+4)^2 - 13", "x^2 + 8x + 3"),
        ("Write as a radical expression: x^(2/3)", "∛(x^2)", "x^(2/3)"),
        ("Write with a rational exponent: √(5y)", "(5y)^(1/2)", "√(5y)"),
        ("Divide: (x^3 + 1)/(x + 1)", "x^2 - x + 1", "(x^3+1)/(x+1)"),
    ],
)
def test_the_form_counts_as_well(problem, right, other):
    assert judge(problem, right).verdict == "correct"
    assert judge(problem, other).verdict == "other-form"


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("Condense ln(x) + 2 ln(y) into a single logarithm.", "ln(2xy)"),
        ("Find the partial fraction decomposition of 3x/((x+2)(x-1))", "1/(x+2) + 2/(x-1)"),
        ("Write x^3 * x^4 with a single base.", "x^12"),
        ("Simplify 3^10/3^2", "3^5"),
    ],
)
def test_wrong_values_are_wrong_in_any_form(problem, answer):
    assert judge(problem, answer).verdict == "wrong"


def test_letters_under_even_roots_are_positive():
    found = judge("Simplify √(72 n^7)", "6n^3 √(2n)")
    assert found.verdict == "correct"
    assert judge("Simplify √(x^10)", "x^5").verdict == "correct"
    assert judge("Simplify √(x^10)", "|x^5|").verdict == "correct"
    assert judge("Simplify √(x^10)", "-x^5").verdict == "wrong"
    assert judge("Simplify ∛(x^6)", "|x|^2").verdict == "correct"
    assert judge("Simplify ∛(x^3)", "|x|").verdict == "wrong"


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Write 32 as a power of 2.", "2^5", "correct"),
        ("Write 32 as a power of 2.", "32", "wrong"),
        ("Write 81 as a power of 3", "9^2", "wrong"),
        ("Write 1/27 as a power of 3", "3^(-3)", "correct"),
        ("Write 1/27 as a power of 3", "1/27", "wrong"),
        ("Write 81 as a power of 3", "3·3·3·3", "other-form"),
        ("Write 4^3 as a power of 2", "2^6", "correct"),
        ("Write 7 as a power of 7", "7", "other-form"),
    ],
)
def test_a_power_of_the_number_that_is_named(problem, answer, verdict):
    assert judge(problem, answer).verdict.value == verdict
