"""Equations with x on both sides (level 1: small, 2: the larger x right, 3: −x, fractions, 4–5: larger)."""

from fractions import Fraction
from random import Random

from app.study.curriculum.exercise import Exercise
from app.study.curriculum.methods import equation, signed
from app.study.curriculum.methods.polynomial import linear, term
from app.study.curriculum.phrasing import Phrasings

NAME = "equations with x on both sides"


def solved(a: int, b: int, c: int, d: int, x: str) -> tuple[list[str], Fraction]:
    """The working of ax+b = cx+d for a ≠ c, the side with more x moved left first, and x."""
    lines = []
    if a < c:
        a, b, c, d = c, d, a, b
        lines.append(f"swap: {linear(a, x, b)}={linear(c, x, d)}")
    if c:
        verb = f"subtract {term(c, x)}" if c > 0 else f"add {term(-c, x)}"
        lines.append(f"{verb}: {signed.total(a, -c)}, {linear(a - c, x, b)}={d}")
        a -= c
    if b:
        line, _, d = equation.remove_term(term(a, x), b, d)
        lines.append(line)
    if a == 1:
        return lines, Fraction(d)
    more, _, value = equation.remove_factor(x, a, d)
    return lines + more, value


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


def generate(level: int, rng: Random, phrasings: Phrasings = Phrasings.ALL) -> Exercise:
    """An equation that is solved by bringing x to one side."""
    x = equation.letter(rng)
    while True:  # few draws fail: 1/13 has no working, and d = 0 is no side to read
        a, b, c, d = _numbers(level, rng)
        try:
            lines, value = solved(a, b, c, d, x)
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
    return equation.exercise(f"{left}={right}", x, lines, how, value, NAME, level, phrasings, rng)
