"""Expanding brackets (level 1: a(x ± b), 2: a(bx ± c), 3: (x ± a)(x ± b), 4: two sets, 5: (ax ± b)²)."""

from collections.abc import Sequence
from random import Random

from app.study.curriculum.methods import signed
from app.study.curriculum.methods.polynomial import Term, written
from app.study.curriculum.notation import latex, spaced
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.algebra.like_terms import collected

TEMPLATES = (
    "Expand {e}.",
    "Expand {e}",
    "Expand the brackets: {e}",
    "Multiply out {e}.",
    "Expand and simplify {e}.",
    "Expand: {e}",
    "Multiply out the brackets in {e}.",
    "Remove the brackets from {e}.",
    "Write {e} without brackets.",
    "What is {e} expanded?",
    "Expand the brackets in {e}.",
    "How do I expand {e}?",
    "Can you expand {e}?",
    "Use the distributive law to expand {e}.",
    "Expand the expression {e}.",
    "Get rid of the brackets: {e}",
    "Multiply out: {e}",
    "{e} expand",
    "Distribute: {e}",
    "What do you get when you expand {e}?",
)
Polynomial = Sequence[Term]


def multiplied(left: Polynomial, right: Polynomial) -> tuple[list[str], list[Term]]:
    """Every term of `left` times every term of `right`: a line for each, and the products."""
    lines, products = [], []
    for a in left:
        for b in right:
            product = a.times(b)
            plain = 1 in (abs(a.coefficient), abs(b.coefficient)) or not product.letters
            numbers = "" if plain else f"{signed.product(a.coefficient, b.coefficient)}, "
            lines.append(f"{a}*{b}={product}" if plain else f"{a}*{b}: {numbers}{product}")
            products.append(product)
    return lines, products


def _sign(rng: Random) -> int:
    return rng.choice((1, 1, -1))


def _linear(rng: Random, x: str, a: int, largest: int) -> list[Term]:
    return [Term(a, x), Term(rng.randint(1, largest) * _sign(rng))]


def _single(level: int, rng: Random, x: str) -> tuple[str, list[str], list[Term]]:
    inner = _linear(rng, x, 1 if level == 1 else rng.randint(1, 9), 12 if level == 1 else 9)
    if rng.random() < 0.2 and inner[1].coefficient > 0:
        inner.reverse()
        inner[1] = Term(inner[1].coefficient * _sign(rng), x)
    front = Term(rng.randint(2, 9) * (_sign(rng) if level > 1 else 1))
    if level > 1 and rng.random() < 0.25:
        front = Term(rng.randint(1, 5), x)
    lines, products = multiplied([front], inner)
    return f"{front}({written(inner)})", lines, products


def _double(level: int, rng: Random, x: str) -> tuple[str, list[str], list[Term]]:
    largest = 10 if level == 3 else 7
    a, c = (1, 1) if level == 3 else (rng.randint(1, 5), rng.randint(1, 5))
    left, right = _linear(rng, x, a, largest), _linear(rng, x, c, largest)
    text = f"({written(left)})({written(right)})"
    lines, products = multiplied(left, right)
    return text, lines, products


def _square(level: int, rng: Random, x: str) -> tuple[str, list[str], list[Term]]:
    inner = _linear(rng, x, 1 if level < 5 else rng.randint(2, 5), 9)
    shown = written(inner)
    lines, products = multiplied(inner, inner)
    return f"({shown})^2", [f"({shown})({shown})", *lines], products


def _two_sets(level: int, rng: Random, x: str) -> tuple[str, list[str], list[Term]]:
    first, second = _linear(rng, x, rng.randint(1, 5), 9), _linear(rng, x, rng.randint(1, 5), 9)
    front, back = Term(rng.randint(2, 6)), Term(rng.randint(2, 6) * _sign(rng))
    lines, products = multiplied([front], first)
    more, others = multiplied([back], second)
    text = f"{front}({written(first)}){back.coefficient:+d}({written(second)})"
    return text, lines + more, products + others


FORMS = {
    1: (_single,),
    2: (_single,),
    3: (_double, _double, _square),
    4: (_two_sets, _square),
    5: (_double, _double, _square),
}


def draw(level: int, rng: Random) -> Problem:
    """Brackets to multiply out, term by term."""
    x = "x" if rng.random() < 0.5 else rng.choice("abdmnpty")
    text, lines, products = rng.choice(FORMS[level])(level, rng, x)
    sums, result = collected(products) if len(products) > 2 else ([], written(products))
    how = "Multiply every term" if len(products) == 2 else "Multiply every term, then collect"
    return Problem(
        text=text,
        working=[*lines, *sums, result],
        because=rf"{how}: \({latex(text)} = ",
        answer=spaced(result),
        templates=TEMPLATES,
    )


SKILL = Skill("expanding brackets", TEMPLATES, draw)
