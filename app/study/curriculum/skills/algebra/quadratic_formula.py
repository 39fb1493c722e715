"""Quadratic equations by the formula (level 1: x² + bx + c, 2: −c, 3: ax² or roots, 4: both, 5: none)."""

from fractions import Fraction
from math import gcd, isqrt
from random import Random

from app.study.curriculum.methods import equation, rational, signed, surds
from app.study.curriculum.methods.polynomial import quadratic
from app.study.curriculum.notation import typeset
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.algebra.quadratic_equations import solutions

TEMPLATES = (
    "Solve {e} using the quadratic formula.",
    "Use the quadratic formula to solve {e}.",
    "Solve {e} with the quadratic formula.",
    "Solve {e} by the formula.",
    "Apply the quadratic formula to {e}.",
    "Quadratic formula: {e}",
    "Use the formula to solve {e}.",
    "Find the solutions of {e} with the quadratic formula.",
    "Solve the quadratic equation {e} using the formula.",
    "{e}. Use the quadratic formula.",
    "Find the roots of {e} using the quadratic formula.",
    "How do I use the quadratic formula on {e}?",
    "Can you solve {e} with the quadratic formula?",
    "What does the quadratic formula give for {e}?",
    "Use the quadratic formula: {e}",
    "Find {x} with the quadratic formula: {e}",
    "Solve {e}. Use the quadratic formula.",
    "By the quadratic formula, what are the solutions of {e}?",
)
LONGEST = {1: 150, 2: 150, 3: 150, 4: 165, 5: 165}
"""Characters of working; the model reads no more."""
NONE = r"\text{no real solutions}"


def solved(a: int, b: int, c: int, x: str) -> tuple[list[str], str]:
    """The working by the formula, and the answer in LaTeX."""
    four = 4 * a * c
    discriminant = b * b - four
    lines = [
        f"a={a}, b={b}, c={c}",
        f"b^2={b * b}, 4ac: {_times_four(a, c)}",
        signed.less(b * b, four),
    ]
    if discriminant < 0:
        return [*lines, f"{discriminant} is below 0, no real solutions"], NONE
    under = 2 * a
    if isqrt(discriminant) ** 2 == discriminant:
        root = isqrt(discriminant)
        lines.append(f"root of {discriminant} is {root}, 2a={under}")
        values = [Fraction(-b + sign * root, under) for sign in ((1, -1) if root else (1,))]
        lines += [_over(-b, sign * root, under, x) for sign in ((1, -1) if root else (1,))]
        return lines, solutions(x, values)
    outside, inside = surds.simplest(discriminant)
    lines.append(", ".join([*surds.root_lines(discriminant), f"2a={under}"]))
    common = gcd(b, outside, under)
    left, right, below = -b // common, outside // common, under // common
    lines.append(f"{x}=({-b}+-{outside if outside > 1 else ''}sqrt({inside}))/{under}")
    if common > 1:
        divided = ", ".join(f"{n}/{common}={n // common}" for n in (-b, outside, under))
        lines.append(f"divide by {common}: {divided}")
        lines.append(f"{x}=({left}+-{right if right > 1 else ''}sqrt({inside}))/{below}")
    sum_of = rf"{left} \pm {surds.latex(right * right * inside)}"
    return lines, f"{x} = " + (rf"\frac{{{sum_of}}}{{{below}}}" if below > 1 else sum_of)


def _times_four(a: int, c: int) -> str:
    if a > 1:
        return f"{signed.product(4, a)}, {signed.product(4 * a, c)}"
    return f"4*{c}={4 * c}" if abs(c) <= 25 or c % 10 == 0 else signed.product(4, c)


def _over(left: int, right: int, under: int, x: str) -> str:
    """One of the two solutions: `x: 3+5=8, 8/4=2`."""
    top = left + right
    value = Fraction(top, under)
    sum_of = signed.total(left, right) if right else str(left)
    if value.denominator == 1:
        return f"{sum_of}, {x}={signed.quotient(top, under)}"
    return ", ".join([sum_of, f"{x}={top}/{under}", *rational.lowest_terms(top, under)])


def _coefficients(level: int, rng: Random) -> tuple[int, int, int]:
    if level <= 2:
        p, q = rng.randint(-9, 9), rng.randint(-9, 9)
        return (1, abs(p) + abs(q), abs(p * q)) if level == 1 else (1, p + q, p * q)
    if level == 3 and rng.random() < 0.5:
        k, p, q = rng.randint(2, 3), rng.randint(-5, 5), rng.randint(-5, 5)
        return k, k * q + p, p * q
    if level == 3:
        return 1, rng.randint(-9, 9), rng.randint(-9, 9)
    return rng.randint(1, 3), rng.randint(-9, 9), rng.randint(-9, 9)


def _fits(level: int, a: int, b: int, c: int) -> bool:
    discriminant = b * b - 4 * a * c
    if not 0 < abs(b) < 16 or not c or abs(4 * a * c) > 200 or (a > 1 and 4 * a > 10 and abs(c) > 10):
        return False
    if discriminant < 0:
        return level == 5
    square = isqrt(discriminant) ** 2 == discriminant
    return gcd(a, b, c) == 1 if square else level > 2


def draw(level: int, rng: Random) -> Problem:
    """A quadratic equation to put into the formula."""
    x = equation.letter(rng)
    while True:
        a, b, c = _coefficients(level, rng)
        if not _fits(level, a, b, c) or (b * b < 4 * a * c and rng.random() < 0.7):
            continue
        lines, answer = solved(a, b, c, x)
        if sum(map(len, lines)) <= LONGEST[level]:
            break
    text = f"{quadratic(a, b, c, x)}=0"
    return Problem(
        text=text,
        working=lines,
        because=r"By the formula: \(",
        answer=answer,
        templates=TEMPLATES,
        parts={"e": typeset(text, rng), "x": x},
    )


SKILL = Skill("quadratic formula", TEMPLATES, draw)
