"""Logarithms (level 1: of a power, 2: two added, 3: multiples, 1/power, 4: the laws, 5: equations)."""

from math import isqrt
from random import Random

from app.study.curriculum.methods import equation, signed
from app.study.curriculum.methods.polynomial import linear
from app.study.curriculum.notation import latex, typeset
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

SINGLE = (
    "What is {e}?",
    "Find {e}.",
    "Evaluate {e}.",
    "Work out {e}.",
    "{e}",
    "log base {b} of {n}",
    "What is the logarithm of {n} to base {b}?",
    "What is log base {b} of {n}?",
    "Find the logarithm of {n} to the base {b}.",
    "Which power of {b} is {n}?",
    "To what power must {b} be raised to give {n}?",
    "What is the log of {n} in base {b}?",
    "{b} to what power is {n}?",
    "Find log base {b} of {n}.",
)
SUMS = (*EVALUATE[:10], "Use the laws of logarithms to work out {e}.", "Simplify {e}.")
EQUATIONS = (
    "Solve {e}.",
    "Solve for x: {e}",
    "Find x if {e}.",
    "Solve the equation {e}.",
    "If {e}, what is x?",
    "{e}, find x.",
    "Given {e}, find x.",
    "What is x if {e}?",
    "Solve the logarithmic equation {e}.",
    "{e} solve for x",
    "How do I solve {e}?",
    "Work out x if {e}.",
    "Can you solve {e}?",
)
TEMPLATES = tuple(dict.fromkeys(SINGLE + SUMS + EQUATIONS))
HIGHEST = {2: 10, 3: 6, 4: 5, 5: 4, 6: 3, 7: 3, 8: 3, 9: 3, 10: 6}


def powers(base: int, exponent: int) -> str:
    """The powers up to base^exponent: `2^1=2, 2^2=4, 2^3=8, so 3`."""
    tried = [f"{base}^{k}={base**k}" for k in range(1, exponent + 1)]
    return f"{', '.join(tried)}, so {exponent}" if tried else f"{base}^0=1, so 0"


def _power(rng: Random, most: int = 10) -> tuple[int, int]:
    base = rng.choice((2, 2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10))
    return base, rng.randint(1, min(HIGHEST[base], most))


def _single(rng: Random) -> Problem:
    base, k = _power(rng)
    text = f"log_{base}({base**k})"
    parts = {"e": typeset(text, rng), "b": str(base), "n": str(base**k)}
    because = rf"\({base}^{k} = {base**k}\), so \({latex(text)} = "
    return Problem(text, [powers(base, k)], because, str(k), SINGLE, parts)


def _sum(level: int, rng: Random) -> Problem:
    while True:
        (a, j), (b, k) = _power(rng, 5), _power(rng, 5)
        if len(powers(a, j) + powers(b, k)) < 50:
            break
    m, n = (rng.randint(1, 6), rng.randint(2, 9)) if level == 3 else (1, 1)
    sign = rng.choice((1, -1))
    text = "".join(
        [
            str(m) * (m > 1),
            f"log_{a}({a**j})",
            "+" if sign > 0 else "-",
            str(n) * (n > 1),
            f"log_{b}({b**k})",
        ]
    )
    lines = [f"log_{a}({a**j}): {powers(a, j)}", f"log_{b}({b**k}): {powers(b, k)}"]
    lines += [signed.product(factor, value) for factor, value in ((m, j), (n, k)) if factor > 1]
    value = m * j + sign * n * k
    because = rf"Work out each logarithm: \({latex(text)} = "
    return Problem(text, [*lines, signed.total(m * j, sign * n * k)], because, str(value), SUMS)


def _small(rng: Random) -> Problem:
    base, k = _power(rng, 5)
    text = f"log_{base}(1|{base**k})"
    lines = [powers(base, k), f"1/{base**k} is {base}^-{k}, so -{k}"]
    because = rf"One over a power has a negative exponent: \({latex(text)} = "
    return Problem(text.replace("|", "/"), lines, because, str(-k), SUMS[:10], {"e": typeset(text, rng)})


def _laws(rng: Random) -> Problem:
    base, k = rng.choice(
        ((6, 2), (6, 3), (10, 2), (10, 3), (4, 2), (4, 3), (2, 4), (2, 5), (2, 6), (3, 3), (12, 2))
    )
    whole = base**k
    a = rng.choice([d for d in range(2, whole) if whole % d == 0 and d < 100])
    b = whole // a
    if rng.random() < 0.4:
        factor = rng.randint(2, 9)
        a, b, verb, sign = whole * factor, factor, "/", "-"
        how = "Subtracting logarithms divides the numbers"
    else:
        verb, sign, how = "*", "+", "Adding logarithms multiplies the numbers"
    inside = f"{a}{verb}{b}={whole}"
    text = f"log_{base}({a}){sign}log_{base}({b})"
    lines = []
    root = isqrt(a)
    if sign == "+" and root * root == a:  # as a multiple of a smaller logarithm
        text = f"2log_{base}({root})+log_{base}({b})"
        lines.append(f"{root}^2={a}, log_{base}({a})+log_{base}({b})")
    lines += [f"{inside}, log_{base}({whole})", powers(base, k)]
    return Problem(text, lines, rf"{how}: \({latex(text)} = ", str(k), SUMS)


def _equation(rng: Random) -> Problem:
    while True:
        base, k = _power(rng, 4)
        a, b = rng.choice((1, 1, 2, 3, 4, 5)), rng.randint(0, 12) * rng.choice((1, -1))
        whole = base**k
        if a > 1:
            b += (whole - b) % a  # so that x is whole
        inner = linear(a, "x", b)
        tried = powers(base, k).rpartition(",")[0]
        lines = [tried, f"{inner}={whole}", *equation.solved(a, b, 0, whole, "x")[0]]
        if sum(map(len, lines)) < 130:
            break
    text, x = f"log_{base}({inner})={k}", (whole - b) // a
    because = rf"Write it as a power, \({latex(inner)} = {base}^{{{k}}}\), and solve: \(x = "
    return Problem(text, lines, because, str(x), EQUATIONS)


def draw(level: int, rng: Random) -> Problem:
    """A logarithm whose value is a whole number."""
    if level == 1:
        return _single(rng)
    if level in (2, 3):
        return _small(rng) if level == 3 and rng.random() < 0.25 else _sum(level, rng)
    return _laws(rng) if level == 4 else _equation(rng)


SKILL = Skill("logarithms", TEMPLATES, draw)
