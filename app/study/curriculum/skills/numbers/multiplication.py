"""Multiplication (level 1: tables to 10, 2: 2 digits by 1, 3: 3 by 1, 4: 4 by 1, 5: 2 by 2)."""

from functools import partial
from random import Random

from app.study.curriculum.methods import columns
from app.study.curriculum.notation import typeset
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TEMPLATES = (
    *EVALUATE,
    "{a} x {b}",
    "What is {a} x {b}?",
    "Multiply {a} by {b}.",
    "What is the product of {a} and {b}?",
    "Find the product of {a} and {b}.",
    "What is {a} times {b}?",
    "{a} times {b}",
    "How much is {a} multiplied by {b}?",
    "Multiply {a} and {b}.",
    "What's {a} times {b}?",
    "{a} multiplied by {b}",
    "What is {a} multiplied by {b}?",
    "The product of {a} and {b}",
    "{a}x{b}",
    "Multiply: {e}",
    "Find {a} times {b}.",
    "{a} lots of {b}",
)


def _factors(level: int, rng: Random) -> tuple[int, int]:
    if level == 1:
        return rng.randint(1, 10), rng.randint(1, 10)
    if level == 2:
        return rng.randint(11, 99), rng.randint(2, 9)
    if level == 5:
        return rng.randint(11, 99), rng.randint(11, 99)
    return rng.randint(*{3: (101, 999), 4: (1001, 9999)}[level]), rng.randint(2, 9)


def working(a: int, b: int) -> list[str]:
    """The fact from the tables, or a written multiplication by each digit of b (one or two)."""
    if max(a, b) <= 10:
        return [f"{a}*{b}={a * b}"]
    if b < 10:
        return columns.multiply(a, b)
    tens, ones = b - b % 10, b % 10
    by_ten = [*columns.multiply(a, tens // 10), f"{a}*{tens}={a * tens}"]
    if not ones:
        return by_ten
    by_one = [*columns.multiply(a, ones), f"{a}*{ones}={a * ones}"]
    return [*by_ten, *by_one, f"{a * tens}+{a * ones}", *columns.add(a * tens, a * ones)]


def draw(level: int, rng: Random) -> Problem:
    """A product, from the tables or digit by digit."""
    a, b = _factors(level, rng)
    lines = working(a, b)
    first, second = (b, a) if rng.random() < 0.4 else (a, b)
    if max(a, b) > 10 and a != first:
        lines.insert(0, f"{a}*{b}")
    text, product = f"{first}*{second}", rf"{first} \times {second}"
    how = "From the times tables" if level == 1 else "Multiplying digit by digit"
    return Problem(
        text=text,
        working=lines,
        because=rf"{how}: \({product} = ",
        answer=str(a * b),
        templates=TEMPLATES,
        parts={"e": partial(typeset, text), "a": str(first), "b": str(second)},
    )


SKILL = Skill("multiplication", TEMPLATES, draw)
