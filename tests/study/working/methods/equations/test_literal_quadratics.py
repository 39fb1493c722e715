"""Formulas that are quadratic in the letter they are solved for."""

import pytest

from app.study.answers.kinds import Equation
from app.study.working.methods.equations.literal_quadratics import is_one
from tests.study.working.worked import answered, lines, tree


def test_the_formula_with_letters_and_what_can_be_cancelled():
    assert lines("make t the subject of s = ut + at^2/2")[-5:] == [
        "t = (-2u ± √((2u)^2 - 4a(-2s)))/(2a)",
        "t = (-2u ± √(8a s + 4u^2))/(2a)",
        "t = (-2u ± 2√(2a s + u^2))/(2a)",
        "t = (-u ± √(2a s + u^2))/a",
        "t = (-u + √(2a s + u^2))/a or t = (-u - √(2a s + u^2))/a",
    ]


@pytest.mark.parametrize(
    ("problem", "end"),
    [
        ("Solve ax^2+bx+c=0 for x", "x = (-b + √(b^2 - 4ac))/(2a) or x = (-b - √(b^2 - 4ac))/(2a)"),
        ("Solve for x: x^2 - 2kx + k^2 - 1 = 0", "x = k + 1 or x = k - 1"),
        ("Solve h = v t - 5t^2 for t", "t = (v + √(v^2 - 20h))/10 or t = (v - √(v^2 - 20h))/10"),
        (
            "Solve A = 2 pi r^2 + 2 pi r h for r",
            "r = (-hπ + √(h^2 π^2 + 2Aπ))/(2π) or r = (-hπ - √(h^2 π^2 + 2Aπ))/(2π)",
        ),
    ],
)
def test_the_two_solutions(problem, end):
    assert lines(problem)[-1] == end
    assert answered(problem).working is not None


@pytest.mark.parametrize(
    ("left", "right", "one"), [("s", "ut+at^2", True), ("s", "a*t^2", False), ("s", "u*t", False)]
)
def test_it_needs_the_letter_and_its_square(left, right, one):
    assert is_one(Equation(tree(left), tree(right)), "t") is one
