"""Fractions: lowest terms, + − × ÷ (level 1: like denominators; 2: to 5, ×; 3: to 8, ÷; 4: to 10, 5: 12)."""

from fractions import Fraction
from math import lcm
from random import Random

from app.study.curriculum.methods import rational
from app.study.curriculum.notation import latex
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

LARGEST = {1: 9, 2: 5, 3: 8, 4: 10, 5: 12}
MULTIPLIERS = {1: range(2, 6), 2: range(2, 7), 3: range(2, 9), 4: range(4, 10), 5: range(6, 12)}
SIMPLIFY = (
    "Simplify {e}.",
    "Simplify {e}",
    "Simplify the fraction {e}.",
    "Write {e} in its simplest form.",
    "Reduce {e} to lowest terms.",
    "Write {e} in lowest terms.",
    "What is {e} in simplest form?",
    "Reduce {e}.",
    "Cancel {e} down.",
    "Put {e} in its lowest terms.",
    "Give {e} in its simplest form.",
    "Simplify: {e}",
    "Fully simplify {e}.",
    "What is the simplest form of {e}?",
    "Express {e} in lowest terms.",
    "How do I simplify {e}?",
    "Can you simplify {e}?",
    "Simplify fully: {e}",
)
COMPUTE = (
    *EVALUATE,
    "Work out {e} as a fraction.",
    "Calculate {e}. Give a fraction in lowest terms.",
    "Work out {e} and simplify.",
    "What is {e} as a fraction?",
    "Work out {e}. Give your answer in its simplest form.",
)
TEMPLATES = SIMPLIFY + COMPUTE
_Parts = tuple[str, list[str], str, Fraction]


def _proper(rng: Random, largest: int) -> tuple[int, int]:
    denominator = rng.randint(2, largest)
    numerator = rng.randint(1, denominator - 1)
    value = Fraction(numerator, denominator)
    return value.numerator, value.denominator


def _finish(n: int, d: int, lines: list[str]) -> Fraction:
    lines += rational.lowest_terms(n, d)
    return Fraction(n, d)


def _simplify(level: int, rng: Random) -> _Parts:
    n, d = _proper(rng, {1: 5, 2: 7, 3: 9, 4: 11, 5: 12}[level])
    by = rng.choice(MULTIPLIERS[level])
    n, d = n * by, d * by
    lines: list[str] = []
    value = _finish(n, d, lines)
    return f"{n}|{d}", lines, "Divide top and bottom by common factors", value


def _sum(level: int, rng: Random) -> _Parts:
    (a, b), (c, d) = _proper(rng, LARGEST[level]), _proper(rng, LARGEST[level])
    if level == 1:
        c, d = rng.randint(1, b), b
    sign = rng.choice("+-")
    if sign == "-" and a * d < c * b:
        a, b, c, d = c, d, a, b
    common = lcm(b, d)
    x, y = a * common // b, c * common // d
    lines = (
        [] if b == d else [f"common denominator {common}", f"{a}/{b}={x}/{common}", f"{c}/{d}={y}/{common}"]
    )
    n = x + y if sign == "+" else x - y
    lines.append(f"{x}{sign}{y}={n}, so {n}/{common}")
    value = Fraction(0) if n == 0 else _finish(n, common, lines)
    how = "The denominators are the same" if b == d else "Use a common denominator"
    return f"{a}|{b}{sign}{c}|{d}", lines, how, value


def _product(level: int, rng: Random) -> _Parts:
    (a, b), (c, d) = _proper(rng, LARGEST[level]), _proper(rng, LARGEST[level])
    lines = [f"top {a}*{c}={a * c}", f"bottom {b}*{d}={b * d}, so {a * c}/{b * d}"]
    value = _finish(a * c, b * d, lines)
    return f"{a}|{b}*{c}|{d}", lines, "Multiply the tops and multiply the bottoms", value


def _quotient(level: int, rng: Random) -> _Parts:
    largest = {3: 7, 4: 9, 5: 12}[level]
    (a, b), (c, d) = _proper(rng, largest), _proper(rng, largest)
    lines = [
        f"turn over: {a}/{b}*{d}/{c}",
        f"top {a}*{d}={a * d}",
        f"bottom {b}*{c}={b * c}, so {a * d}/{b * c}",
    ]
    value = _finish(a * d, b * c, lines)
    return f"{a}|{b}/{c}|{d}", lines, "Turn the second fraction over and multiply", value


def draw(level: int, rng: Random) -> Problem:
    """A fraction to simplify, or two to add, subtract, multiply or divide."""
    form = rng.choice((_simplify, _sum, _product, _quotient)[: level + 1])
    text, lines, how, value = form(level, rng)
    return Problem(
        text=text,
        working=lines,
        because=rf"{how}: \({latex(text)} = ",
        answer=rational.latex(value),
        templates=SIMPLIFY if form is _simplify else COMPUTE,
    )


SKILL = Skill("fractions", TEMPLATES, draw)
