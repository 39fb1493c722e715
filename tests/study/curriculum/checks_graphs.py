"""Is the answer right? Sequences, functions, coordinates."""

import re
from fractions import Fraction
from itertools import pairwise

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import POINTS, from_latex, value


def check_sequence(exercise: Exercise) -> None:
    asked, listed = exercise.problem.split(": ")
    terms = [int(n) for n in listed.split(", ")]
    steps = {y - x for x, y in pairwise(terms)}
    (ratio,) = {Fraction(y, x) for x, y in pairwise(terms)} if len(steps) > 1 else {None}

    def term(n: int) -> Fraction:
        if ratio is None:
            return Fraction(terms[0] + (n - 1) * min(steps))
        return terms[0] * ratio ** (n - 1)

    if asked == "nth term":
        formula = exercise.answer.replace(r"\times", "*").replace("^{n-1}", "^(n-1)")
        assert all(value(formula, n=Fraction(n)) == term(n) for n in range(1, 8))
    else:
        n = len(terms) + 1 if asked == "next" else int(asked.removeprefix("term "))
        assert Fraction(exercise.answer) == term(n)


def check_function(exercise: Exercise) -> None:
    formulas = dict(re.findall(r"([fgh])\(x\)=([^,=]*x[^,=]*)", exercise.problem))
    answer = re.sub(r"\\frac\{(.*)\}\{(.*)\}", r"(\1)/\2", exercise.answer)
    asked = exercise.problem.split(", ")[-1]

    def at(name: str, x: Fraction) -> Fraction:
        return value(formulas[name], x=x)

    if exercise.problem.startswith("inverse"):
        assert all(at("f", value(answer, x=x)) == x for x in POINTS)
    elif asked == "f(g(x))":
        assert all(value(answer, x=x) == at("f", at("g", x)) for x in POINTS)
    elif "=" in asked:
        assert at("f", Fraction(answer)) == Fraction(asked.removeprefix("f(x)="))
    else:
        *names, number = re.findall(r"[fgh]|-?\d+", asked)
        x = Fraction(number)
        for name in reversed(names):
            x = at(name, x)
        assert Fraction(answer) == x


def check_coordinates(exercise: Exercise) -> None:
    asked, _, rest = exercise.problem.partition(": ")
    points = [(int(x), int(y)) for x, y in re.findall(r"\((-?\d+), (-?\d+)\)", rest)]
    if asked == "line":
        formula = exercise.answer.removeprefix("y = ")
        assert all(value(formula, x=Fraction(x)) == y for x, y in points)
        if "gradient" in rest:
            m = int(re.search(r"-?\d+", rest)[0])
            assert value(formula, x=Fraction(1)) - value(formula, x=Fraction(0)) == m
        return
    (a, b), (c, d) = points
    if asked == "gradient":
        assert from_latex(exercise.answer) * (c - a) == d - b
    elif asked == "midpoint":
        x, y = map(from_latex, exercise.answer[1:-1].split(", "))
        assert (2 * x, 2 * y) == (a + c, b + d)
    else:
        outside, inside = re.fullmatch(r"(\d*)(?:\\sqrt\{(\d+)\})?", exercise.answer).groups()
        assert int(outside or 1) ** 2 * int(inside or 1) == (c - a) ** 2 + (d - b) ** 2
        assert not any(int(inside or 1) % (n * n) == 0 for n in range(2, 20))


CHECKS = {
    "sequences": check_sequence,
    "functions": check_function,
    "coordinate geometry": check_coordinates,
}
OTHER_NUMBERS = {"functions"}
