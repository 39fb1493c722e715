"""Is the answer right? Skills of algebra."""

import re
from fractions import Fraction

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import from_latex, value

POINTS = [Fraction(n, d) for n, d in ((-7, 2), (-3, 5), (2, 7), (5, 3), (11, 1), (-13, 1), (29, 1))]
"""More values than the degree of any polynomial here: two that agree on all are the same."""


def letters(text: str) -> list[str]:
    return sorted(set(re.findall(r"[a-z]", text)))


def check_equation(exercise: Exercise) -> None:
    left, right = exercise.problem.split("=")
    (letter,) = letters(exercise.problem)
    x = from_latex(exercise.answer)
    assert value(left, **{letter: x}) == value(right, **{letter: x})
    assert value(left, **{letter: x + 1}) != value(right, **{letter: x + 1})  # the only solution


def same(left: str, right: str) -> bool:
    """Whether two polynomials agree wherever they are tried."""
    names = letters(left + right)
    return all(
        value(left, **dict(zip(names, (u, v), strict=False)))
        == value(right, **dict(zip(names, (u, v), strict=False)))
        for u, v in zip(POINTS, reversed(POINTS), strict=True)
    )


def check_substitution(exercise: Exercise) -> None:
    expression, *given = exercise.problem.split(", ")
    values = {each[0]: Fraction(each[2:]) for each in given}
    assert letters(expression) == sorted(values)
    assert from_latex(exercise.answer) == value(expression, **values)


def terms(polynomial: str) -> list[str]:
    """The letters and powers of its terms."""
    return [
        re.sub(r"^[+-]?\d*", "", each) for each in re.findall(r"[+-]?[^+-]+", polynomial.replace(" ", ""))
    ]


def check_simplified(exercise: Exercise) -> None:
    assert same(exercise.problem, exercise.answer)
    assert "(" not in exercise.answer
    assert len(set(terms(exercise.answer))) == len(terms(exercise.answer))  # no two of a kind are left


def check_factorised(exercise: Exercise) -> None:
    assert same(exercise.problem, exercise.answer)
    factor, inner = re.fullmatch(r"(\d*[a-z^2]*)\((.*)\)", exercise.answer).groups()
    assert factor
    left = terms(inner)
    sizes = [int(n or 1) for n in re.findall(r"(?:^|[+-])(\d*)", inner.replace(" ", ""))]
    assert not any(all(size % divisor == 0 for size in sizes) for divisor in range(2, 100))
    assert not any(all(letter in each for each in left) for letter in letters(inner))


CHECKS = {
    "evaluating expressions": check_substitution,
    "collecting like terms": check_simplified,
    "expanding brackets": check_simplified,
    "factorising": check_factorised,
    "one-step equations": check_equation,
    "two-step equations": check_equation,
    "equations with x on both sides": check_equation,
    "equations with brackets and fractions": check_equation,
}
OTHER_NUMBERS: set[str] = set()
