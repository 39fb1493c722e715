"""The unknown numbers of partial fractions are found by roots and by coefficients."""

from fractions import Fraction

import pytest

from app.study.maths.to_text import to_text
from app.study.working.lines import shown
from app.study.working.proof.unknowns import holds_with_values
from app.study.working.rules.calculus.partial_fractions import split
from app.study.working.rules.calculus.unknowns import cofactor
from tests.study.working.worked import texts, tree


def test_each_unknown_is_found_by_a_root():
    _, _, steps = split(tree("(7x - 1)/((x - 1)(x + 2))"), "x")
    assert texts(steps) == [
        "A/(x - 1) + B/(x + 2)",
        "7x - 1 = A(x + 2) + B(x - 1)",
        "6 = 3A",
        "A = 2",
        "-15 = -3B",
        "B = 5",
        "2/(x - 1) + 5/(x + 2)",
    ]


def test_what_roots_leave_is_compared():
    _, _, steps = split(tree("3/(x(x^2 + 3))"), "x")
    assert [step.rule for step in steps] == [
        "unknowns.letters",
        "unknowns.multiply",
        "unknowns.root",
        "unknowns.solved",
        "unknowns.compare",
        "unknowns.solved-with",
        "unknowns.compare",
        "unknowns.put",
    ]
    assert str(shown(steps[4].after).text) == "0 = A + B"


def test_the_letters_are_not_the_own_one():
    _, _, steps = split(tree("1/(B(B + 1))"), "B")
    assert texts(steps)[0] == "A/B + C/(B + 1)"


@pytest.mark.parametrize(
    "text",
    ["1/(x^2(x + 1))", "(x + 1)/((x - 2)^2(x + 3))", "x/((2x + 1)(x^2 + 4))", "2/((x - 1)(x + 1)(x + 2))"],
)
def test_every_line_is_true_of_the_values(text):
    _, _, steps = split(tree(text), "x")
    assert steps
    assert all(holds_with_values(None, [], step) for step in steps)


def test_the_factors_beside():
    plus_one, letter = (Fraction(1), Fraction(1)), (Fraction(0), Fraction(1))
    row = cofactor(Fraction(3), [(plus_one, 2), (letter, 0)], "x")
    assert [to_text(each) for each in row] == ["3", "(x + 1)^2"]
