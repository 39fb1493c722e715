"""Is the answer right? Skills of algebra."""

import re
from fractions import Fraction
from math import gcd, log

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import POINTS, from_latex, value


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


def check_quadratic_factors(exercise: Exercise) -> None:
    assert same(exercise.problem, exercise.answer)
    assert exercise.answer.count("(") == (1 if exercise.answer.endswith("^2") else 2)


HOLDS = {"<": Fraction.__lt__, ">": Fraction.__gt__, "<=": Fraction.__le__, ">=": Fraction.__ge__}


def check_inequality(exercise: Exercise) -> None:
    letter, sign, bound = exercise.answer.replace(r"\le", "<=").replace(r"\ge", ">=").split(" ")
    left, asked, right = re.fullmatch(r"([^<>=]*)([<>]=?)([^<>=]*)", exercise.problem).groups()
    edge = from_latex(bound)
    for x in (edge - 1, edge - Fraction(1, 9), edge, edge + Fraction(1, 9), edge + 1):
        true = HOLDS[asked](value(left, **{letter: x}), value(right, **{letter: x}))
        assert true == HOLDS[sign](x, edge)


def check_system(exercise: Exercise) -> None:
    found = {each[0]: from_latex(each[4:]) for each in exercise.answer.split(", ")}
    assert letters(exercise.problem) == sorted(found)
    for equation in exercise.problem.split(", "):
        left, right = equation.split("=")
        assert value(left, **found) == value(right)
    ones = [{name: Fraction(name == each) for name in found} for each in found]
    rows = [
        [value(equation.split("=")[0], **one) for one in ones] for equation in exercise.problem.split(", ")
    ]
    assert rows[0][0] * rows[1][1] != rows[0][1] * rows[1][0]  # the only solution


def check_roots(exercise: Exercise) -> None:
    """The roots are all: a(x-r)(x-s) is the left side less the right, everywhere."""
    (letter,) = letters(exercise.problem)
    roots = [from_latex(each.partition(" = ")[2]) for each in exercise.answer.split(", ")]
    assert roots == sorted(set(roots))
    left, right = exercise.problem.split("=")

    def height(x: Fraction) -> Fraction:
        return value(left, **{letter: x}) - value(right, **{letter: x})

    second = (height(Fraction(1)) + height(Fraction(-1))) / 2 - height(Fraction(0))
    assert second
    for x in POINTS:
        assert height(x) == second * (x - roots[0]) * (x - roots[-1])


def check_formula(exercise: Exercise) -> None:
    """Whole roots by substitution, others by their sum and product."""
    left = exercise.problem.removesuffix("=0")
    (letter,) = letters(left)
    c, one, minus = (value(left, **{letter: Fraction(x)}) for x in (0, 1, -1))
    a, b = (one + minus) / 2 - c, (one - minus) / 2
    if exercise.answer == r"\text{no real solutions}":
        assert b * b < 4 * a * c
    elif r"\pm" in exercise.answer:
        form = r"[a-z] = (?:\\frac\{)?(-?\d+) \\pm (\d*)\\sqrt\{(\d+)\}(?:\}\{(\d+)\})?"
        p, r, inside, q = (int(n or 1) for n in re.fullmatch(form, exercise.answer).groups())
        assert not any(inside % (n * n) == 0 for n in range(2, inside))
        assert gcd(p, r, q) == 1
        assert Fraction(2 * p, q) == -b / a
        assert Fraction(p * p - r * r * inside, q * q) == c / a
    else:
        check_roots(exercise)


def check_logarithm(exercise: Exercise) -> None:
    left, _, right = exercise.problem.partition("=")
    x = Fraction(exercise.answer)
    total = 0.0
    for sign, factor, base, inside in re.findall(r"([+-]?)(\d*)log_(\d+)\((.*?)\)(?![)])", left):
        size = int(factor or 1) * (-1 if sign == "-" else 1)
        total += size * log(value(inside, x=x)) / log(int(base))
    assert abs(total - (int(right) if right else x)) < 1e-9


def check_index_laws(exercise: Exercise) -> None:
    def at(expression: str) -> Fraction:
        letters = {
            x: Fraction(prime) for x, prime in zip("xyabmnpqtz", (2, 3, 2, 3, 2, 3, 2, 3, 5, 7), strict=True)
        }
        return value(expression.replace("|", "/").replace("{", "(").replace("}", ")"), **letters)

    assert at(exercise.answer) == at(exercise.problem)
    assert re.fullmatch(r"(\d*)([a-z](\^\{-?\d+\})?)*|\d+(\^\{-?\d+\})?", exercise.answer)


CHECKS = {
    "index laws": check_index_laws,
    "quadratic formula": check_formula,
    "logarithms": check_logarithm,
    "inequalities": check_inequality,
    "simultaneous equations": check_system,
    "factorising quadratics": check_quadratic_factors,
    "quadratic equations": check_roots,
    "evaluating expressions": check_substitution,
    "collecting like terms": check_simplified,
    "expanding brackets": check_simplified,
    "factorising": check_factorised,
    "one-step equations": check_equation,
    "two-step equations": check_equation,
    "equations with x on both sides": check_equation,
    "equations with brackets and fractions": check_equation,
}
OTHER_NUMBERS = {"index laws"}
