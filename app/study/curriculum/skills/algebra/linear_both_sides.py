"""Equations with x on both sides (level 1: small, 2: the larger x right, 3: −x, fractions, 4–5: larger)."""

from random import Random

from app.study.curriculum.methods import equation
from app.study.curriculum.methods.polynomial import linear, term
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.algebra import linear_equation


def _numbers(level: int, rng: Random) -> tuple[int, int, int, int]:
    """a, b, c, d of ax+b = cx+d."""
    a, c = rng.sample(range(1, 10 if level < 4 else 13), 2)
    if level == 1:
        a, c = max(a, c), min(a, c)
    value = rng.randint(*{1: (1, 10), 2: (-5, 10), 3: (-9, 10), 4: (-12, 15), 5: (-15, 20)}[level])
    b = rng.randint(1, {1: 15, 2: 20, 3: 20, 4: 40, 5: 60}[level])
    if rng.random() < 0.4:
        b = -b
    if level > 2 and rng.random() < 0.35:
        c = -c
    d = (a - c) * value + b
    if level > 2 and rng.random() < 0.25:
        d = rng.randint(-20, 20)
    return a, b, c, d


def draw(level: int, rng: Random) -> Problem:
    """An equation that is solved by bringing x to one side."""
    x = equation.letter(rng)
    while True:  # few draws fail: 1/13 has no working, and d = 0 is no side to read
        a, b, c, d = _numbers(level, rng)
        try:
            lines, value = equation.solved(a, b, c, d, x)
        except ValueError:
            continue
        if d:
            break
    left, right = linear(a, x, b), linear(c, x, d)
    if rng.random() < 0.2 and b > 0 and a > 0:
        left = f"{b}+{term(a, x)}"
    if c < 0 < d:
        right = f"{d}{term(c, x)}"
    how = f"bring {x} to one side and the numbers to the other"
    return linear_equation.problem(f"{left}={right}", x, lines, how, value)


SKILL = Skill("equations with x on both sides", linear_equation.TEMPLATES, draw)
