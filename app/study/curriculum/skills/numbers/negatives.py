"""Integers below zero: + − (level 1: to 10), × ÷ (2: to 20), three terms (3), four terms and mixed (4, 5)."""

import re
from random import Random

from app.study.curriculum.methods import signed
from app.study.curriculum.notation import latex, typeset
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

LARGEST = {1: 10, 2: 20, 3: 40, 4: 60, 5: 99}
TABLES = {2: 9, 3: 10, 4: 10, 5: 10}
OPERATIONS = {"+": signed.total, "-": signed.less, "*": signed.product, "/": signed.quotient}
WORDS = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}
SPOKEN = (
    "What is {w}?",
    "{w}",
    "Work out {w}.",
    "Calculate {w}.",
    "What do you get for {w}?",
    "How much is {w}?",
)
OPERATION = {
    "+": (
        "Add {a} and {b}.",
        "What is the sum of {a} and {b}?",
        "Add {b} to {a}.",
        "The temperature is {a} degrees and changes by {b} degrees. What is it now?",
    ),
    "-": (
        "Subtract {b} from {a}.",
        "Take {b} away from {a}.",
        "What is {a} take away {b}?",
        "What is left when {b} is subtracted from {a}?",
    ),
    "*": (
        "Multiply {a} by {b}.",
        "What is the product of {a} and {b}?",
        "Find the product of {a} and {b}.",
        "Work out {a} multiplied by {b}.",
    ),
    "/": (
        "Divide {a} by {b}.",
        "What is {a} divided by {b}?",
        "Find the quotient of {a} and {b}.",
        "Find {a} divided by {b}.",
    ),
}
TEMPLATES = tuple(dict.fromkeys([*EVALUATE, *SPOKEN, *(t for ts in OPERATION.values() for t in ts)]))


def _integer(rng: Random, largest: int, below_zero: float) -> int:
    return rng.randint(1, largest) * (-1 if rng.random() < below_zero else 1)


def _two(level: int, rng: Random) -> tuple[list[int], list[str]]:
    sign = rng.choice("+-" if level == 1 else "+-*/")
    within = LARGEST[level] if sign in "+-" else TABLES[level]
    a, b = _integer(rng, within, 0.6), _integer(rng, within, 0.5)
    if a > 0 and b > 0:
        a = -a  # both positive is no problem of this skill
    return [a * b if sign == "/" else a, b], [sign]


def _several(level: int, rng: Random) -> tuple[list[int], list[str]]:
    count = 3 if level == 3 else 4
    numbers = [_integer(rng, {3: 12, 4: 15, 5: 20}[level], 0.5) for _ in range(count)]
    if min(numbers) > 0:
        numbers[0] = -numbers[0]
    return numbers, [rng.choice("+-") for _ in numbers[1:]]


def _mixed(level: int, rng: Random) -> tuple[list[int], list[str]]:
    numbers = [_integer(rng, 9, 0.6) for _ in range(3)]
    if min(numbers) > 0:
        numbers[1] = -numbers[1]
    return numbers, rng.choice([["*", "+"], ["*", "-"], ["*", "*"], ["+", "*"], ["-", "*"]])


def _second(number: int) -> str:
    return f"({number})" if number < 0 else str(number)


def _text(numbers: list[int], signs: list[str]) -> str:
    return str(numbers[0]) + "".join(s + _second(n) for s, n in zip(signs, numbers[1:], strict=True))


def working(numbers: list[int], signs: list[str]) -> tuple[list[str], int]:
    """One line for each operation, products first, and the value."""
    lines: list[str] = []
    numbers, signs = list(numbers), list(signs)
    while signs:
        i = next((i for i, sign in enumerate(signs) if sign in "*/"), 0)
        a, sign, b = numbers[i], signs.pop(i), numbers[i + 1]
        line = OPERATIONS[sign](a, b)
        value = {"+": a + b, "-": a - b, "*": a * b, "/": a // b}[sign]
        numbers[i : i + 2] = [value]
        lines.append(f"{line}, now {_text(numbers, signs)}" if signs else line)
    return lines, value


def _spoken(number: int, negative: str) -> str:
    return f"{negative} {-number}" if number < 0 else str(number)


def draw(level: int, rng: Random) -> Problem:
    """Integers of either sign to work out, one operation at a time."""
    form = rng.choice({1: [_two], 2: [_two], 3: [_two, _two, _several]}.get(level, [_two, _several, _mixed]))
    numbers, signs = form(level, rng)
    text = _text(numbers, signs)
    lines, value = working(numbers, signs)
    typed = typeset(text, rng)
    if rng.random() < 0.25:
        typed = re.sub(r"\(([-−]\d+)\)", r"\1", typed)  # as many type it: 4 - -3
    parts: dict[str, str] = {"e": typed}
    templates: tuple[str, ...] = EVALUATE
    if len(numbers) == 2:
        a, b = numbers
        negative = rng.choice(("negative", "minus"))
        parts |= {"a": str(a), "b": str(b)}
        parts["w"] = f"{_spoken(a, negative)} {WORDS[signs[0]]} {_spoken(b, negative)}"
        templates = (*EVALUATE, *SPOKEN, *OPERATION[signs[0]])
    how = "Settle the size and the sign of each step"
    return Problem(text, lines, rf"{how}: \({latex(text)} = ", str(value), templates, parts)


SKILL = Skill("negative numbers", TEMPLATES, draw)
