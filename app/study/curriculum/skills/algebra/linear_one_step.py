"""One-step linear equations (level 1: to 20, 2: to 50, x < 0, 3: fractional x, 4: to 100, 5: to 300)."""

from fractions import Fraction
from random import Random

from app.study.curriculum.methods import equation
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.algebra import linear_equation


def _sum(level: int, rng: Random, x: str) -> tuple[str, list[str], str, Fraction]:
    value = rng.randint(*{1: (1, 20), 2: (-5, 30), 3: (-15, 50), 4: (-50, 100), 5: (-99, 300)}[level])
    term = rng.randint(*{1: (1, 15), 2: (1, 20), 3: (1, 30), 4: (10, 60), 5: (25, 200)}[level])
    if rng.random() < 0.4:
        term = -term
    right = value + term
    left = f"{x}+{term}" if term > 0 else f"{x}{term}"
    if term > 0 and rng.random() < 0.3:
        left = f"{term}+{x}"
    line, words, found = equation.remove_term(x, term, right)
    return _sides(left, right, rng), [line], words, Fraction(found)


def _product(level: int, rng: Random, x: str) -> tuple[str, list[str], str, Fraction]:
    factor = rng.randint(*{1: (2, 9), 2: (2, 9), 3: (2, 9), 4: (2, 12), 5: (3, 12)}[level])
    if level >= 3 and rng.random() < 0.3:
        right = rng.randint(1, 20)
    else:
        right = factor * rng.randint(
            *{1: (1, 10), 2: (-9, 10), 3: (-10, 12), 4: (-12, 20), 5: (-30, 40)}[level]
        )
    if level >= 3 and rng.random() < 0.3:
        factor, right = -factor, -right
    lines, words, value = equation.remove_factor(x, factor, right)
    return _sides(f"{factor}{x}", right, rng), lines, words, value


def _quotient(level: int, rng: Random, x: str) -> tuple[str, list[str], str, Fraction]:
    divisor = rng.randint(2, 9)
    right = rng.randint(*{1: (1, 9), 2: (1, 10), 3: (-9, 12), 4: (-12, 20), 5: (-30, 40)}[level])
    line = f"multiply by {divisor}: {x}={right}*{divisor}={right * divisor}"
    return (
        _sides(f"{x}|{divisor}", right, rng),
        [line],
        f"multiply both sides by {divisor}",
        Fraction(right * divisor),
    )


def _sides(left: str, right: int, rng: Random) -> str:
    return f"{right}={left}" if rng.random() < 0.12 else f"{left}={right}"


def draw(level: int, rng: Random) -> Problem:
    """An equation that one operation on both sides solves."""
    x = equation.letter(rng)
    form = rng.choices([_sum, _product, _quotient], [5, 3, 2])[0]
    problem, lines, how, value = form(level, rng, x)
    return linear_equation.problem(problem, x, lines, how, value)


SKILL = Skill("one-step equations", linear_equation.TEMPLATES, draw)
