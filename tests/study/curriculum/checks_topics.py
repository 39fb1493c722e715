"""Is the answer right? Shapes, data, functions, calculus, stories."""

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import coefficients


def check_derivative(exercise: Exercise) -> None:
    expected = {power - 1: size * power for power, size in coefficients(exercise.problem).items() if power}
    assert coefficients(exercise.answer) == expected


CHECKS = {
    "derivatives": check_derivative,
}
OTHER_NUMBERS: set[str] = set()
