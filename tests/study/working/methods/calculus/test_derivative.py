"""Derivatives, line by line."""

import pytest

from tests.study.working.worked import lines, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Differentiate 3x^4 - 2x^2 + 5x - 7", "12x^3 - 4x + 5"),
        ("Differentiate (2x+1)^5", "10(2x + 1)^4"),
        ("Differentiate x/(x+1)", "1/(x + 1)^2"),
        ("Differentiate x ln x", "ln(x) + 1"),
        ("Find the second derivative of x^3 + 2x", "6x"),
        ("Find the derivative of x^2 at x = 3", "6"),
        ("Differentiate e^(2x)", "2e^(2x)"),
    ],
)
def test_the_result_is_tidy(problem, last):
    assert lines(problem)[-1] == last


def test_one_rule_a_line():
    assert lines("Differentiate x^3 sin x") == [
        "d/dx(x^3) sin(x) + x^3 d/dx(sin(x))",
        "3x^2 sin(x) + x^3 d/dx(sin(x))",
        "3x^2 sin(x) + x^3 cos(x)",
    ]


def test_the_inside_of_a_chain_has_its_steps_folded_in():
    inner = worked("Differentiate (2x+1)^5").steps[1]
    assert [step.rule for step in inner.substeps] == [
        "derivatives.sum", "derivatives.multiple", "derivatives.constant", "derivatives.tidy",
    ]  # fmt: skip
