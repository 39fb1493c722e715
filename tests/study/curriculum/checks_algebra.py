"""Is the answer right? Skills of algebra."""

import re

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import from_latex, value


def check_equation(exercise: Exercise) -> None:
    left, right = exercise.problem.split("=")
    (letter,) = set(re.findall(r"[a-z]", exercise.problem))
    x = from_latex(exercise.answer)
    assert value(left, **{letter: x}) == value(right, **{letter: x})
    assert value(left, **{letter: x + 1}) != value(right, **{letter: x + 1})  # the only solution


CHECKS = {
    "one-step equations": check_equation,
    "two-step equations": check_equation,
}
OTHER_NUMBERS: set[str] = set()
