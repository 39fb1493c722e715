"""Factorising quadratics (level 1: x² + bx + c, 2: −b, 3: −c, 4: x² − a², a(x² + bx + c), 5: ax²)."""

from math import gcd
from random import Random

from app.study.curriculum.methods import equation, factor_pairs, signed
from app.study.curriculum.methods.polynomial import linear, quadratic, term
from app.study.curriculum.notation import latex, spaced
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TEMPLATES = (
    "Factorise {e}.",
    "Factorise {e}",
    "Factor {e}.",
    "Factorise the quadratic {e}.",
    "Factor the quadratic {e}.",
    "Factorise: {e}",
    "Factor: {e}",
    "Factorise fully {e}.",
    "Factor the trinomial {e}.",
    "Write {e} as a product of two brackets.",
    "Put {e} into two brackets.",
    "Factorise {e} completely.",
    "Factor {e} completely.",
    "How do I factorise {e}?",
    "Can you factor {e}?",
    "What are the factors of {e}?",
    "Express {e} as a product of factors.",
    "{e} factorise",
    "What is {e} in factored form?",
    "Factorise the expression {e}.",
)


def brackets(x: str, p: int, q: int) -> str:
    """`(x+p)(x+q)`, or `(x+p)^2`."""
    return f"({x}{p:+d})^2" if p == q else f"({x}{p:+d})({x}{q:+d})"


def split(a: int, b: int, c: int, x: str) -> tuple[list[str], tuple[int, int, int, int]]:
    """The working of ax²+bx+c = (kx+p)(mx+q), the middle split in two, and k, p, m, q.

    Raises ValueError when there are no whole ones.
    """
    if a == 1:
        search, (p, q) = factor_pairs.search(c, b)
        return [search], (1, p, 1, q)
    search, (p, q) = factor_pairs.search(a * c, b)
    common = gcd(a, p)
    inner_a, inner_b = a // common, p // common
    outer = q // inner_a
    lines = [
        signed.product(a, c),
        search,
        f"{term(a, x, 2)}{'+' if p > 0 else ''}{term(p, x)}{'+' if q > 0 else ''}{term(q, x)}{c:+d}",
        f"{term(common, x)}({linear(inner_a, x, inner_b)}){outer:+d}({linear(inner_a, x, inner_b)})",
    ]
    return lines, (inner_a, inner_b, common, outer)


def roots(level: int, rng: Random) -> tuple[int, int]:
    """p and q of (x+p)(x+q), with a product that has few factor pairs."""
    while True:
        p, q = rng.randint(1, 12), rng.randint(1, 12)
        if p * q > 72:
            continue
        if level == 1:
            return p, q
        if level == 2:
            return rng.choice(((-p, -q), (-p, -q), (p, q)))
        p, q = rng.choice(((p, -q), (-p, q), (-p, -q)))
        if p != -q:
            return p, q


def leading(rng: Random) -> tuple[int, int, int]:
    """a, b, c of (kx+p)(mx+q) without a common factor, a > 1, few pairs to try."""
    while True:
        k, m = rng.randint(2, 5), rng.randint(1, 2)
        p, q = (rng.randint(1, 7) * rng.choice((1, -1)) for _ in "pq")
        a, b, c = k * m, k * q + p * m, p * q
        if b and gcd(a, b, c) == 1 and abs(a * c) <= 48:
            return a, b, c


def draw(level: int, rng: Random) -> Problem:
    """A quadratic to write as a product."""
    x = equation.letter(rng)
    if level == 5:
        a, b, c = leading(rng)
        lines, (k, p, m, q) = split(a, b, c, x)
        result = f"({linear(k, x, p)})" + ("^2" if (k, p) == (m, q) else f"({linear(m, x, q)})")
        text = quadratic(a, b, c, x)
    elif level == 4 and rng.random() < 0.5:
        root = rng.randint(2, 12)
        lines, text, result = [f"{root**2}={root}*{root}"], f"{x}^2-{root**2}", f"({x}-{root})({x}+{root})"
    else:
        p, q = roots(level, rng)
        factor = rng.randint(2, 5) if level == 4 else 1
        text = quadratic(factor, factor * (p + q), factor * p * q, x)
        lines = [f"divide by {factor}: {quadratic(1, p + q, p * q, x)}"] if factor > 1 else []
        search, (p, q) = factor_pairs.search(p * q, p + q)
        lines.append(search)
        if p == q:
            lines.append(f"({x}{p:+d})({x}{q:+d})")
        result = (str(factor) if factor > 1 else "") + brackets(x, p, q)
    return Problem(
        text=text,
        working=[*lines, result],
        because=rf"Find the two numbers that fit: \({latex(text)} = ",
        answer=spaced(result),
        templates=TEMPLATES,
    )


SKILL = Skill("factorising quadratics", TEMPLATES, draw)
