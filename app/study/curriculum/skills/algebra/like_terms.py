"""Collecting like terms (level 1: one letter, 2: with minus, 3: two letters, 4: x², 5: xy, three kinds)."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from app.study.curriculum.methods import signed
from app.study.curriculum.methods.polynomial import Term, written
from app.study.curriculum.notation import latex, spaced
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

PAIRS = ("xy", "ab", "mn", "pq", "xz", "cd")
TEMPLATES = (
    "Simplify {e}.",
    "Collect like terms: {e}",
    "Simplify {e} by collecting like terms.",
    "Collect the like terms in {e}.",
    "Simplify the expression {e}.",
    "Simplify: {e}",
    "Combine like terms: {e}",
    "What is {e} in its simplest form?",
    "Write {e} as simply as possible.",
    "Combine the like terms in {e}.",
    "Can you simplify {e}?",
    "How do I simplify {e}?",
    "Simplify fully {e}",
    "Collect like terms and simplify {e}.",
    "{e} simplify",
    "Please collect like terms in {e}.",
    "Put together the like terms: {e}",
    "Gather like terms in {e}.",
    "Tidy up {e}.",
    "Write {e} in a simpler way.",
)


def collected(terms: Sequence[Term]) -> tuple[list[str], str]:
    """A line of sums for every kind that occurs more than once, and the terms collected."""
    first: dict[str, Term] = {}  # of its kind
    for each in terms:
        first.setdefault(each.kind, each)
    kinds = sorted(first, key=lambda kind: (-first[kind].power * bool(kind), -len(first[kind].letters)))
    lines, left = [], []
    for kind in kinds:
        sizes = [each.coefficient for each in terms if each.kind == kind]
        if len(sizes) > 1:
            lines.append(f"{kind or 'numbers'}: {', '.join(signed.running(sizes))}")
        left.append(Term(sum(sizes), first[kind].letters, first[kind].power))
    return lines, written(left)


def _terms(level: int, rng: Random) -> list[Term]:
    letters = rng.choice(PAIRS) if rng.random() < 0.5 else PAIRS[0]
    x, y, square, both, number = (
        Term(1, letters[0]),
        Term(1, letters[1]),
        Term(1, letters[0], 2),
        Term(1, letters),
        Term(1),
    )
    kinds = rng.choice(
        {
            1: ([x, x], [x, number, x], [x, x, x], [x, number, x, number]),
            2: ([x, x, x], [x, number, x, number], [x, number, x]),
            3: ([x, y, x, y], [x, y, x], [x, number, x, number], [x, x, y, y]),
            4: ([square, x, square, x], [square, x, number, x], [square, x, square, number, x]),
            5: ([both, x, both, x], [x, y, number, x, y, number], [square, both, square, both]),
        }[level]
    )
    below_zero = 0.0 if level == 1 else 0.45
    largest = 9 if level < 4 else 12
    sizes = [
        rng.randint(1, largest) * (-1 if i and rng.random() < below_zero else 1) for i in range(len(kinds))
    ]
    if level == 1 and rng.random() < 0.35:
        sizes[-1] = -rng.randint(1, sizes[kinds.index(kinds[-1])])
    return [replace(kind, coefficient=size) for kind, size in zip(kinds, sizes, strict=True)]


def draw(level: int, rng: Random) -> Problem:
    """A sum of terms to shorten."""
    terms = _terms(level, rng)
    text = written(terms)
    lines, result = collected(terms)
    return Problem(
        text=text,
        working=[*lines, result],
        because=rf"Add up the terms of the same kind: \({latex(text)} = ",
        answer=spaced(result),
        templates=TEMPLATES,
    )


SKILL = Skill("collecting like terms", TEMPLATES, draw)
