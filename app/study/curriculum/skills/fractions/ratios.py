"""Ratios: simplest form and shares (level 1: to 9, 2: larger, 3: of three parts too, 4 and 5: larger)."""

from math import gcd
from random import Random

from app.study.curriculum.methods import mental
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

SIMPLIFY = (
    "Simplify the ratio {r}.",
    "Simplify {r}.",
    "Write the ratio {r} in its simplest form.",
    "What is the ratio {r} in simplest form?",
    "Reduce the ratio {r} to lowest terms.",
    "Express the ratio {r} in its simplest form.",
    "Give the ratio {r} in lowest terms.",
    "Write {r} as a ratio in its simplest form.",
    "Cancel the ratio {r} down.",
    "What does the ratio {r} simplify to?",
    "Find the simplest form of the ratio {r}.",
    "ratio {r} in simplest form",
)
SHARE = (
    "Share {n} in the ratio {r}.",
    "Divide {n} in the ratio {r}.",
    "Split {n} in the ratio {r}.",
    "Share {n} dollars in the ratio {r}.",
    "{n} sweets are shared in the ratio {r}. How many are in each share?",
    "Divide {n} into parts in the ratio {r}.",
    "A rope of {n} cm is cut in the ratio {r}. How long are the pieces?",
    "How do I share {n} in the ratio {r}?",
    "If {n} is split in the ratio {r}, what are the shares?",
    "Work out the shares when {n} is divided in the ratio {r}.",
    "Friends share {n} euros in the ratio {r}. How much does each get?",
    "share {n} in the ratio {r}",
)
TEMPLATES = SIMPLIFY + SHARE
PARTS = {1: 5, 2: 7, 3: 9, 4: 11, 5: 13}
UNIT = {1: 10, 2: 20, 3: 40, 4: 60, 5: 90}
LARGEST_MULTIPLIER = {1: 8, 2: 12, 3: 15, 4: 24, 5: 36}
DIVISORS = (2, 3, 5, 7, 11, 13)
MULTIPLIERS = tuple(m for m in range(2, 37) if m % 17 and m % 19 and m % 23 and m % 29 and m % 31)


def _typed(parts: tuple[int, ...], rng: Random) -> str:
    return rng.choices((":", " : ", " to "), [6, 3, 1])[0].join(map(str, parts))


def _drawn(level: int, rng: Random) -> tuple[int, ...]:
    count = 3 if level > 2 and rng.random() < 0.3 else 2
    while True:  # until the parts differ and have no common divisor
        parts = tuple(rng.randint(1, PARTS[level]) for _ in range(count))
        if gcd(*parts) == 1 and len(set(parts)) == count:
            return parts


def _simplify(level: int, rng: Random) -> Problem:
    lowest = _drawn(level, rng)
    multiplier = rng.choice([m for m in MULTIPLIERS if m <= LARGEST_MULTIPLIER[level]])
    given = tuple(part * multiplier for part in lowest)
    lines, parts = [], given
    for divisor in DIVISORS:
        while all(part % divisor == 0 for part in parts):
            parts = tuple(part // divisor for part in parts)
            lines.append(f"divide by {divisor}: {':'.join(map(str, parts))}")
    text, answer = ":".join(map(str, given)), " : ".join(map(str, lowest))
    because = rf"Divide all parts by what they have in common, {multiplier} in all: \("
    return Problem(f"simplify {text}", lines, because, answer, SIMPLIFY, {"r": _typed(given, rng)})


def _share(level: int, rng: Random) -> Problem:
    parts = _drawn(level, rng)
    if sum(parts) > mental.TABLES and level < 4:
        parts = parts[:2]  # what is divided by more is not in the tables
    while gcd(*parts) > 1 or sum(parts) > (mental.TABLES if level < 4 else 20):
        parts = tuple(max(1, part - 1) for part in parts)
    unit = rng.randint(2, UNIT[level] if len(parts) == 2 else UNIT[level] // 2)
    number = unit * sum(parts)
    lines = ["+".join(map(str, parts)) + f"={sum(parts)}", *mental.divide(number, sum(parts))]
    for part in parts:
        lines += mental.multiply(part, unit)
    answer = ", ".join(str(part * unit) for part in parts)
    text = ":".join(map(str, parts))
    because = rf"There are {sum(parts)} parts of {unit} each, so the shares are \("
    parameters = {"n": str(number), "r": _typed(parts, rng)}
    return Problem(f"share {number} as {text}", [*lines, answer], because, answer, SHARE, parameters)


def draw(level: int, rng: Random) -> Problem:
    """A ratio to simplify, or an amount to share."""
    return rng.choice((_simplify, _share))(level, rng)


SKILL = Skill("ratios", TEMPLATES, draw)
