"""Is the answer right? Derivatives and integrals."""

import re
from fractions import Fraction

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import coefficients


def check_derivative(exercise: Exercise) -> None:
    expected = {power - 1: size * power for power, size in coefficients(exercise.problem).items() if power}
    assert coefficients(exercise.answer) == expected


def antiderivative(polynomial: str) -> dict[int, Fraction]:
    return {power + 1: Fraction(size, power + 1) for power, size in coefficients(polynomial).items()}


def check_integral(exercise: Exercise) -> None:
    if " to " in exercise.problem:
        polynomial, limits = exercise.problem.split(", ")
        low, high = map(int, limits.split(" to "))
        raised = antiderivative(polynomial).items()
        assert int(exercise.answer) == sum(size * (high**power - low**power) for power, size in raised)
        return
    written = exercise.answer.removesuffix(" + C").replace(" ", "").replace(r"\frac", "")
    assert written != exercise.answer.replace(" ", "")
    found = {}
    for sign, n, d, whole, letter, power in re.findall(
        r"([+-]?)(?:\{(\d+)\}\{(\d+)\}|(\d*))([a-z])(?:\^\{?(\d+)\}?)?", written
    ):
        size = Fraction(int(n or whole or 1), int(d or 1))
        assert letter
        assert int(power or 1) not in found
        found[int(power or 1)] = -size if sign == "-" else size
    assert found == antiderivative(exercise.problem)


CHECKS = {
    "derivatives": check_derivative,
    "integrals": check_integral,
}
OTHER_NUMBERS: set[str] = set()
