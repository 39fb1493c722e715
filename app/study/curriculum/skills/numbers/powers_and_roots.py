"""Powers and roots of whole numbers (level 1: tables, 2: to 20, sums, 3: to 40, 4: to 99, 5: three terms)."""

from random import Random
from typing import NamedTuple

from app.study.curriculum.methods import mental
from app.study.curriculum.notation import latex
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

SQUARE = (
    "What is {n} squared?",
    "Square {n}.",
    "Find the square of {n}.",
    "{n} squared",
    "Work out {n} squared.",
    "What is the square of {n}?",
    "A square field has sides of {n} m. How many square metres is it?",
)
CUBE = (
    "What is {n} cubed?",
    "Find the cube of {n}.",
    "{n} cubed",
    "Cube {n}.",
    "Work out {n} cubed.",
    "What is the cube of {n}?",
)
POWER = (
    "What is {n} to the power of {k}?",
    "{n} to the power {k}",
    "Work out {n} to the power of {k}.",
    "Raise {n} to the power {k}.",
    "What is {n} raised to the power of {k}?",
    "What is {n} to the {k}th power?",
)
ROOT = (
    "What is the square root of {n}?",
    "Find the square root of {n}.",
    "square root of {n}",
    "Work out the square root of {n}.",
    "Which number squared gives {n}?",
    "A square has an area of {n} square centimetres. How many centimetres long is its side?",
    "What number times itself is {n}?",
)
CUBE_ROOT = (
    "What is the cube root of {n}?",
    "Find the cube root of {n}.",
    "cube root of {n}",
    "Work out the cube root of {n}.",
    "Which number cubed gives {n}?",
    "A cube holds {n} cubic centimetres. How many centimetres long is its edge?",
)
TEMPLATES = tuple(dict.fromkeys([*EVALUATE, *SQUARE, *CUBE, *POWER, *ROOT, *CUBE_ROOT]))
LARGEST = {1: 12, 2: 20, 3: 40, 4: 99, 5: 99}
CUBES = {1: 5, 2: 10, 3: 10, 4: 12, 5: 12}
LONGEST = {1: {2: 6, 3: 4, 10: 5}, 2: {2: 8, 3: 5, 4: 4, 5: 4, 10: 6}}
ENDINGS = {1: (1, 9), 4: (2, 8), 9: (3, 7), 6: (4, 6)}


class Term(NamedTuple):
    """A power or root, its working and value, and the wordings that fit it alone."""

    text: str
    lines: list[str]
    value: int
    templates: tuple[str, ...]
    parts: dict[str, str]


def power(n: int, k: int) -> list[str]:
    """Lines of one multiplication after another: `3*3=9, 9*3=27`; of larger numbers place by place."""
    value, facts = n, []
    for _ in range(k - 1):
        facts += mental.multiply(value, n)
        value *= n
    return facts if max(map(len, facts)) > 12 else [", ".join(facts)]


def square_root(number: int, root: int) -> list[str]:
    """How to find it: from the tables, or between two tens and by the last digit."""
    if root <= mental.TABLES:
        return [f"{root}*{root}={number}, so {root}"]
    low = root // 10 * 10
    between = f"{low}*{low}={low * low}, {low + 10}*{low + 10}={(low + 10) ** 2}: from {low} to {low + 10}"
    if root % 5 == 0:
        return [between, f"ends in {number % 10}: {root}"]
    first, second = (low + ending for ending in ENDINGS[number % 10])
    middle = low + 5
    side = "less" if middle < root else "more"
    return [
        between,
        f"ends in {number % 10}: {first} or {second}",
        f"{middle}*{middle}={middle * middle} is {side}, so {root}",
    ]


def _term(level: int, rng: Random) -> Term:
    kind = rng.choice(("square", "square", "cube", "power", "root", "root", "cube root"))
    n = rng.randint(2, CUBES[level] if "cube" in kind else LARGEST[level])
    if kind == "root":
        return Term(f"sqrt({n * n})", square_root(n * n, n), n, ROOT, {"n": str(n * n)})
    if kind == "cube root":
        lines = [f"{n}*{n}={n * n}, {n * n}*{n}={n**3}, so {n}"]
        return Term(f"cbrt({n**3})", lines, n, CUBE_ROOT, {"n": str(n**3)})
    if kind == "power":
        n = rng.choice(list(LONGEST[min(level, 2)]))
        k = rng.randint(3, LONGEST[min(level, 2)][n])
    else:
        k = 2 if kind == "square" else 3
    templates = {"square": SQUARE, "cube": CUBE, "power": POWER}[kind]
    return Term(f"{n}^{k}", power(n, k), n**k, templates, {"n": str(n), "k": str(k)})


def _several(level: int, rng: Random) -> Problem:
    easy = 2 if level == 4 else 1
    while True:  # few draws go below zero or are too large
        terms = [_term(easy, rng) for _ in range(3 if level == 5 else 2)]
        if max(term.value for term in terms) > 1000:
            continue
        text, value, lines = terms[0].text, terms[0].value, [*terms[0].lines]
        for term in terms[1:]:
            lines += term.lines
        for term in terms[1:]:
            sign = rng.choice("+-*" if value * term.value < 1000 and len(terms) == 2 else "+-")
            text += sign + term.text
            if sign == "-" and value < term.value:
                break
            steps = {"+": mental.add, "-": mental.subtract, "*": mental.multiply}[sign]
            lines += steps(value, term.value)
            value = {"+": value + term.value, "-": value - term.value, "*": value * term.value}[sign]
        else:
            if value <= 2000:
                break
    because = rf"Powers and roots come first: \({latex(text)} = "
    return Problem(text, lines, because, str(value), EVALUATE)


def draw(level: int, rng: Random) -> Problem:
    """One power or root, or from level 2 two or three of them added, subtracted or multiplied."""
    if level > 1 and rng.random() < 0.4:
        return _several(level, rng)
    term = _term(level, rng)
    how = (
        "Look for the number that gives it"
        if "rt(" in term.text
        else "Multiply it by itself, again and again"
    )
    templates = (*EVALUATE, *term.templates * 3)
    return Problem(
        term.text, term.lines, rf"{how}: \({latex(term.text)} = ", str(term.value), templates, term.parts
    )


SKILL = Skill("powers and roots", TEMPLATES, draw)
