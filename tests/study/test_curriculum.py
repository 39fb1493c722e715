"""Every exercise is right: question, working and answer are checked by arithmetic of the tests' own."""

import ast
import re
from fractions import Fraction
from random import Random

import pytest

from app.study.curriculum import LEVELS, SKILLS, TEMPLATES, Exercise, Phrasings
from app.study.curriculum.phrasing import held_out

OPERATIONS = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.Pow: lambda a, b: a**b,
}
CLAIM = re.compile(r"(?<![\w.^)%/])(-?\d+(?:[-+*/]-?\d+)+)=(-?\d+)(?![\d/*+-]|\w)")


def value(expression: str, **letters: Fraction) -> Fraction:
    """The value of an expression of whole numbers, `|` being a fraction bar and `3x` a product."""
    text = re.sub(r"(\d|\))(?=[a-z(])", r"\1*", expression)
    text = re.sub(r"(\w+)\|(\w+)", r"(\1/\2)", text).replace("^", "**")

    def walk(node: ast.expr) -> Fraction:
        match node:
            case ast.BinOp():
                return Fraction(OPERATIONS[type(node.op)](walk(node.left), walk(node.right)))
            case ast.UnaryOp(op=ast.USub()):
                return -walk(node.operand)
            case ast.Constant():
                return Fraction(node.value)
            case ast.Name():
                return letters[node.id]
        raise AssertionError(ast.dump(node))

    return walk(ast.parse(text, mode="eval").body)


def from_latex(answer: str) -> Fraction:
    fraction = re.fullmatch(r"(-?)\\frac\{(\d+)\}\{(\d+)\}", answer)
    if fraction:
        n, d = int(fraction[2]), int(fraction[3])
        assert Fraction(n, d).denominator == d, "not in lowest terms"
        return Fraction(n if not fraction[1] else -n, d)
    return Fraction(int(answer))


def coefficients(polynomial: str) -> dict[int, int]:
    found: dict[int, int] = {}
    for sign, size, letter, power in re.findall(r"([+-]?)(\d*)([a-z]?)\^?(\d*)", polynomial.replace(" ", "")):
        if size or letter:
            exponent = int(power or 1) if letter else 0
            assert exponent not in found
            found[exponent] = int(f"{sign}{size or 1}")
    return {power: size for power, size in found.items() if size}


def check_number(exercise: Exercise) -> None:
    assert from_latex(exercise.answer) == value(exercise.problem)


def check_division(exercise: Exercise) -> None:
    a, b = map(int, exercise.problem.split("/"))
    quotient, _, remainder = exercise.answer.partition(r"\text{ remainder }")
    assert int(quotient) * b + int(remainder or 0) == a
    assert 0 <= int(remainder or 0) < b
    assert remainder != "0"


def check_equation(exercise: Exercise) -> None:
    left, right = exercise.problem.split("=")
    (letter,) = set(re.findall(r"[a-z]", exercise.problem))
    x = from_latex(exercise.answer)
    assert value(left, **{letter: x}) == value(right, **{letter: x})
    assert value(left, **{letter: x + 1}) != value(right, **{letter: x + 1})  # the only solution


def check_percentage(exercise: Exercise) -> None:
    percent, number = map(int, exercise.problem.split("% of "))
    assert Fraction(percent * number, 100) == from_latex(exercise.answer)


def check_derivative(exercise: Exercise) -> None:
    expected = {power - 1: size * power for power, size in coefficients(exercise.problem).items() if power}
    assert coefficients(exercise.answer) == expected


CHECKS = {
    "division": check_division,
    "one-step equations": check_equation,
    "two-step equations": check_equation,
    "percentages": check_percentage,
    "derivatives": check_derivative,
}


@pytest.fixture
def count(request: pytest.FixtureRequest) -> int:
    return 3000 if request.config.getoption("--full") else 150


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> Random:
    return Random(request.config.getoption("--seed"))


each_skill = pytest.mark.parametrize("skill", SKILLS)
each_level = pytest.mark.parametrize("level", LEVELS)


@each_skill
@each_level
def test_the_answer_is_right(skill, level, count, rng):
    for _ in range(count):
        exercise = SKILLS[skill](level, rng, Phrasings.ALL)
        assert (exercise.skill, exercise.level) == (skill, level)
        CHECKS.get(skill, check_number)(exercise)


@each_skill
@each_level
def test_every_sum_in_the_working_is_true(skill, level, count, rng):
    claims = 0
    for _ in range(count):
        steps = SKILLS[skill](level, rng, Phrasings.ALL).steps
        for expression, given in CLAIM.findall(steps):
            claims += 1
            assert value(expression) == int(given), steps
    assert claims > 0


@each_skill
def test_the_working_and_the_explanation_end_at_the_answer(skill, count, rng):
    for _ in range(count):
        exercise = SKILLS[skill](rng.choice(LEVELS), rng, Phrasings.ALL)
        assert exercise.explanation.endswith(rf"\boxed{{{exercise.answer}}}\).")
        digits = re.findall(r"\d+", exercise.answer)
        assert digits[-1].lstrip("0") in exercise.steps


@each_skill
def test_the_question_asks_the_problem_in_every_notation(skill, count, rng):
    superscripts = {ord(raised): f"^{digit}" for digit, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
    for _ in range(count):
        exercise = SKILLS[skill](rng.choice(LEVELS), rng, Phrasings.ALL)
        asked = [int(n) for n in re.findall(r"\d+", exercise.question.translate(superscripts))]
        assert sorted(asked) == sorted(int(n) for n in re.findall(r"\d+", exercise.problem)), (
            exercise.question
        )


@each_skill
def test_phrasings_are_many_and_split_for_good(skill, count, rng):
    templates = TEMPLATES[skill]
    assert len(set(templates)) == len(templates) >= 10
    trained = {SKILLS[skill](1 + i % 3, rng, Phrasings.TRAIN).template for i in range(10 * count)}
    kept = {SKILLS[skill](1 + i % 3, rng, Phrasings.HELD_OUT).template for i in range(10 * count)}
    assert trained | kept == set(templates)
    assert trained.isdisjoint(kept)
    assert all(map(held_out, kept))
    assert len(kept) >= 2


@each_skill
def test_the_same_seed_gives_the_same_exercise(skill):
    assert SKILLS[skill](3, Random(5), Phrasings.ALL) == SKILLS[skill](3, Random(5), Phrasings.ALL)


@each_skill
def test_problems_seldom_repeat(skill, rng):
    problems = {SKILLS[skill](3, rng, Phrasings.ALL).problem for _ in range(400)}
    assert len(problems) > 200


def test_the_first_example_of_the_project_can_be_asked():
    exercises = (SKILLS["two-step equations"](1, Random(seed), Phrasings.TRAIN) for seed in range(60000))
    found = next(e for e in exercises if e.question == "Solve 3x + 5 = 20")
    assert found.answer == "5"
    assert found.steps.splitlines() == ["3x+5=20", "subtract 5: 3x=20-5=15", "divide by 3: x=15/3=5"]
