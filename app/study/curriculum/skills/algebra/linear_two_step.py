"""Two-step linear equations (level 1: x > 0, 2: x < 0, x/a, 3: brackets, fractions, 4 and 5: larger)."""

from fractions import Fraction
from random import Random

from app.study.curriculum.methods import equation
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.algebra import linear_equation

_Parts = tuple[str, list[str], str, Fraction]


def _product(level: int, rng: Random, x: str) -> _Parts:
    factor = rng.randint(2, 9 if level < 4 else 12)
    value = rng.randint(*{1: (1, 10), 2: (-5, 10), 3: (-9, 10), 4: (-12, 15), 5: (-20, 25)}[level])
    term = rng.randint(*{1: (1, 15), 2: (1, 20), 3: (1, 20), 4: (1, 50), 5: (10, 99)}[level])
    if rng.random() < 0.4:
        term = -term
    if level >= 3 and rng.random() < 0.25:
        factor = -factor
    right = factor * value + term
    if level >= 3 and factor > 0 and rng.random() < 0.35:
        right = term + rng.randint(1, 20)
    left = f"{factor}{x}{term:+d}"
    if term > 0 and factor > 0 and rng.random() < 0.2:
        left = f"{term}+{factor}{x}"
    line, first, rest = equation.remove_term(f"{factor}{x}", term, right)
    lines, second, found = equation.remove_factor(x, factor, rest)
    return _sides(left, right, rng), [line, *lines], f"{first}, then {second}", found


def _quotient(level: int, rng: Random, x: str) -> _Parts:
    divisor, term = rng.randint(2, 9), rng.randint(1, {4: 50, 5: 99}.get(level, 20)) * rng.choice((1, 1, -1))
    rest = rng.randint(*{1: (1, 9), 2: (1, 10), 3: (-9, 10), 4: (-12, 15), 5: (-20, 25)}[level])
    right = rest + term
    line, first, _ = equation.remove_term(f"{x}/{divisor}", term, right)
    value = rest * divisor
    lines = [line, f"multiply by {divisor}: {x}={rest}*{divisor}={value}"]
    how = f"{first}, then multiply both sides by {divisor}"
    return _sides(f"{x}|{divisor}{term:+d}", right, rng), lines, how, Fraction(value)


def _bracket(level: int, rng: Random, x: str) -> _Parts:
    factor, value = rng.randint(2, 9), rng.randint(*{4: (-12, 15), 5: (-20, 25)}.get(level, (-5, 10)))
    term = rng.randint(1, {4: 20, 5: 40}.get(level, 10)) * rng.choice((1, 1, -1))
    right = factor * (value + term)
    divided = f"divide by {factor}: {x}{term:+d}={right}/{factor}={value + term}"
    line, second, found = equation.remove_term(x, term, value + term)
    how = f"divide both sides by {factor}, then {second}"
    return _sides(f"{factor}({x}{term:+d})", right, rng), [divided, line], how, Fraction(found)


def _sides(left: str, right: int, rng: Random) -> str:
    return f"{right}={left}" if rng.random() < 0.1 else f"{left}={right}"


def draw(level: int, rng: Random) -> Problem:
    """An equation that two operations on both sides solve."""
    x = equation.letter(rng)
    weights = {1: [1, 0, 0], 2: [7, 3, 0], 3: [5, 2, 3], 4: [4, 3, 3], 5: [4, 3, 3]}[level]
    form = rng.choices([_product, _quotient, _bracket], weights)[0]
    problem, lines, how, value = form(level, rng, x)
    return linear_equation.problem(problem, x, lines, how, value)


SKILL = Skill("two-step equations", linear_equation.TEMPLATES, draw)
