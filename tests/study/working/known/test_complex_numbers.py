"""Facts and roots of complex numbers."""

from fractions import Fraction

import pytest

from app.study.marking.judge import judge
from app.study.maths.to_text import to_text
from app.study.problems.tasks.complex import ComplexRoots
from app.study.working.known.complex_numbers import (
    angle,
    modulus,
    parts,
    root_angles,
    root_radius,
    roots_of,
    turn,
)
from app.study.working.unsolved import Unsolved
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the argument of 1 + i", "π/4", "correct"),
        ("Find the argument of 1 + i", "45°", "correct"),
        ("Find the argument of -1 - i", "-3π/4", "correct"),
        ("Find the argument of -1 - i", "5π/4", "correct"),
        ("Find the argument of 1 + i", "π/2", "wrong"),
        ("Find the conjugate of 3 - 4i", "3 + 4i", "correct"),
        ("Find the conjugate of 3 - 4i", "-3 - 4i", "wrong"),
        ("Find the imaginary part of 3 - 4i", "-4", "correct"),
        ("Write 1 + i in polar form", "√2(cos 45° + i sin 45°)", "correct"),
        ("Write 1 + i in polar form", "2(cos 45° + i sin 45°)", "wrong"),
        ("Write 1 + i in polar form", "1 + i", "other-form"),
        ("Find the cube roots of 8i", "√3 + i, -√3 + i, -2i", "correct"),
        ("Find the cube roots of 8i", "2i", "wrong"),
    ],
)
def test_judged(problem, answer, verdict):
    assert judge(problem, answer).verdict.value == verdict


def test_parts_and_polar_form():
    assert tuple(map(to_text, parts(tree("(2 + i)(3 - i)")))) == ("7", "1")
    assert to_text(modulus(tree("1 + i"))) == "√2"
    assert turn(tree("-1 - i")) == Fraction(5, 4)
    assert to_text(angle(Fraction(5, 4), degrees=True)) == "225°"
    with pytest.raises(Unsolved):
        turn(tree("3 + 4i"))


def test_roots():
    task = ComplexRoots(tree("-16"), 4)
    assert to_text(root_radius(task)) == "2"
    assert root_angles(task) == [Fraction(n, 4) for n in (1, 3, 5, 7)]
    assert len(roots_of(task)) == 4
