"""Mixed numbers: to and from improper fractions (level 1), + − of like (2), unlike fractions (3), × (4)."""

from fractions import Fraction
from math import lcm
from random import Random

from app.study.curriculum.methods import rational
from app.study.curriculum.notation import latex, working
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TO_MIXED = (
    "Write {e} as a mixed number.",
    "Convert {e} to a mixed number.",
    "What is {e} as a mixed number?",
    "Change {e} into a mixed number.",
    "Turn the improper fraction {e} into a mixed number.",
    "Express {e} as a mixed number.",
    "{e} as a mixed number",
    "Convert the improper fraction {e} to a mixed number.",
    "How do I write {e} as a mixed number?",
    "Give {e} as a mixed number.",
    "Rewrite {e} as a mixed number.",
    "Can you turn {e} into a mixed number?",
    "Make a mixed number of {e}.",
    "Write {e} in mixed form.",
    "Write the fraction {e} as a mixed number.",
)
TO_IMPROPER = (
    "Write {e} as an improper fraction.",
    "Convert {e} to an improper fraction.",
    "What is {e} as an improper fraction?",
    "Change {e} into an improper fraction.",
    "Turn the mixed number {e} into an improper fraction.",
    "Express {e} as an improper fraction.",
    "{e} as an improper fraction",
    "Convert the mixed number {e} to an improper fraction.",
    "How do I write {e} as an improper fraction?",
    "Give {e} as an improper fraction.",
    "Rewrite {e} as an improper fraction.",
    "Write {e} as one fraction.",
    "Turn {e} into a top-heavy fraction.",
    "Can you turn {e} into an improper fraction?",
)
COMPUTE = (
    *EVALUATE,
    "Work out {e}. Give your answer as a mixed number.",
    "Calculate {e} and write the result as a mixed number.",
    "What is {e} as a mixed number?",
    "Find {e}. Leave the answer as a mixed number.",
)
TEMPLATES = tuple(dict.fromkeys(TO_MIXED + TO_IMPROPER + COMPUTE))
LARGEST = {1: 9, 2: 8, 3: 6, 4: 8, 5: 9}
WHOLE = {1: 9, 2: 6, 3: 5, 4: 8, 5: 12}


def written(value: Fraction) -> str:
    """`3_2|5`, `2|5` or `3`: a positive number as a mixed number in our plain notation."""
    whole, rest = divmod(value.numerator, value.denominator)
    fraction = f"{rest}|{value.denominator}"
    return str(whole) if not rest else f"{whole}_{fraction}" if whole else fraction


def _drawn(level: int, rng: Random, denominator: int = 0) -> Fraction:
    d = denominator or rng.randint(2, LARGEST[level])
    fraction = Fraction(rng.randint(1, d - 1), d)
    return rng.randint(1, WHOLE[level]) + fraction


def _to_improper(value: Fraction) -> str:
    whole, rest = divmod(value.numerator, value.denominator)
    product = f"{whole}*{value.denominator}={whole * value.denominator}"
    return f"{product}, {whole * value.denominator}+{rest}={value.numerator}, {value}"


def _to_mixed(value: Fraction) -> list[str]:
    whole, rest = divmod(value.numerator, value.denominator)
    if value.denominator == 1 or not whole:
        return []
    division = f"{value}: {whole}*{value.denominator}={whole * value.denominator}, left {rest}"
    return [division, working(written(value))]


def _conversion(level: int, rng: Random) -> Problem:
    value = _drawn(level, rng)
    improper, mixed = f"{value.numerator}|{value.denominator}", written(value)
    if rng.random() < 0.5:
        text, answer = improper, latex(mixed)
        lines, how = _to_mixed(value), "Divide the top by the bottom; what is left stays over it"
    else:
        text, answer = mixed, latex(improper)
        lines, how = [_to_improper(value)], "Multiply the whole number by the bottom and add the top"
    templates = TO_MIXED if text == improper else TO_IMPROPER
    return Problem(text, lines, rf"{how}: \({latex(text)} = ", answer, templates)


def _operation(level: int, rng: Random) -> Problem:
    sign = rng.choice("+-" if level < 4 else "+-*")
    a = _drawn(level, rng)
    b = _drawn(level, rng, a.denominator if level == 2 else 0)
    if sign == "-":
        a, b = max(a, b), min(a, b)
    text = f"{written(a)}{sign}{written(b)}"
    lines = [f"{working(written(value))}: {_to_improper(value)}" for value in (a, b)]
    if sign == "*":
        top, bottom = a.numerator * b.numerator, a.denominator * b.denominator
        lines += [f"{a.numerator}*{b.numerator}={top}", f"{a.denominator}*{b.denominator}={bottom}"]
        lines.append(f"{top}/{bottom}")
        value = a * b
    else:
        bottom = lcm(a.denominator, b.denominator)
        x, y = (value.numerator * bottom // value.denominator for value in (a, b))
        if a.denominator != b.denominator:
            lines += [f"{a}={x}/{bottom}", f"{b}={y}/{bottom}"]
        top = x + y if sign == "+" else x - y
        lines.append(f"{x}{sign}{y}={top}, so {top}/{bottom}")
        value = Fraction(top, bottom)
    lines += rational.lowest_terms(top, bottom) if top else []
    lines += _to_mixed(value)
    because = rf"Work with improper fractions: \({latex(text)} = "
    return Problem(text, lines, because, latex(written(value)), COMPUTE)


def draw(level: int, rng: Random) -> Problem:
    """A conversion, or from level 2 two mixed numbers to add, subtract or (4 and 5) multiply."""
    return (_conversion if level == 1 or rng.random() < 0.3 else _operation)(level, rng)


SKILL = Skill("mixed numbers", TEMPLATES, draw)
