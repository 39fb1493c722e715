"""Is the answer right? Skills about numbers."""

from fractions import Fraction

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import from_latex, value


def check_number(exercise: Exercise) -> None:
    assert from_latex(exercise.answer) == value(exercise.problem)


def check_division(exercise: Exercise) -> None:
    a, b = map(int, exercise.problem.split("/"))
    quotient, _, remainder = exercise.answer.partition(r"\text{ remainder }")
    assert int(quotient) * b + int(remainder or 0) == a
    assert 0 <= int(remainder or 0) < b
    assert remainder != "0"


def check_percentage(exercise: Exercise) -> None:
    percent, number = map(int, exercise.problem.split("% of "))
    assert Fraction(percent * number, 100) == from_latex(exercise.answer)


CHECKS = {
    "addition": check_number,
    "subtraction": check_number,
    "multiplication": check_number,
    "division": check_division,
    "order of operations": check_number,
    "fractions": check_number,
    "percentages": check_percentage,
}
OTHER_NUMBERS: set[str] = set()
