"""Quadratic equations by factorising (level 1: x < 0, 2: x > 0, 3: both, 4: moved, 5: ax²)."""

from fractions import Fraction
from random import Random

from app.study.curriculum.methods import equation, factor_pairs, rational
from app.study.curriculum.methods.polynomial import linear, quadratic, term
from app.study.curriculum.notation import typeset
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.algebra.quadratic_factorising import leading, roots, split

TEMPLATES = (
    "Solve {e}.",
    "Solve {e}",
    "Solve {e} by factorising.",
    "Solve the quadratic equation {e}.",
    "Solve by factoring: {e}",
    "Solve the equation {e}.",
    "{e}",
    "Find the solutions of {e}.",
    "Solve for {x}: {e}",
    "What are the roots of {e}?",
    "Find {x} if {e}.",
    "Factorise and solve {e}.",
    "What are the solutions of {e}?",
    "Find all {x} with {e}.",
    "Find the roots of {e}.",
    "Solve the quadratic {e}.",
    "Find both values of {x} if {e}.",
    "{e}, find {x}.",
    "How do I solve {e} by factorising?",
    "Factor to solve {e}.",
    "Which values of {x} solve {e}?",
    "Use factoring to solve {e}.",
)


def solutions(x: str, values: list[Fraction]) -> str:
    """`x = 2, x = 3`, smallest first, in LaTeX."""
    return ", ".join(f"{x} = {rational.latex(value)}" for value in sorted(set(values)))


def _plain(level: int, rng: Random, x: str) -> tuple[str, list[str], list[Fraction]]:
    p, q = roots(level, rng)
    b, c = p + q, p * q
    search, (p, q) = factor_pairs.search(c, b)
    text, lines = f"{quadratic(1, b, c, x)}=0", [search]
    if level == 4:
        lines, text = [text, search], f"{quadratic(1, b, 0, x)}={-c}"
    lines.append(f"({x}{p:+d})({x}{q:+d})=0")
    lines += [f"{x}{n:+d}=0: {x}={-n}" for n in dict.fromkeys((p, q))]
    return text, lines, [Fraction(-p), Fraction(-q)]


def _without_number(level: int, rng: Random, x: str) -> tuple[str, list[str], list[Fraction]]:
    root = rng.randint(1, 15) * rng.choice((1, -1))
    factor = rng.choice((1, 1, 2, 3, 4, 5)) if level > 3 else 1
    lines = [f"divide by {factor}: {quadratic(1, -root, 0, x)}=0"] if factor > 1 else []
    lines += [f"{x}({x}{-root:+d})=0", f"{x}=0", f"{x}{-root:+d}=0: {x}={root}"]
    return f"{quadratic(factor, -factor * root, 0, x)}=0", lines, [Fraction(0), Fraction(root)]


def _leading(level: int, rng: Random, x: str) -> tuple[str, list[str], list[Fraction]]:
    a, b, c = leading(rng)
    lines, (k, p, m, q) = split(a, b, c, x)
    lines.append(f"({linear(k, x, p)})({linear(m, x, q)})=0")
    found = []
    for size, number in dict.fromkeys(((k, p), (m, q))):
        root = Fraction(-number, size)
        solved = f"{term(size, x)}={-number}" + (f", {x}={root}" if size > 1 else "")
        lines.append(f"{linear(size, x, number)}=0: {solved}")
        found.append(root)
    return f"{quadratic(a, b, c, x)}=0", lines, found


FORMS = {
    1: (_plain,),
    2: (_plain,),
    3: (_plain, _plain, _plain, _without_number),
    4: (_plain, _plain, _without_number),
    5: (_leading,),
}


def draw(level: int, rng: Random) -> Problem:
    """A quadratic equation whose solutions are whole, or at level 5 fractions."""
    x = equation.letter(rng)
    text, lines, values = rng.choice(FORMS[level])(level, rng, x)
    answer = solutions(x, values)
    return Problem(
        text=text,
        working=lines,
        because=r"A product is zero when one of its factors is: \(",
        answer=answer,
        templates=TEMPLATES,
        parts={"e": typeset(text, rng), "x": x},
    )


SKILL = Skill("quadratic equations", TEMPLATES, draw)
