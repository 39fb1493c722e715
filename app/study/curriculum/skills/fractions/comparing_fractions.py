"""The larger or smaller of two fractions (level 1: to 6, 2: to 9, 3: to 12), and three in order."""

from fractions import Fraction
from math import lcm
from random import Random

from app.study.curriculum.methods import rational
from app.study.curriculum.notation import alike
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

LARGEST = {1: 6, 2: 9, 3: 12, 4: 15, 5: 20}
LARGER = (
    "Which is larger, {a} or {b}?",
    "Which is bigger, {a} or {b}?",
    "Which fraction is greater: {a} or {b}?",
    "Which of {a} and {b} is the larger fraction?",
    "What is greater, {a} or {b}?",
    "Which one is more, {a} or {b}?",
    "Find the larger of {a} and {b}.",
    "Is {a} or {b} bigger?",
    "Compare {a} and {b}. Which is larger?",
    "Tell me the greater of {a} and {b}.",
)
SMALLER = (
    "Which is smaller, {a} or {b}?",
    "Which fraction is smaller: {a} or {b}?",
    "Which is less, {a} or {b}?",
    "Find the smaller of {a} and {b}.",
    "Is {a} or {b} smaller?",
    "Compare {a} and {b}. Which is smaller?",
    "What is smaller, {a} or {b}?",
    "Which of {a} and {b} is the smaller fraction?",
)
ASCENDING = (
    "Put {abc} in order, smallest first.",
    "Order {abc} from smallest to largest.",
    "Write {abc} in ascending order.",
    "Arrange {abc} in ascending order.",
    "Sort {abc} from least to greatest.",
    "Put these fractions in order of size, smallest first: {abc}",
    "Order the fractions {abc} from least to greatest.",
    "List {abc} in order starting with the smallest.",
    "What is the order of {abc} from smallest to biggest?",
)
DENOMINATORS = {2: (12, 20), 3: (12, 20, 24, 30), 4: (24, 36, 40, 60), 5: (36, 40, 48, 60)}
TEMPLATES = LARGER + SMALLER + ASCENDING


def _proper(rng: Random, denominators: list[int]) -> Fraction:
    d = rng.choice(denominators)
    return Fraction(rng.randint(1, d - 1), d)


def _pair(level: int, rng: Random) -> Problem:
    a = b = Fraction(1)
    while a == b:
        a, b = (_proper(rng, list(range(2, LARGEST[level] + 1))) for _ in "ab")
    x, y = a.numerator * b.denominator, b.numerator * a.denominator
    larger = rng.random() < 0.6
    chosen = (max if larger else min)(a, b)
    word = "larger" if larger else "smaller"
    lines = [
        f"{a}: {a.numerator}*{b.denominator}={x}",
        f"{b}: {b.numerator}*{a.denominator}={y}",
        f"{x} is {'more' if x > y else 'less'} than {y}, so {chosen}",
    ]
    because = rf"Multiply each top by the other bottom: {x} against {y}, so the {word} one is \("
    first, second = alike([f"{f.numerator}|{f.denominator}" for f in (a, b)], rng)
    return Problem(
        f"{word} of {a}, {b}", lines, because, rational.latex(chosen), LARGER if larger else SMALLER,
        {"a": first, "b": second},
    )  # fmt: skip


def _three(level: int, rng: Random) -> Problem:
    bottom = rng.choice(DENOMINATORS[level])
    denominators = [d for d in range(2, LARGEST[level] + 1) if bottom % d == 0]
    fractions: list[Fraction] = []
    while len(set(fractions)) < 3:
        fractions = [_proper(rng, denominators) for _ in range(3)]
    common = lcm(*(f.denominator for f in fractions))
    tops = [f.numerator * common // f.denominator for f in fractions]
    ordered = sorted(fractions)
    lines = [f"common denominator {common}"]
    lines += [f"{f}={top}/{common}" for f, top in zip(fractions, tops, strict=True)]
    lines += ["<".join(map(str, sorted(tops))), ", ".join(map(str, ordered))]
    text = ", ".join(map(str, fractions))
    a, b, c = alike([f"{f.numerator}|{f.denominator}" for f in fractions], rng)
    because = r"Over a common denominator only the tops are compared. Smallest first: \("
    answer = ", ".join(map(rational.latex, ordered))
    between = rng.choice((f"{a}, {b} and {c}", f"{a}, {b}, {c}"))
    return Problem(f"order {text}", lines, because, answer, ASCENDING, {"abc": between})


def draw(level: int, rng: Random) -> Problem:
    """Two fractions to compare, or from level 2 three to order."""
    return _three(level, rng) if level > 1 and rng.random() < 0.3 else _pair(level, rng)


SKILL = Skill("comparing fractions", TEMPLATES, draw)
