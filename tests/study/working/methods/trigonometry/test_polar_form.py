"""Complex numbers worked by their polar form."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.methods.trigonometry import polar_form
from tests.study.working.worked import lines, tree, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("(1 + i)^8", "16"),
        ("Use De Moivre's theorem to find (√3 + i)^5", "-16√3 + 16i"),
        ("2(cos 30° + i sin 30°) * 3(cos 60° + i sin 60°)", "6i"),
        ("Simplify 6(cos 150° + i sin 150°)/(2(cos 60° + i sin 60°))", "3i"),
        ("Find the modulus of 3 - 4i", "5"),
        ("Find the argument of -1 - i", "θ = -3π/4"),
        ("Find the conjugate of 3 - 4i", "3 + 4i"),
        ("Write 1 + i in polar form", "√2(cos(π/4) + i sin(π/4))"),
        ("Find the cube roots of 8i", "√3 + i, -√3 + i, -2i"),
    ],
)
def test_worked(problem, last):
    assert worked(problem).method == polar_form.NAME
    assert lines(problem)[-1] == last


def test_the_power_by_de_moivre():
    assert lines("(1 + i)^8")[:3] == [
        "(√2(cos(π/4) + i sin(π/4)))^8",
        "(√2)^8 (cos(8 × (π/4)) + i sin(8 × (π/4)))",
        "16(cos(2π) + i sin(2π))",
    ]


@pytest.mark.parametrize(
    ("real", "imaginary", "text"),
    [("1", "-1", "1 - i"), ("0", "2", "2i"), ("3", "0", "3"), ("0", "-1", "-i")],
)
def test_simplest(real, imaginary, text):
    assert to_text(polar_form.simplest_complex(tree(real), tree(imaginary))) == text
