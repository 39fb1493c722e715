"""Roots with sums under them."""

import pytest

from tests.study.working.worked import answered, lines, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify √(u^2 + 4u + 4)", "|u + 2|"),
        ("Simplify √(9(u + 2))", "3√(u + 2)"),
        ("Simplify √(4u + 12)", "2√(u + 3)"),
        ("Simplify √(u - 1)·√(u - 1)", "u - 1"),
        ("Simplify (√(u + 5))^2", "u + 5"),
        ("Simplify √(9u + 9) + √(4u + 4)", "5√(u + 1)"),
        ("Simplify ∛((u - 2)^3)", "u - 2"),
        ("Simplify (√(u + 2) + 1)(√(u + 2) - 1)", "u + 1"),
        ("Simplify 1/√(u + 1)", "√(u + 1)/(u + 1)"),
        ("Simplify √(u^3 + u^2)", "u √(u + 1)"),
        ("Simplify (u + 1) + √(4u + 4)", "u + 1 + 2√(u + 1)"),
        ("Simplify √(u^2 + v^2)", "√(u^2 + v^2)"),
    ],
)
def test_a_sum_is_taken_as_one_letter(problem, last):
    assert lines(problem)[-1] == last
    assert answered(problem).working is not None


def test_what_may_be_negative_does_not_come_out_without_its_bars():
    for problem in ("Simplify √(v(u - 1)^2)", "Simplify √((u - 3)^2 (u + 1))"):
        found = answered(problem)
        assert found.working is None
        assert "|" in str(found.answer and found.answer.text) or not found.final


def test_the_reasons_speak_of_the_sum():
    (step,) = worked("Simplify (√(u + 5))^2").steps
    assert "√(u + 5)" in str(step.says)
